/** Translated words beside the Chinese of lists and tables: the sentence of a translation that says what Chinese words say. */
import type { Element } from "hast";
import { partText } from "../../model/target.ts";
import type { Clause, Part, PolicyDocument } from "../../model/types.ts";
import { alignSentences, translatedSentences } from "../../text/translation/align-sentences.ts";
import { chineseFigures, translatedValues } from "../../text/translation/figures.ts";
import { type Child, h } from "../html/hast.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import { translationCredit } from "../i18n/reading/translation.ts";
import { mixed } from "../reading/translated.ts";
import { corpus } from "../routes/collection.ts";

/** The translated paragraphs of a clause in the language of a page; none on Chinese pages. */
export function translationOf(
  lang: Language,
  document: PolicyDocument | undefined,
  { id }: Pick<Clause, "id">,
): readonly string[] {
  return document?.translations[lang]?.[id] ?? [];
}

/** What a page says of the translation of a document that it shows; null where there is none in its language. */
export function translationNote(
  lang: Language,
  { translations, translator }: Pick<PolicyDocument, "translations" | "translator">,
): string | null {
  return translations[lang] === undefined ? null : translationCredit(lang, translator);
}

/**
 * The words of the translation for some Chinese words of a paragraph: the sentences beside theirs. Of several, the one that has most
 * of their figures, and of some names; among equals, the one at their place. All of them if none has any. Words that the paragraph
 * does not contain are looked for in all of it. Null without a translation.
 */
export function translatedSentence(
  lang: Language,
  document: string,
  clause: Clause,
  part: Part,
  chinese: string,
  names: readonly string[] = [],
): string | null {
  if (typeof part !== "number") return null;
  const paragraph = translationOf(lang, corpus.document(document), clause)[part - 1];
  if (paragraph === undefined) return null;
  const figures = chineseFigures(chinese);
  const { sentences, place } = besideWords(lang, clause, part, chinese, paragraph);
  const counted = sentences.map((sentence, index) => {
    const values = translatedValues(sentence, lang);
    const numbers = figures.filter(({ value }) => values.has(value)).length;
    return {
      sentence,
      count: numbers + names.filter((name) => sentence.includes(name)).length,
      distance: Math.abs((index + 0.5) / sentences.length - place),
    };
  });
  const [best] = counted.toSorted((a, b) => b.count - a.count || a.distance - b.distance);
  const shown = best !== undefined && best.count > 0 ? [best] : counted;
  return shown
    .map(({ sentence }) => sentence)
    .join(" ")
    .replaceAll("\t", " ");
}

/**
 * The translated sentences beside Chinese words of a paragraph, in either script, and the place of the words in what they translate,
 * from 0 to 1; all sentences, and the beginning, if the paragraph does not have the words.
 */
function besideWords(
  lang: Language,
  clause: Clause,
  part: number,
  words: string,
  translation: string,
): { readonly sentences: readonly string[]; readonly place: number } {
  const all = { sentences: translatedSentences(translation), place: 0 };
  const paragraphs = [clause.forms["zh-Hans"], clause.source].map((text) => partText(text, part));
  const paragraph = paragraphs.find((text) => words !== "" && text.includes(words));
  if (paragraph === undefined) return all;
  const from = paragraph.indexOf(words);
  const to = from + words.length;
  const beside = alignSentences(paragraph, translation, lang).filter(
    ({ start, end }) => start < to && from < end,
  );
  const sentences = beside.flatMap(({ translated }) => translated);
  const [first, last] = [beside[0], beside.at(-1)];
  if (sentences.length === 0 || first === undefined || last === undefined) return all;
  return { sentences, place: ((from + to) / 2 - first.start) / (last.end - first.start) };
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
