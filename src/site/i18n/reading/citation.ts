/** The words of the citation tools, in three languages. */

import { type TranslationCredit, translatorName } from "../../../model/translation.ts";
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
  /** The button on the bar beside a selection. */
  translation: wording("非官方英译", "非官方英譯", "unofficial translation"),
  copyQuotation: wording("复制引文", "複製引文", "Copy with source"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function citationWord(lang: Language, key: keyof typeof CITATION_STRINGS): string {
  return CITATION_STRINGS[key][lang];
}

/** What is said of quoted words of the translation: that it is unofficial, and whose it is where that is known. */
export function translationBy(lang: Language, credit: TranslationCredit | undefined): string {
  const unofficial = citationWord(lang, "translation");
  if (credit === undefined) return unofficial;
  const script = lang === "en" ? "en" : TEXT_SCRIPT[lang];
  const name = translatorName(credit, script);
  return {
    "zh-hans": `${unofficial}，译者：${name}`,
    "zh-hant": `${unofficial}，譯者：${name}`,
    en: `${unofficial} by ${name}`,
  }[lang];
}

export const CITATION_FORMAT_NAMES = {
  gb7714: wording("GB/T 7714—2025", "GB/T 7714—2025", "GB/T 7714—2025"),
  plain: wording("题名与条款", "題名與條款", "Title and clause"),
  apa: wording("APA 第 7 版", "APA 第 7 版", "APA, 7th edition"),
  apaInText: wording("APA，文中", "APA，文中", "APA, in-text"),
  bibtex: wording("BibTeX", "BibTeX", "BibTeX"),
  cslJson: wording("CSL-JSON", "CSL-JSON", "CSL-JSON"),
} as const satisfies Record<CitationFormat, Wording>;
