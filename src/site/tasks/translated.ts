/** Translated words beside the Chinese of lists and tables: the sentence of a translation that says what Chinese words say. */
import type { Element } from "hast";
import { type Evidence, translatedWords } from "../../corpus/translated-words.ts";
import type { Clause, Part, PolicyDocument } from "../../model/types.ts";
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

/** The sentences of the translation for some Chinese words of a paragraph, in either script (see `translatedWords`). */
export function translatedSentence(
  lang: Language,
  document: string,
  clause: Clause,
  part: Part,
  words: string,
  evidence: Evidence = {},
): string | null {
  const paragraphs = translationOf(lang, corpus.document(document), clause);
  return translatedWords(lang, paragraphs, clause, part, words, evidence);
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
