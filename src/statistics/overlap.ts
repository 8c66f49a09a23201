/** The words that two texts have in common, and the Jaccard coefficient of their vocabularies (Jaccard 1901). */

/** The number of types of two texts, and of those in both. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/**
 * Compares two vocabularies.
 *
 * @param first the frequency of each word in the first text; `second` likewise, of the same length
 */
export function overlapOf(first: Uint32Array, second: Uint32Array): Overlap {
  const types = { first: 0, second: 0, both: 0 };
  for (const [word, count] of first.entries()) {
    const isInSecond = (second[word] ?? 0) > 0;
    if (count > 0) types.first++;
    if (isInSecond) types.second++;
    if (count > 0 && isInSecond) types.both++;
  }
  return types;
}

/** The part of all types that both texts have, from 0 to 1; 0 for two empty texts. */
export function jaccard({ first, second, both }: Overlap): number {
  const all = first + second - both;
  return all === 0 ? 0 : both / all;
}
