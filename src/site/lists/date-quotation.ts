/** What is quoted for a date that a text states, and what the translation has for it. */
import type { StatedDate } from "../../annotate/dates/timeline.ts";
import { translatedWords } from "../../corpus/translated-words.ts";
import { partText, rangeIn } from "../../model/target.ts";
import type { Annotation, Clause, Script, Span } from "../../model/types.ts";
import { type Snippet, snippet } from "../../search/excerpt/snippet.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";

/** Maximum length of a sentence that is quoted whole, in characters. Of a longer one, the context of the date is quoted. */
const ROOM = 120;

/**
 * What the translation has for the quotation of a date: of a heading its English title, of a paragraph the sentence with the year
 * and those next to it that the quotation has as well. Null on Chinese pages, or without a translation.
 *
 * @param paragraphs the translated paragraphs of the clause
 */
export function translatedQuotation(
  lang: Language,
  paragraphs: readonly string[],
  stated: Annotation<StatedDate>,
  clause: Clause,
): string | null {
  const { part } = stated.target;
  if (part === "heading") return lang === "en" ? clause.english : null;
  const shown = quotation(stated, clause, TEXT_SCRIPT[lang]);
  return translatedWords(lang, paragraphs, clause, part, wordsOf(shown), { date: dateIn(shown) });
}

/** The part of the sentence that is shown, with the date marked. */
export function quotation(
  { target, value }: Annotation<StatedDate>,
  clause: Clause,
  script: Script,
): Snippet {
  const date = rangeIn(clause, target, script);
  const sentence = rangeIn(clause, { part: target.part, ...value.sentence }, script);
  const text = partText(clause.forms[script], target.part).slice(sentence.start, sentence.end);
  return snippet(text, [[date.start - sentence.start, date.end - sentence.start]], ROOM);
}

/** The range of the date in the words that are shown. */
export function dateIn({ parts }: Snippet): Span {
  const place = parts.findIndex(({ marked }) => marked);
  const start = lengthOf(parts.slice(0, place));
  return { start, end: start + lengthOf(parts.slice(place, place + 1)) };
}

/** The words that are shown. */
export function wordsOf({ parts }: Snippet): string {
  return parts.map(({ text }) => text).join("");
}

function lengthOf(parts: Snippet["parts"]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
