/** Display names of clauses and nodes: the number and the heading, spaced as in print. */
import type {
  Clause,
  ClauseKind,
  ClauseText,
  Forms,
  HierarchyNode,
  Script,
  Titles,
} from "./types.ts";

/**
 * The space between a number and the words after it: none after a full-width mark, an ideographic space after other
 * labels with a Han character, else a plain space.
 */
export function gapAfter(label: string): string {
  if (/[、）。：]$/u.test(label) || label === "") return "";
  return /\p{Script=Han}/u.test(label) ? "\u3000" : " ";
}

/** Number and heading of a clause in each script; empty if the clause has neither. */
export function clauseName({ forms }: Pick<Clause, "forms">): Forms {
  const name = ({ label, heading }: ClauseText) =>
    `${label}${heading === "" ? "" : gapAfter(label)}${heading}`;
  return { "zh-Hans": name(forms["zh-Hans"]), "zh-Hant": name(forms["zh-Hant"]) };
}

/**
 * A name behind the numbers of the clauses above it, outermost first: 三、（二）3. 推进省…; in a box, those from the box on:
 * 专栏 5 · 8. 国家级….
 */
export function nameBelow(
  above: readonly { readonly kind: ClauseKind; readonly label: string }[],
  own: string,
): string {
  const box = above.findIndex(({ kind }) => kind === "box");
  const labels = above.slice(Math.max(0, box)).map(({ label }) => label);
  return `${labels.join("")}${box === -1 ? "" : " · "}${own}`;
}

/** The name of a clause behind the numbers of the clauses above it, in each script. */
export function numberedName(path: readonly Clause[], clause: Pick<Clause, "forms">): Forms {
  const own = clauseName(clause);
  const inScript = (script: Script): string => {
    const above = path.map(({ kind, forms }) => ({ kind, label: forms[script].label }));
    return nameBelow(above, own[script]);
  };
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}

/** The name of a clause; that of its nearest ancestor with a name if it has none. The English form is the heading alone. */
export function nearestTitles(path: readonly Clause[], clause: Clause): Titles {
  const named = [clause, ...path.toReversed()].find((each) => clauseName(each)["zh-Hans"] !== "");
  return named === undefined
    ? { "zh-Hans": "", "zh-Hant": "", en: null }
    : { ...clauseName(named), en: named.english };
}

/** Number and title of a node in each script; the English form is the title alone. */
export function nodeTitles({ label, titles }: HierarchyNode): Titles {
  const named = (script: Script) => `${label[script]}${gapAfter(label[script])}${titles[script]}`;
  return { "zh-Hans": named("zh-Hans"), "zh-Hant": named("zh-Hant"), en: titles.en };
}
