/** The key terms of a document as a page in a language names them. */
import { englishKeyTerms, titlesOfNames } from "../../corpus/english-names.ts";
import type { PolicyDocument, Titles } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { corpus } from "../routes/collection.ts";

/** A key term in a list. */
interface ListedTerm {
  readonly titles: Titles;
  /** True if English pages list it too: the choice of script takes their Chinese texts from the Chinese page, one after another. */
  readonly isInEnglish: boolean;
}

/** The key terms, in order; on English pages those with English, if there are any. */
export function listedTerms(lang: Language, document: PolicyDocument): readonly ListedTerm[] {
  const english = englishKeyTerms(corpus, document);
  if (lang === "en") return english.map((titles) => ({ titles, isInEnglish: true }));
  const hasTranslated = english.some(({ en }) => en !== null);
  return document.keyTerms.map((term) => {
    const titles = titlesOfNames(corpus, term);
    return { titles, isInEnglish: titles.en !== null || !hasTranslated };
  });
}
