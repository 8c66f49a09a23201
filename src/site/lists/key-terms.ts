/** The key terms of a document as a page in a language names them. */
import { englishKeyTerms, titlesOfNames } from "../../corpus/english-names.ts";
import type { PolicyDocument, Titles } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { corpus } from "../routes/collection.ts";

/** The key terms, in order; on English pages those with English, if there are any. */
export function keyTermTitles(lang: Language, document: PolicyDocument): readonly Titles[] {
  return lang === "en"
    ? englishKeyTerms(corpus, document)
    : document.keyTerms.map((term) => titlesOfNames(corpus, term));
}
