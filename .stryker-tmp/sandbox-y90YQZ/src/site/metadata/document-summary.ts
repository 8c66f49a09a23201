/** A document in one line, for the description below its title in search results. */
// @ts-nocheck


import { countClauses, joinForms, publishers } from "../../corpus/counts.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { chinese } from "../i18n/chinese.ts";
import { formatCount, formatDate } from "../i18n/format.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { joinList, t } from "../i18n/strings.ts";

/** Number of key terms in the summary. */
const TERMS = 5;

/** Kind, issuer or authors, date, extent and key terms. */
export function documentSummary(lang: Language, document: PolicyDocument): string {
  const { titles, date, genre, keyTerms } = document;
  const script = TEXT_SCRIPT[lang];
  const by = publishers(document);
  const facts = [
    lang === "en" && titles.en !== null ? chinese(lang, titles) : null,
    GENRE_NAMES[genre][lang],
    by?.[script] ?? null,
    date === null ? null : formatDate(lang, date.value),
    formatCount(lang, "clause", countClauses(document)),
  ];
  const known = joinList(
    lang,
    facts.filter((fact) => fact !== null),
  );
  const stop = lang === "en" ? "." : "。";
  if (keyTerms.length === 0) return known + stop;
  const terms = joinForms(keyTerms.slice(0, TERMS))[script];
  return `${known}${stop}${lang === "en" ? " " : ""}${t(lang, "keyTerms")}${lang === "en" ? ": " : "："}${terms}${stop}`;
}
