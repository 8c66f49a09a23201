/** Translated words beside the Chinese of lists and tables: the sentence of a translation that says what Chinese words say. */
// @ts-nocheck

import type { Element } from "hast";
import type { Clause, Part, PolicyDocument } from "../../model/types.ts";
import { chineseFigures, translatedValues } from "../../text/translation/figures.ts";
import { type Child, h } from "../html/hast.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import { mixed } from "../reading/translated.ts";
import { corpus } from "../routes/collection.ts";

const SENTENCE_END = /(?<=[.!?][”’)]*)\s+(?=[\p{Lu}\d“(])/u;

/** The translated paragraphs of a clause in the language of a page; none on Chinese pages. */
export function translationOf(
  lang: Language,
  document: PolicyDocument | undefined,
  { id }: Pick<Clause, "id">,
): readonly string[] {
  return document?.translations[lang]?.[id] ?? [];
}

/**
 * The sentence of the translation that has most of the numbers of the Chinese words, and of some names; the first one if none has any. Null
 * without a translation.
 */
export function translatedSentence(
  lang: Language,
  document: string,
  clause: Clause,
  part: Part,
  chinese: string,
  names: readonly string[] = [],
): string | null {
  const paragraph =
    typeof part === "number"
      ? translationOf(lang, corpus.document(document), clause)[part - 1]
      : undefined;
  if (paragraph === undefined) return null;
  const figures = chineseFigures(chinese);
  const sentences = paragraph.replaceAll("\t", " ").split(SENTENCE_END);
  const counted = sentences.map((sentence) => {
    const values = translatedValues(sentence, lang);
    const numbers = figures.filter(({ value }) => values.has(value)).length;
    return { sentence, count: numbers + names.filter((name) => sentence.includes(name)).length };
  });
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sentence;
}

/** A translated sentence above the Chinese words that it translates; these alone if it is null. */
export function withTranslation(lang: Language, sentence: string | null, chinese: Child): Element {
  if (sentence === null) return h("span", {}, chinese);
  return h(
    "span",
    { className: ["with-translation"] },
    h("span", { className: ["translated-line"], lang: HTML_LANG[lang] }, ...mixed(sentence)),
    chinese,
  );
}
