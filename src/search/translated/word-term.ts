/** The terms of a query as translated texts have them. */
import { wordsOf } from "../../text/translation/words.ts";

/** A term of a query in a translated text: its words, and whether it stands as it is written. */
export interface WordTerm {
  readonly words: readonly string[];
  /** True if no word may be inflected. */
  readonly isLiteral: boolean;
  /** True if only its places in titles count. */
  readonly inTitle?: true;
}

/** True for words that may stand in a translated text: Latin letters or a number, and no Han character. */
export function isTranslatable(text: string): boolean {
  return /[\p{Script=Latin}\p{Nd}]/u.test(text) && !/\p{Script=Han}/u.test(text);
}

/** The term of a query; the last word may be inflected unless it is quoted. */
export function wordTerm(text: string, isLiteral: boolean): WordTerm {
  return { words: wordsOf(text).map(({ word }) => word), isLiteral };
}
