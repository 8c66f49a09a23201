/** The reference to a clause in its document, in the form of Chinese legal and official writing: 三（一）2, 专栏4之3. */
import type { ClauseKind, Script } from "../../model/types.ts";
import { KIND_NAMES } from "../i18n/strings.ts";

/** Citation data of a clause. */
export interface CitedClause {
  readonly id: string;
  readonly kind: ClauseKind;
  /** Labels as printed, from the outermost ancestor to this clause; an empty string stands for no label. */
  readonly labels: readonly string[];
  /** Names (label and heading) of the ancestors, outermost first; an empty string stands for no name. */
  readonly path: readonly string[];
  /** Its label and heading. */
  readonly name: string;
}

/** Quotation marks of each script, outer and inner. */
const QUOTES: Readonly<Record<Script, readonly [string, string, string, string]>> = {
  "zh-Hans": ["“", "”", "‘", "’"],
  "zh-Hant": ["「", "」", "『", "』"],
};

/** Words in the quotation marks of a script. Quotation marks in them become inner ones. */
export function quoted(script: Script, words: string): string {
  const [open, close, innerOpen, innerClose] = QUOTES[script];
  const inner = words.replaceAll(open, innerOpen).replaceAll(close, innerClose);
  return `${open}${inner}${close}`;
}

/**
 * A label without the final mark of print and without spaces; brackets become full-width: `三、` → `三`, `2.` → `2`, `(1)`
 * → `（1）`.
 */
function bare(label: string): string {
  return label
    .replace(/\s+/gu, "")
    .replace(/[、，.．:：]+$/u, "")
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）");
}

/** A heading of two characters that are printed with a space (总　则) becomes one word. */
function title(name: string): string {
  return name.replace(/^(\p{Script=Han})\s+(\p{Script=Han})$/u, "$1$2");
}

/** Name of a kind of clause in a script. */
function kindName(script: Script, kind: ClauseKind): string {
  return KIND_NAMES[kind][script === "zh-Hant" ? "zh-hant" : "zh-hans"];
}

const ORDINALS = "一二三四五六七八九十";

/** Name of a clause without number and heading: its kind and, from the second on, its number from the id: 图题之二. */
function unnamed(script: Script, { id, kind }: CitedClause): string {
  const place = Number(/\d+$/u.exec(id)?.[0] ?? 1);
  return kindName(script, kind) + (place > 1 ? `之${ORDINALS[place - 1] ?? place}` : "");
}

/**
 * Labels with a numbering of their own for the whole document: the labels of their ancestors are not part of the
 * reference.
 */
const OWN_COUNT = /^(?:专栏|專欄|图|圖|表)\s*[\d一二三四五六七八九十]/u;

/** Appends a part to a reference. 之 separates two numbers in digits: item 3 of 专栏 2 is 专栏2之3. */
function joined(above: string, own: string): string {
  return above + (/\d$/u.test(above) && /^\d/u.test(own) ? "之" : "") + own;
}

/**
 * The labels of the ancestors and of the clause, joined. A clause without a label is named by its heading, because the
 * labels below it would otherwise be ambiguous: “总则”（二）26. Boxes, figures, tables and notes have numberings of their
 * own: 专栏4之3, 注2.
 */
export function clauseReference(script: Script, clause: CitedClause): string {
  const { kind, labels, path, name } = clause;
  const label = labels.at(-1) ?? "";
  if (kind === "note" && label !== "") return kindName(script, kind) + label.normalize("NFKC");
  const parts = labels.map((own, index) => {
    const isLast = index === labels.length - 1;
    const named = title((isLast ? name : path[index]) ?? "");
    if (own !== "") return bare(own);
    if (named !== "") return quoted(script, named);
    return isLast ? unnamed(script, clause) : "";
  });
  const from = labels.findLastIndex((own) => OWN_COUNT.test(own));
  return parts.slice(Math.max(from, 0)).reduce(joined, "");
}

/** The reference and the heading: 三（一）1 凝心打造岳麓山大学科技城. Without a number, the reference already contains the heading. */
export function titledReference(script: Script, clause: CitedClause): string {
  const reference = clauseReference(script, clause);
  const label = clause.labels.at(-1) ?? "";
  const heading = clause.name.slice(label.length).trim();
  if (label === "" || heading === "") return reference;
  // A full-width bracket includes its own space.
  return `${reference}${/）$/u.test(reference) ? "" : " "}${heading}`;
}
