/**
 * Association of two words that occur near each other.
 *
 * - logDice: Rychlý 2008. t-score: Church, Gale, Hanks & Hindle 1991.
 */

/**
 * 14 plus the binary logarithm of the Dice coefficient of two words. At most 14 where they occur only together; one
 * point more means twice as close. It does not depend on the size of the texts.
 *
 * @param joint occurrences of both words together, more than 0
 */
export function logDice(joint: number, first: number, second: number): number {
  return 14 + Math.log2((2 * joint) / (first + second));
}

/**
 * The difference between observed and expected co-occurrences in standard deviations: how certain it is that the words
 * occur together more often than by chance.
 *
 * @param joint occurrences of both words together, more than 0
 */
export function tScore(joint: number, expected: number): number {
  return (joint - expected) / Math.sqrt(joint);
}
