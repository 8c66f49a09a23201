/** The places of terms in a translated text, for marks and lines. */
// @ts-nocheck

import { wordKey, wordsOf } from "../../text/translation/words.ts";
import type { Range } from "../excerpt/snippet.ts";
import type { WordTerm } from "./word-term.ts";

/** The ranges of all occurrences of the terms, in the order of the text; they may overlap. */
export function wordRanges(text: string, terms: readonly WordTerm[], language: string): Range[] {
  const words = wordsOf(text);
  const keys = words.map(({ word }) => wordKey(word, language));
  const ranges: Range[] = [];
  for (const { words: sought, isLiteral } of terms) {
    const last = sought.length - 1;
    if (last < 0) continue;
    const lastKey = wordKey(sought[last] ?? "", language);
    for (let from = 0; from + last < words.length; from++) {
      const isHere = sought.every((word, index) => {
        const at = from + index;
        return index === last && !isLiteral ? keys[at] === lastKey : words[at]?.word === word;
      });
      if (isHere) ranges.push([words[from]?.start ?? 0, words[from + last]?.end ?? 0]);
    }
  }
  return ranges.toSorted(([one], [other]) => one - other);
}
