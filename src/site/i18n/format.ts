/** Counts and dates in the conventions of each language. */
import { HTML_LANG, type Language } from "./languages.ts";

/** The countable nouns. `zh` forms follow the number; `en` has a singular and a plural. */
const NOUNS = {
  clause: { "zh-hans": "条", "zh-hant": "條", en: ["clause", "clauses"] },
  article: { "zh-hans": "条", "zh-hant": "條", en: ["article", "articles"] },
  document: { "zh-hans": "份文件", "zh-hant": "份文件", en: ["document", "documents"] },
  task: { "zh-hans": "项", "zh-hant": "項", en: ["item", "items"] },
  hierarchy: { "zh-hans": "个体系", "zh-hant": "個體系", en: ["hierarchy", "hierarchies"] },
  version: { "zh-hans": "个版本", "zh-hant": "個版本", en: ["version", "versions"] },
  occurrence: { "zh-hans": "处", "zh-hant": "處", en: ["occurrence", "occurrences"] },
  character: { "zh-hans": "字", "zh-hant": "字", en: ["character", "characters"] },
} as const;

export type Noun = keyof typeof NOUNS;

const numberFormats = new Map<Language, Intl.NumberFormat>();

/** A whole number with the digit grouping of the language. */
export function formatNumber(lang: Language, value: number): string {
  const format = numberFormats.get(lang) ?? new Intl.NumberFormat(HTML_LANG[lang]);
  numberFormats.set(lang, format);
  return format.format(value);
}

/** `1,234 条`, `1 clause`. */
export function formatCount(lang: Language, noun: Noun, value: number): string {
  const number = formatNumber(lang, value);
  if (lang !== "en") return `${number} ${NOUNS[noun][lang]}`;
  const [one, many] = NOUNS[noun].en;
  return `${number} ${value === 1 ? one : many}`;
}

/** The months in English, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * An ISO 8601 date of any precision in words: `2023-07-30` → 2023年7月30日 / 30 July 2023, `2024-02` → 2024年2月 / February
 * 2024, `2025` → 2025年 / 2025. Any other text is returned unchanged.
 *
 * These are the long forms of CLDR for `zh` and `en-GB`. They are written out because the first `Intl.DateTimeFormat`
 * of a page takes as long as the rest of an answer.
 */
export function formatDate(lang: Language, iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (match === null || Number.isNaN(Date.parse(iso))) return iso;
  const [, year = "", month, day] = match;
  if (lang === "en") {
    const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
    return [day && Number(day), name, year].filter((part) => part !== undefined).join(" ");
  }
  const rest = `${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
  return `${Number(year)}年${rest}`;
}

/** A heading with what it is about: `人才：按文件`, `talent: by document`. */
export function headed(lang: Language, heading: string, about: string): string {
  return `${heading}${lang === "en" ? ": " : "："}${about}`;
}
