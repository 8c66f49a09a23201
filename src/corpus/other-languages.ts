/** What a reader may search by besides Chinese: it depends on what the collection has in English and in pinyin. */
import type { Clause, Collection } from "../model/types.ts";

export interface OtherLanguages {
  /** True if English words find something: names in the glossary, plain words, titles or translated texts. */
  readonly english: boolean;
  /** True if pinyin finds something: the glossary alone has it. */
  readonly pinyin: boolean;
  /** True if documents or their clauses have English titles. */
  readonly titles: boolean;
}

function isTitled({ english, children }: Clause): boolean {
  return english !== null || children.some(isTitled);
}

/** `corpus.derive(otherLanguages)` caches it. */
export function otherLanguages({
  documents,
  glossary,
  words,
}: Pick<Collection, "documents" | "glossary" | "words">): OtherLanguages {
  const titles = documents.some((each) => each.titles.en !== null || each.clauses.some(isTitled));
  const texts = documents.some(({ translations }) => translations.en !== undefined);
  const pinyin = glossary.length > 0;
  return { english: pinyin || words.length > 0 || titles || texts, pinyin, titles };
}
