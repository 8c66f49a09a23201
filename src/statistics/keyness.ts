/**
 * Keyness: whether a word is commoner in one text than in another, and by how much.
 *
 * - Log-likelihood: Dunning 1993 for two by two tables, in the form of Rayson & Garside 2000 for two texts.
 * - Log ratio: Hardie 2014. %DIFF: Gabrielatos & Marchi 2011.
 */

/** The frequency of a word, and the size of the text, in words. */
export interface Count {
  readonly count: number;
  readonly size: number;
}

/** `observed × ln(observed / expected)`, which tends to 0 with the observed value. */
function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/**
 * The log-likelihood of a two by two table (Dunning 1993, −2 log λ): two events together, the first without the second,
 * the second without the first, neither.
 */
export function logLikelihoodOfTable(
  both: number,
  first: number,
  second: number,
  neither: number,
): number {
  const total = both + first + second + neither;
  const cell = (observed: number, row: number, column: number): number =>
    term(observed, (row * column) / total);
  const rows = [both + first, second + neither] as const;
  const columns = [both + second, first + neither] as const;
  const sum =
    cell(both, rows[0], columns[0]) +
    cell(first, rows[0], columns[1]) +
    cell(second, rows[1], columns[0]) +
    cell(neither, rows[1], columns[1]);
  return Math.max(0, 2 * sum);
}

/**
 * The log-likelihood of a word in two texts (Rayson & Garside 2000), which compares its two frequencies with those
 * expected from the sizes of the texts. Never negative: the effect size tells in which text the word is commoner.
 */
export function logLikelihood(own: Count, other: Count): number {
  const sizes = own.size + other.size;
  if (sizes === 0) return 0;
  const share = (own.count + other.count) / sizes;
  const sum = term(own.count, own.size * share) + term(other.count, other.size * share);
  return Math.max(0, 2 * sum);
}

/** The frequency that stands for 0 in a ratio (Hardie 2014). */
const HALF = 0.5;

function ratio(own: Count, other: Count): number {
  const share = ({ count, size }: Count): number => (count === 0 ? HALF : count) / size;
  return share(own) / share(other);
}

/**
 * The binary logarithm of the ratio of relative frequencies: 1 is twice as common, −2 a quarter as common. A frequency
 * of 0 counts as one half. 0 where a text is empty.
 */
export function logRatio(own: Count, other: Count): number {
  return own.size === 0 || other.size === 0 ? 0 : Math.log2(ratio(own, other));
}

/** The difference of relative frequencies in per cent of the other one; null where the other text has no such word. */
export function percentDifference(own: Count, other: Count): number | null {
  if (own.size === 0 || other.size === 0 || other.count === 0) return null;
  const [here, there] = [own.count / own.size, other.count / other.size];
  return ((here - there) / there) * 100;
}
