/** The part of the collection that is counted, in words. */
import type { Filters } from "../../search/answer/filters.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { statisticsWord } from "../../site/i18n/pages/statistics.ts";
import { isLimited } from "./state.ts";

/** The most names that are listed; where more than one further name would follow, their number stands for them. */
const MOST_NAMES = 3;

/** The names of what is chosen. A choice that the page has no name for is a limit without one. */
export function scopeWords(lang: Language, filters: Filters, names: readonly string[]): string {
  if (!isLimited(filters)) return statisticsWord(lang, "scopeAll");
  const known = names.filter((name) => name !== "");
  if (known.length === 0) return statisticsWord(lang, "scopeSome");
  const isLong = known.length > MOST_NAMES + 1;
  const listed = (isLong ? known.slice(0, MOST_NAMES) : known).join(lang === "en" ? "; " : "、");
  if (!isLong) return listed;
  return statisticsWord(lang, "scopeMore", {
    names: listed,
    all: known.length,
    more: known.length - MOST_NAMES,
  });
}
