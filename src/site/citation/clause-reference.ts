/** Where a clause stands in its document, as Chinese legal and official writing says it: 三（一）2, 专栏4之3. */
import type { ClauseKind, Script } from "../../model/types.ts";
import { KIND_NAMES } from "../i18n/strings.ts";

/** What a citation says of a clause. */
export interface CitedClause {
  readonly id: string;
  readonly kind: ClauseKind;
  /** Labels as printed, from the outermost clause to this one; empty where there is none. */
  readonly labels: readonly string[];
  /** Names (label and heading) of the clauses above it, outermost first; empty where one has none. */
  readonly path: readonly string[];
  /** Its label and heading. */
  readonly name: string;
}

/** Quotation marks of each script, outer and inner. */
const QUOTES: Readonly<Record<Script, readonly [string, string, string, string]>> = {
  "zh-Hans": ["“", "”", "‘", "’"],
  "zh-Hant": ["「", "」", "『", "』"],
};

/** Words in the quotation marks of a script; marks in them become inner ones. */
export function quoted(script: Script, words: string): string {
  const [open, close, innerOpen, innerClose] = QUOTES[script];
  const inner = words.replaceAll(open, innerOpen).replaceAll(close, innerClose);
  return `${open}${inner}${close}`;
}

/**
 * A label without the mark that parts it from what follows in print, and without spaces; brackets are full-width:
 * `三、` → `三`, `2.` → `2`, `(1)` → `（1）`.
 */
function bare(label: string): string {
  return label
    .replace(/\s+/gu, "")
    .replace(/[、，.．:：]+$/u, "")
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）");
}

/** A heading of two characters that print sets apart (总　则) is one word. */
function title(name: string): string {
  return name.replace(/^(\p{Script=Han})\s+(\p{Script=Han})$/u, "$1$2");
}

/** What a kind of clause is called in a script. */
function kindName(script: Script, kind: ClauseKind): string {
  return KIND_NAMES[kind][script === "zh-Hant" ? "zh-hant" : "zh-hans"];
}

const ORDINALS = "一二三四五六七八九十";

/** What has neither number nor heading: the kind, and from the second on which of them, as its id counts: 图题之二. */
function unnamed(script: Script, { id, kind }: CitedClause): string {
  const place = Number(/\d+$/u.exec(id)?.[0] ?? 1);
  return kindName(script, kind) + (place > 1 ? `之${ORDINALS[place - 1] ?? place}` : "");
}

/** What is numbered through a whole document, so that what stands above it is not part of its number. */
const OWN_COUNT = /^(?:专栏|專欄|图|圖|表)\s*[\d一二三四五六七八九十]/u;

/** One part of a reference after what stands above it; numbers in figures would run into one: 专栏 2 and its item 3 are 专栏2之3. */
function joined(above: string, own: string): string {
  return above + (/\d$/u.test(above) && /^\d/u.test(own) ? "之" : "") + own;
}

/**
 * The numbers of the clause and of those above it, one after another; what has no number is named, since without its
 * name the numbers below it would lead elsewhere: “总则”（二）26. Boxes, figures, tables and notes go by their own
 * numbers: 专栏4之3, 注2.
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

/** The reference and the heading: 三（一）1 凝心打造岳麓山大学科技城. What has no number is called by its heading in the reference. */
export function titledReference(script: Script, clause: CitedClause): string {
  const reference = clauseReference(script, clause);
  const label = clause.labels.at(-1) ?? "";
  const heading = clause.name.slice(label.length).trim();
  if (label === "" || heading === "") return reference;
  // A full-width bracket has its own room.
  return `${reference}${/）$/u.test(reference) ? "" : " "}${heading}`;
}
