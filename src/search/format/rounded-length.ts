/**
 * Lengths of clauses as every search loads them: two binary digits and an exponent. Relevance needs them no closer, and the
 * lengths of a large collection take half the bytes.
 */

const DIGITS = 2;

/** The least of 0, 1, 2, 3, 4, 6, 8, 12, 16, 24… that is no less than a length. */
export function roundedLength(length: number): number {
  const exponent = Math.max(0, Math.floor(Math.log2(Math.max(1, length))) + 1 - DIGITS);
  return Math.ceil(length / 2 ** exponent) * 2 ** exponent;
}
