/** A document in one line, for the description below its title in search results. */

import { extentOf } from "../../corpus/counts.ts";
import { publisherTitles } from "../../corpus/english-names.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import { formatCount, formatDate } from "../i18n/format.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import type { Language } from "../i18n/languages.ts";
import { joinList, t } from "../i18n/strings.ts";
import { listedTerms } from "../lists/key-terms.ts";
import { corpus } from "../routes/collection.ts";

/** Number of key terms in the summary. */
const TERMS = 5;

/** Kind, issuer or authors, date, extent and key terms. */
export function documentSummary(lang: Language, document: PolicyDocument): string {
  const { titles, date, genre, keyTerms } = document;
  const by = publisherTitles(corpus, document);
  const extent = extentOf(document);
  const facts = [
    lang === "en" && titles.en !== null ? chinese(lang, titles) : null,
    GENRE_NAMES[genre][lang],
    by && plainTitle(lang, by),
    date === null ? null : formatDate(lang, date.value),
    formatCount(lang, extent.noun, extent.count),
  ];
  const known = joinList(
    lang,
    facts.filter((fact) => fact !== null),
  );
  const stop = lang === "en" ? "." : "。";
  if (keyTerms.length === 0) return known + stop;
  const named = listedTerms(lang, document)
    .slice(0, TERMS)
    .map(({ titles }) => plainTitle(lang, titles));
  const terms = named.join(lang === "en" ? ", " : "、");
  return `${known}${stop}${lang === "en" ? " " : ""}${t(lang, "keyTerms")}${lang === "en" ? ": " : "："}${terms}${stop}`;
}
