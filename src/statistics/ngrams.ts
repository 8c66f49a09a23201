/** N-grams: sequences of words with their frequencies, counted in typed arrays. */

/** Marks a boundary that no n-gram crosses. */
export const BOUNDARY = 0xffff_ffff;

export interface Ngram {
  readonly words: readonly number[];
  readonly count: number;
}

/** Numbers pairs of numbers in the order of their first occurrence: an open-addressed hash table. */
class PairNumbers {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  size = 0;

  /** @param most the number of pairs that may come */
  constructor(most: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, most) * 2));
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity).fill(-1);
    this.first = new Uint32Array(most);
    this.second = new Uint32Array(most);
  }

  numberOf(first: number, second: number): number {
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    for (;;) {
      const known = this.#slots[slot] ?? -1;
      if (known < 0) break;
      if (this.first[known] === first && this.second[known] === second) return known;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = this.size;
    this.first[this.size] = first;
    this.second[this.size] = second;
    return this.size++;
  }
}

/**
 * The n-grams of a sequence that occur at least `least` times, commonest first, those of equal count in the order of
 * their first occurrence.
 *
 * A sequence of n words is numbered as the pair of the sequence of its first n − 1 words and its last word. A sequence
 * that is rarer than `least` cannot begin a longer one that is not, so that it becomes a boundary.
 *
 * @param words numbers of words, with `BOUNDARY` where a sequence ends
 * @param isLeftOut n-grams with such a word at their beginning or end are left out
 */
export function countNgrams(
  words: Uint32Array,
  n: number,
  least: number,
  isLeftOut: (word: number) => boolean,
): Ngram[] {
  let grams = words;
  const levels: PairNumbers[] = [];
  let counts = new Uint32Array();
  for (let length = 2; length <= n; length++) {
    const numbers = new PairNumbers(words.length);
    const next = new Uint32Array(words.length).fill(BOUNDARY);
    counts = new Uint32Array(words.length);
    for (let at = 0; at + length <= words.length; at++) {
      const gram = grams[at] ?? BOUNDARY;
      const last = words[at + length - 1] ?? BOUNDARY;
      if (gram === BOUNDARY || last === BOUNDARY) continue;
      const number = numbers.numberOf(gram, last);
      next[at] = number;
      counts[number] = (counts[number] ?? 0) + 1;
    }
    for (const [at, number] of next.entries()) {
      if (number !== BOUNDARY && (counts[number] ?? 0) < least) next[at] = BOUNDARY;
    }
    levels.push(numbers);
    grams = next;
  }
  const wordsOf = (number: number): number[] => {
    const found: number[] = [];
    let gram = number;
    for (const level of levels.toReversed()) {
      found.unshift(level.second[gram] ?? 0);
      gram = level.first[gram] ?? 0;
    }
    return [gram, ...found];
  };
  const kept: Ngram[] = [];
  for (let number = 0; number < (levels.at(-1)?.size ?? 0); number++) {
    const count = counts[number] ?? 0;
    if (count < least) continue;
    const own = wordsOf(number);
    if (isLeftOut(own[0] ?? 0) || isLeftOut(own.at(-1) ?? 0)) continue;
    kept.push({ words: own, count });
  }
  return kept.toSorted((one, other) => other.count - one.count);
}
