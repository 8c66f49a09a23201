/** The reference to a clause in its document, in the form of Chinese legal and official writing: 三（一）2, 专栏4之3. */
import { articleName, isArticleLabel } from "../../model/article.ts";
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
export const OWN_COUNT = /^(?:专栏|專欄|图|圖|表)\s*[\d一二三四五六七八九十]/u;

/** Labels of headings over articles, which count on through the whole law. */
export const OVER_ARTICLES =
  /^(?:第.*[编編篇章节節款目](?:\s*之.*)?|第.*(?:部分|部份)|[〇零一二三四五六七八九十百]+\s*、)$/u;

const NUMERALS = "〇一二三四五六七八九十";

/** A number up to 99 in Han numerals. */
function inHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (value > 99) return String(value);
  if (tens === 0) return NUMERALS[ones] ?? "";
  return `${tens > 1 ? NUMERALS[tens] : ""}十${ones > 0 ? NUMERALS[ones] : ""}`;
}

/** The number of the article's paragraph that leads in a list, in the id of its items: `s5-p2-1`. */
const LED_IN_BY = /-p(\d+)-/u;

/**
 * The items below an article as they are cited: 第二款第（一）项, in Taiwan, where 一、 stands above （一）, 第二項第一款. Null if
 * the labels are no items of an article.
 */
function itemReference(script: Script, id: string, labels: readonly string[]): string | null {
  const bares = labels.map(bare);
  const isTaiwan = /^[〇零一二三四五六七八九十百]+$/u.test(bares[0] ?? "");
  const isItem = /^（.+）$/u.test(bares[0] ?? "");
  if (labels.length > 2 || (!isTaiwan && !isItem)) return null;
  const item = script === "zh-Hant" ? "項" : "项";
  const paragraph = Number(LED_IN_BY.exec(id)?.[1] ?? 0);
  const led = paragraph === 0 ? "" : `第${inHan(paragraph)}${isTaiwan ? item : "款"}`;
  const units = [isTaiwan ? "款" : item, "目"];
  return led + bares.map((own, index) => `第${own}${units[index]}`).join("");
}

/**
 * The reference to an article or an item of one, in the form of legal writing: 第五条第二款第（一）项. Chapters are left out,
 * because articles count on through the whole law; null for other clauses.
 */
function articleReference(script: Script, { id, labels }: CitedClause): string | null {
  const at = labels.findLastIndex(isArticleLabel);
  if (at === -1) return null;
  const above = labels.slice(0, at);
  const from = above.findLastIndex((own) => own !== "" && !OVER_ARTICLES.test(own.trim()));
  const item = at === labels.length - 1 ? "" : itemReference(script, id, labels.slice(at + 1));
  if (item === null) return null;
  const place = from === -1 ? "" : bare(above[from] ?? "");
  return place + articleName(labels[at] ?? "").replace(/\s+/gu, "") + item;
}

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
  const article = articleReference(script, clause);
  if (article !== null) return article;
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
