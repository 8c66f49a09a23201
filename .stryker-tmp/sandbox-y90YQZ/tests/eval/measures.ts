/** Measures of an answer. All are from 0 to 1; null where there is nothing to measure. */
// @ts-nocheck


/** An answer against the clauses that match. */
export interface Scores {
  /** Share of the matching clauses that were found. */
  readonly recall: number | null;
  /** 1 where every matching clause was found. */
  readonly whole: number | null;
  /** Share of the found clauses that match. */
  readonly precision: number | null;
  /** The same of the first ten. */
  readonly firstTen: number | null;
}

function shareIn(some: readonly string[], set: ReadonlySet<string>): number | null {
  if (some.length === 0) return null;
  return some.filter((name) => set.has(name)).length / some.length;
}

/** @param hits the clauses found, best first */
export function score(hits: readonly string[], matching: readonly string[]): Scores {
  const wanted = new Set(matching);
  const recall = shareIn(matching, new Set(hits));
  return {
    recall,
    whole: recall === null ? null : Math.floor(recall),
    precision: shareIn(hits, wanted),
    firstTen: shareIn(hits.slice(0, 10), wanted),
  };
}

/**
 * Normalised discounted cumulative gain of the first ten hits: a grade g gains 2^g − 1, divided by log2(place + 1), as a
 * share of what the best order of the graded clauses would gain. What has no grade gains nothing.
 */
export function ndcgAtTen(hits: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gain = (ordered: readonly number[]): number =>
    ordered
      .slice(0, 10)
      .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const best = gain([...grades.values()].toSorted((one, other) => other - one));
  return best === 0 ? 0 : gain(hits.map((name) => grades.get(name) ?? 0)) / best;
}

/** The mean of the values that there are; 0 of none. */
export function mean(values: readonly (number | null)[]): number {
  const real = values.filter((value) => value !== null);
  return real.length === 0 ? 0 : real.reduce((sum, value) => sum + value, 0) / real.length;
}
