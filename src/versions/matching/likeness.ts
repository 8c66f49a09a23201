/** How alike texts are: shared pairs of characters, of which rare ones count more. */

/** The pairs of neighbouring characters of a text; a single character is a pair of its own. */
export function pairsOf(words: string): ReadonlySet<string> {
  const characters = [...words];
  if (characters.length === 1) return new Set(characters);
  return new Set(
    characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`),
  );
}

/** The weight of pairs in a set of texts. */
export interface Weights {
  of(pair: string): number;
  /** The sum of the weights of a text. */
  sum(pairs: ReadonlySet<string>): number;
  /** The sum of the weights of the pairs that two texts share. */
  shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
}

/** Weighs pairs by the number of texts that have them: words of every article tell little. */
export function weightsOf(texts: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const pairs of texts) {
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  // A pair that stands once in each version is as telling as can be.
  const weightOf = (count: number) => Math.log(1 + (texts.length + 2) / count);
  const known = new Map<string, number>();
  for (const [pair, count] of counts) known.set(pair, weightOf(count));
  const rare = weightOf(1);
  const of = (pair: string) => known.get(pair) ?? rare;
  const sum = (pairs: Iterable<string>) => {
    let total = 0;
    for (const pair of pairs) total += of(pair);
    return total;
  };
  return {
    of,
    sum,
    shared(one, other) {
      const [few, many] = one.size < other.size ? [one, other] : [other, one];
      let total = 0;
      for (const pair of few) if (many.has(pair)) total += of(pair);
      return total;
    },
  };
}

/** The pairs of a text with the sum of their weights. */
export interface WeighedPairs {
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
}

/** Weighs the words of a text. */
export function weighWords(words: string, weights: Weights): WeighedPairs {
  const pairs = pairsOf(words);
  return { pairs, weight: weights.sum(pairs) };
}

/** Twice the shared weight by the weight of both: 1 for the same pairs, 0 for none in common. */
export function likenessOf(one: WeighedPairs, other: WeighedPairs, weights: Weights): number {
  const total = one.weight + other.weight;
  return total === 0 ? 0 : (2 * weights.shared(one.pairs, other.pairs)) / total;
}
