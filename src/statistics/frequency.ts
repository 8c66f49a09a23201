/** Relative frequency: occurrences per 10,000 characters, the usual base for Chinese texts of this length. */

/** The base of relative frequencies, in characters. */
const FREQUENCY_BASE = 10_000;

/** Occurrences per 10,000 characters; 0 for a text without characters. */
export function relativeFrequency(occurrences: number, characters: number): number {
  return characters === 0 ? 0 : (occurrences * FREQUENCY_BASE) / characters;
}
