/**
 * Dispersion: how evenly a word is spread over the parts of a collection.
 *
 * - Deviation of proportions: Gries 2008, normalised by Lijffijt & Gries 2012. D: Juilland & Chang-Rodríguez 1964.
 */

/** The occurrences of a word in a part, and the size of the part. */
export interface PartCount {
  readonly occurrences: number;
  readonly size: number;
}

export interface Dispersion {
  /** From 0, spread as the sizes of the parts are, towards 1, all in one small part; null without occurrences. */
  readonly deviation: number | null;
  /** The same, so that 1 is the highest possible value of the collection; null where there is only one part. */
  readonly normalised: number | null;
  /** From 0, all in one part, to 1, equally frequent in each part; null where there is only one part. */
  readonly juilland: number | null;
}

/** The dispersion over parts; empty parts are left out. */
export function dispersion(parts: readonly PartCount[]): Dispersion {
  const present = parts.filter(({ size }) => size > 0);
  const size = present.reduce((sum, part) => sum + part.size, 0);
  const total = present.reduce((sum, part) => sum + part.occurrences, 0);
  if (total === 0) return { deviation: null, normalised: null, juilland: null };
  const differences = present.map((part) => Math.abs(part.occurrences / total - part.size / size));
  const deviation = differences.reduce((sum, difference) => sum + difference, 0) / 2;
  if (present.length < 2) return { deviation, normalised: null, juilland: null };
  const smallest = Math.min(...present.map((part) => part.size)) / size;
  return { deviation, normalised: deviation / (1 - smallest), juilland: juilland(present) };
}

function juilland(parts: readonly PartCount[]): number {
  const shares = parts.map(({ occurrences, size }) => occurrences / size);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length;
  return 1 - Math.sqrt(variance) / mean / Math.sqrt(shares.length - 1);
}
