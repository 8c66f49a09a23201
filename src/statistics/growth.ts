/** Growth of vocabulary: different words (types) against words (tokens), and Heaps' law (Heaps 1978; Manning, Raghavan & Schütze 2008). */

/** A point of the curve: the types among the first tokens. */
export interface GrowthPoint {
  readonly tokens: number;
  readonly types: number;
}

/** Heaps' law, `types = k × tokens^beta`. */
export interface HeapsLaw {
  readonly k: number;
  readonly beta: number;
}

/**
 * The growth curve of a sequence of words, at about `points` equal steps and at its end.
 *
 * @param words numbers of words, from 0
 */
export function growthCurve(words: Uint32Array, points: number): GrowthPoint[] {
  const step = Math.max(1, Math.ceil(words.length / points));
  let most = 0;
  for (const word of words) most = Math.max(most, word);
  const seen = new Uint8Array(most + 1);
  const curve: GrowthPoint[] = [];
  let types = 0;
  for (const [index, word] of words.entries()) {
    if (seen[word] === 0) {
      seen[word] = 1;
      types++;
    }
    const tokens = index + 1;
    if (tokens % step === 0 || tokens === words.length) curve.push({ tokens, types });
  }
  return curve;
}

/** Heaps' law by least squares on the logarithms of the points; null for fewer than two different points. */
export function fitHeaps(points: readonly GrowthPoint[]): HeapsLaw | null {
  const logs = points
    .filter(({ tokens, types }) => tokens > 0 && types > 0)
    .map(({ tokens, types }) => ({ x: Math.log(tokens), y: Math.log(types) }));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map((log) => log.x)), mean(logs.map((log) => log.y))];
  const spread = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  if (logs.length < 2 || spread === 0) return null;
  const beta = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0) / spread;
  return { k: Math.exp(y - beta * x), beta };
}
