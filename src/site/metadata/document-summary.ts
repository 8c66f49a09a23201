/** A document in one line, as search engines show it below its title. */
import type { PolicyDocument, Script } from "../../model/types.ts";
import { countClauses } from "../document/facts.ts";
import { chinese } from "../i18n/chinese.ts";
import { formatCount, formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { GENRE_NAMES, joinList, t } from "../i18n/strings.ts";

/** How many key terms are named. */
const TERMS = 5;

/**
 * Kind, issuer or authors, date, extent and key terms.
 *
 * @param bothScripts gives a text of the document in both scripts
 */
export function documentSummary(
  lang: Language,
  document: PolicyDocument,
  bothScripts: (text: string, from: Script) => Readonly<Record<Script, string>>,
): string {
  const { titles, issuer, authors, date, genre, script, keyTerms } = document;
  const inScript = (text: string): string => bothScripts(text, script)[TEXT_SCRIPT[lang]];
  const by = issuer?.value ?? authors?.value.join("、");
  const facts = [
    lang === "en" && titles.en !== null ? chinese(lang, titles) : null,
    GENRE_NAMES[genre][lang],
    by === undefined ? null : inScript(by),
    date === null ? null : formatDate(lang, date.value),
    formatCount(lang, "clause", countClauses(document)),
  ];
  const known = joinList(
    lang,
    facts.filter((fact) => fact !== null),
  );
  const stop = lang === "en" ? "." : "。";
  if (keyTerms.length === 0) return known + stop;
  const terms = keyTerms.slice(0, TERMS).map(inScript).join("、");
  return `${known}${stop}${lang === "en" ? " " : ""}${t(lang, "keyTerms")}${lang === "en" ? ": " : "："}${terms}${stop}`;
}
