/** The names of publications, and the words by which a clause says which of them changed it, in three languages. */
import { formatDate, formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const STRINGS = {
  first: wording("首次发布", "首次發布", "First publication"),
  added: wording("新增", "新增", "New"),
  changed: wording("修改", "修改", "Changed"),
} as const satisfies Record<string, Wording>;

/** The name of a publication: its day, and its number where it has none. */
export function publicationName(
  lang: Language,
  { number, date }: { readonly number: number; readonly date: string | null },
): string {
  if (date !== null) return formatDate(lang, date);
  if (number === 1) return STRINGS.first[lang];
  const text = formatNumber(lang, number);
  if (lang === "en") return `Publication ${text}`;
  return lang === "zh-hans" ? `第 ${text} 次发布` : `第 ${text} 次發布`;
}

/** The publications from one on, as a filter of the search. */
export function sinceName(lang: Language, date: string | null, number: number): string {
  const name = publicationName(lang, { date, number });
  if (lang !== "en") return `${name}以${lang === "zh-hans" ? "来" : "來"}`;
  return date === null ? `Since ${name.replace(/^P/u, "p")}` : `Since ${name}`;
}

/** New or changed on a day, among the facts of a clause. */
export function changedOn(lang: Language, isNew: boolean, date: string | null): string {
  const what = STRINGS[isNew ? "added" : "changed"][lang];
  if (date === null) return what;
  const day = formatDate(lang, date);
  return lang === "en" ? `${what} ${day}` : `${day}${what}`;
}
