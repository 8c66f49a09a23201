/** The words of clauses as one sequence, for n-grams and for the growth of vocabulary. */
import { BOUNDARY } from "../../statistics/ngrams.ts";
import type { CodesOf } from "../tokens/open-tokens.ts";
import { FIRST_WORD } from "../tokens/token-format.ts";

/** The words in order, with a boundary at each mark and at the end of each text. */
export function boundedSequence(clauses: readonly number[], codesOf: CodesOf): Uint32Array {
  const length = clauses.reduce((sum, clause) => sum + codesOf(clause).length, 0);
  const sequence = new Uint32Array(length);
  let at = 0;
  for (const clause of clauses) {
    for (const code of codesOf(clause)) {
      sequence[at++] = code < FIRST_WORD ? BOUNDARY : code - FIRST_WORD;
    }
  }
  return sequence;
}

/** The words in order, without boundaries. */
export function plainSequence(clauses: readonly number[], codesOf: CodesOf): Uint32Array {
  return boundedSequence(clauses, codesOf).filter((word) => word !== BOUNDARY);
}
