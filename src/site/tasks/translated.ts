/** Translated words beside the Chinese of lists and tables: the sentence of a translation that says what Chinese words say. */
import type { Element } from "hast";
import { partText } from "../../model/target.ts";
import type { Clause, Part, PolicyDocument } from "../../model/types.ts";
import { alignSentences, translatedSentences } from "../../text/translation/align-sentences.ts";
import { chineseFigures, translatedValues } from "../../text/translation/figures.ts";
import { type Child, h } from "../html/hast.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
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

/**
 * The words of the translation for some Chinese words of a paragraph: the sentences beside theirs. Of several, the one that has most
 * of their figures, and of some names; all of them if none has any. Words that the paragraph does not contain are looked for in all of it.
 * Null without a translation.
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
  const counted = besideWords(lang, clause, part, chinese, paragraph).map((sentence) => {
    const values = translatedValues(sentence, lang);
    const numbers = figures.filter(({ value }) => values.has(value)).length;
    return { sentence, count: numbers + names.filter((name) => sentence.includes(name)).length };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most);
  const shown = most > 0 ? best.slice(0, 1) : best;
  return shown
    .map(({ sentence }) => sentence)
    .join(" ")
    .replaceAll("\t", " ");
}

/** The translated sentences beside Chinese words of a paragraph, in either script; all of them if it does not have the words. */
function besideWords(
  lang: Language,
  clause: Clause,
  part: number,
  words: string,
  translation: string,
): readonly string[] {
  const paragraphs = [clause.forms["zh-Hans"], clause.source].map((text) => partText(text, part));
  const paragraph = paragraphs.find((text) => words !== "" && text.includes(words));
  if (paragraph === undefined) return translatedSentences(translation);
  const start = paragraph.indexOf(words);
  const beside = alignSentences(paragraph, translation, lang)
    .filter((each) => each.start < start + words.length && start < each.end)
    .flatMap(({ translated }) => translated);
  return beside.length > 0 ? beside : translatedSentences(translation);
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
