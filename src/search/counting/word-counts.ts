/** Frequencies of words in clauses. */
import type { CodesOf } from "../tokens/open-tokens.ts";
import { FIRST_WORD } from "../tokens/token-format.ts";

export interface WordCounts {
  /** The frequency of each word, by its number. */
  readonly counts: Uint32Array;
  /** Number of words in all, and of different ones. */
  readonly tokens: number;
  readonly types: number;
}

/** Counts the words of some clauses. `words` is the number of words of the collection. */
export function countWords(
  clauses: readonly number[],
  codesOf: CodesOf,
  words: number,
): WordCounts {
  const counts = new Uint32Array(words);
  let tokens = 0;
  for (const clause of clauses) {
    for (const code of codesOf(clause)) {
      if (code < FIRST_WORD) continue;
      tokens++;
      counts[code - FIRST_WORD] = (counts[code - FIRST_WORD] ?? 0) + 1;
    }
  }
  return { counts, tokens, types: counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) };
}
