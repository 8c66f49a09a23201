/** A plain citation of a clause, as Chinese legal and official writing gives one: 《题名》三（一）2，发布机构，日期，地址. */
import type { ClauseKind, Titles } from "../model/types.ts";
import { chinese } from "./chinese.ts";
import { formatDate } from "./format.ts";
import type { Language } from "./languages.ts";
import { KIND_NAMES } from "./strings.ts";

/** What a citation says of a document. */
export interface CitedDocument {
  readonly titles: Titles;
  /** Who issued or wrote it, in the script of the citation. */
  readonly issuer: string | null;
  /** ISO 8601, as exact as it is known. */
  readonly date: string | null;
}

/** What a citation says of a clause. */
export interface CitedClause {
  readonly kind: ClauseKind;
  /** Labels as printed, from the outermost clause to this one; empty where there is none. */
  readonly labels: readonly string[];
  /** Its label and heading. */
  readonly name: string;
}

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  "zh-hans": ["“", "”"],
  "zh-hant": ["「", "」"],
  en: ["“", "”"],
};

/** A label without the mark that parts it from what follows in print, and without spaces: `三、` → `三`, `2.` → `2`. */
function bare(label: string): string {
  return label.replace(/\s+/gu, "").replace(/[、，.．:：]+$/u, "");
}

/** What a kind of clause is called in the script of a version. */
function chineseKind(lang: Language, kind: ClauseKind): string {
  return KIND_NAMES[kind][lang === "zh-hant" ? "zh-hant" : "zh-hans"];
}

/** Where a clause stands: its numbers one after another, and where it has none of its own, what it is called. In Chinese, whatever the version. */
export function clauseReference(lang: Language, { kind, labels, name }: CitedClause): string {
  // Two numbers in figures would run into one: 专栏 2 and its item 3 are 专栏2之3.
  const numbers = labels.map(bare).reduce((above, own) => {
    return above + (/\d$/u.test(above) && /^\d/u.test(own) ? "之" : "") + own;
  }, "");
  if ((labels.at(-1) ?? "") !== "") return numbers;
  const [open, close] = QUOTES[lang];
  return numbers + (name === "" ? chineseKind(lang, kind) : `${open}${name}${close}`);
}

/** The citation of a clause, in the script of a language version; what is not known is left out. */
export function cite(
  lang: Language,
  document: CitedDocument,
  clause: CitedClause,
  address: string,
): string {
  const title = chinese(lang, document.titles).replace(/《/gu, "〈").replace(/》/gu, "〉");
  const reference = clauseReference(lang, clause);
  const parts = [
    `《${title}》${reference}`,
    document.issuer,
    document.date === null ? null : formatDate(lang, document.date),
    address,
  ];
  return parts.filter((part) => part !== null).join(lang === "en" ? ", " : "，");
}
