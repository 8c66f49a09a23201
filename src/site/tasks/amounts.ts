/** The amounts in a task, as a table. */

import type { Element } from "hast";
import type { Amount } from "../../annotate/amounts/amounts.ts";
import { periodOf } from "../../annotate/dates/stated-periods.ts";
import { countedThings } from "../../corpus/tasks/counted-things.ts";
import type { StatedAmount } from "../../corpus/tasks/task-facts.ts";
import type { Forms, PolicyDocument } from "../../model/types.ts";
import { queryOf } from "../../search/query/words-query.ts";
import { countedNoun } from "../../text/translation/counted-noun.ts";
import { h } from "../html/hast.ts";
import { countedNumber, type EnglishAmount, englishAmount } from "../i18n/amounts.ts";
import { chinese } from "../i18n/chinese.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { BOUND_WORDS, taskWord } from "../i18n/tasks/tasks.ts";
import { clauseHref } from "../routes/address.ts";
import { amountQuotation } from "./amount-quotation.ts";
import { zhText } from "./markup.ts";
import { translatedSentence, withTranslation } from "./translated.ts";

/** A table with a row for each amount: value, unit, year, and its context, which links to its paragraph. */
export function amountsTable(
  lang: Language,
  document: PolicyDocument,
  amounts: readonly StatedAmount[],
): Element {
  const head = (["value", "unit", "year", "asWritten"] as const).map((key) =>
    h("th", { scope: "col", className: key === "value" ? ["numeric"] : [] }, taskWord(lang, key)),
  );
  return h(
    "table",
    { className: ["amounts"] },
    h("thead", {}, h("tr", {}, ...head)),
    h("tbody", {}, ...amounts.map((amount) => row(lang, document, amount))),
  );
}

function row(lang: Language, document: PolicyDocument, amount: StatedAmount): Element {
  const { clause, target, value } = amount;
  const { unit, year } = value;
  const quotation = amountQuotation(amount);
  const script = TEXT_SCRIPT[lang];
  const query = queryOf(quotation.phrases.map((phrase) => phrase[script]));
  const href = clauseHref(lang, document.id, `${clause.id}-p${target.part}`, query);
  const words = zhText(lang, quotation.words, [quotation.amountIn(script)]);
  const sentences = quotation.phrases.map((phrase) =>
    translatedSentence(lang, document.id, clause, target.part, phrase["zh-Hans"]),
  );
  const english = amountInEnglish(amount, sentences.at(-1) ?? null);
  return h(
    "tr",
    {},
    h(
      "td",
      { className: ["numeric"] },
      ...numberWords(lang, value, lang === "en" ? english : null),
    ),
    h("td", {}, english === null ? zhText(lang, unit) : unitWords(lang, unit, english)),
    h(
      "td",
      { className: ["year"], dataColumn: taskWord(lang, "year") },
      year === null ? periodWords(lang, amount) : String(year),
    ),
    h("td", {}, h("a", { href }, withTranslation(lang, joined(sentences), words))),
  );
}

/** Sentences one after the other, each once; null if one of them has no translation. */
function joined(sentences: readonly (string | null)[]): string | null {
  const known = sentences.filter((sentence) => sentence !== null);
  if (known.length < sentences.length) return null;
  return known
    .filter(
      (one, at) =>
        !known.some((other, to) => to !== at && other.includes(one) && (other !== one || to < at)),
    )
    .join(" ");
}

/**
 * An amount in English; null if its unit has no English. What a word counts that only counts is told by the translated sentence, or
 * not at all.
 */
function amountInEnglish(amount: StatedAmount, sentence: string | null): EnglishAmount | null {
  const number = countedNumber(amount.value);
  if (number === null) return englishAmount(amount.value);
  const things = countedThings(amount);
  return { number, unit: sentence === null ? "" : (countedNoun(sentence, number, things) ?? "") };
}

/** The period that is stated in the place of a year, in the language of the page; null if there is none. */
function periodWords(lang: Language, amount: StatedAmount): string | null {
  const period = periodOf(amount.clause, amount);
  return period && (lang === "en" ? period.words.en : chinese(lang, period.words));
}

/** The number as printed, or in English with its unit of ten thousand written out; with its bound before it if it is not exact. */
function numberWords(
  lang: Language,
  { value, to, bound }: Amount,
  english: EnglishAmount | null,
): (Element | string)[] {
  if (value === null) return ["…"];
  const number = english?.number ?? (to === null ? `${value}` : `${value}–${to}`);
  if (bound === null) return [number];
  return [`${BOUND_WORDS[bound][lang]} ${number}`];
}

/** A unit with an English name: no text of the script switch, like a title with an English one. */
function unitWords(lang: Language, unit: Forms, english: EnglishAmount): string {
  return lang === "en" ? english.unit : chinese(lang, unit);
}
