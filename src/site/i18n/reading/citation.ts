/** The words of the citation tools, in three languages. */

import {
  type TranslationCredit,
  type TranslationStatus,
  translatorName,
} from "../../../model/translation.ts";
import type { CitationFormat } from "../../citation/formats.ts";
import { type Language, TEXT_SCRIPT } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The whole table, for checks; pages use `citationWord`. */
export const CITATION_STRINGS = {
  cite: wording("引用", "引用", "Cite"),
  permalink: wording("链接", "連結", "Link"),
  /** Where the page has no address on the web. */
  clauseId: wording(
    "条文代号（在检索框输入即到）",
    "條文代號（在檢索框輸入即到）",
    "Clause id (type it in the search field to get here)",
  ),
  copy: wording("复制", "複製", "Copy"),
  copied: wording("已复制", "已複製", "Copied"),
  notCopied: wording(
    "浏览器不允许复制；文字已选中，请按 Ctrl+C。",
    "瀏覽器不允許複製；文字已選取，請按 Ctrl+C。",
    "The browser does not allow copying. The text is selected; press Ctrl+C.",
  ),
  /** What is said of quoted words of a translation whose translator nobody names. */
  translation: wording("非官方英译", "非官方英譯", "unofficial translation"),
  /** The button on the bar beside a selection. */
  copyQuotation: wording("复制引文", "複製引文", "Copy with source"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function citationWord(lang: Language, key: keyof typeof CITATION_STRINGS): string {
  return CITATION_STRINGS[key][lang];
}

/** What is said of quoted words of a translation: what it is, and whose it is where that is known. */
export function translationBy(lang: Language, credit: TranslationCredit | undefined): string {
  if (credit === undefined) return citationWord(lang, "translation");
  const name = translatorName(credit, lang === "en" ? "en" : TEXT_SCRIPT[lang]);
  return QUOTED_TRANSLATION[credit.status][lang].replace("{name}", () => name);
}

const QUOTED_TRANSLATION = {
  unofficial: wording(
    "非官方英译，译者：{name}",
    "非官方英譯，譯者：{name}",
    "unofficial translation by {name}",
  ),
  reviewed: wording(
    "非官方英译，译者：{name}，已经审校",
    "非官方英譯，譯者：{name}，已經審校",
    "unofficial translation by {name}, reviewed",
  ),
  official: wording(
    "官方英译，译者：{name}",
    "官方英譯，譯者：{name}",
    "official translation by {name}",
  ),
} as const satisfies Record<TranslationStatus, Wording>;

export const CITATION_FORMAT_NAMES = {
  gb7714: wording("GB/T 7714—2025", "GB/T 7714—2025", "GB/T 7714—2025"),
  plain: wording("题名与条款", "題名與條款", "Title and clause"),
  apa: wording("APA 第 7 版", "APA 第 7 版", "APA, 7th edition"),
  apaInText: wording("APA，文中", "APA，文中", "APA, in-text"),
  bibtex: wording("BibTeX", "BibTeX", "BibTeX"),
  cslJson: wording("CSL-JSON", "CSL-JSON", "CSL-JSON"),
} as const satisfies Record<CitationFormat, Wording>;
