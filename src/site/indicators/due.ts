/** By when something is promised, in the words of a page. */
import { periodOf } from "../../annotate/dates/stated-periods.ts";
import type { IndicatorPromise } from "../../corpus/indicators/promises.ts";
import { plainTitle } from "../i18n/chinese.ts";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { indicatorWord } from "../i18n/tasks/indicators.ts";

/** The date, or the period that the text states in its place (within 3 years), or that there is none. */
export function dueWords(
  lang: Language,
  { due, statements: [{ at, statement }] }: Pick<IndicatorPromise, "due" | "statements">,
): string {
  if (due !== null) return formatDate(lang, due);
  const period = periodOf(at.clause, statement);
  return period === null ? indicatorWord(lang, "noYear") : plainTitle(lang, period.words);
}
