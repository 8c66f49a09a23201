/** The date of a value in words; one that only its document gives says so. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { indicatorWord } from "../i18n/tasks/indicators.ts";

type Dated = Pick<StatedValue, "date">;

/** 2025年, or 据2024年2月文件 where the text has no date; empty without a date. */
export function valueDate(lang: Language, { date }: Dated): string {
  return date === null ? "" : inWords(lang, date, date.value);
}

/** The same by the year alone, where room is short. */
export function valueYear(lang: Language, { date }: Dated): string {
  return date === null ? "" : inWords(lang, date, date.value.slice(0, 4));
}

function inWords(lang: Language, { from }: NonNullable<Dated["date"]>, iso: string): string {
  const date = formatDate(lang, iso);
  return from === "document" ? indicatorWord(lang, "perDocument", { date }) : date;
}
