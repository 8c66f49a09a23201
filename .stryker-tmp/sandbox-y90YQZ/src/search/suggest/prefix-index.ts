/** An index of items by their words and the prefixes of these. Items are numbered by their index in a list. */
// @ts-nocheck

import { partitionPoint } from "../partition-point.ts";

export interface PrefixIndex {
  /** The items that have this word, in ascending order. */
  of(word: string): readonly number[];
  /** The items that have any word with this prefix, in ascending order. */
  beginning(start: string): readonly number[];
  /** The length of the longest word, in UTF-16 units. */
  readonly longest: number;
}

/** The numbers in ascending order, each once. */
export function inOrder(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

/** Makes the index from the words of each item. */
export function createPrefixIndex(items: readonly (readonly string[])[]): PrefixIndex {
  const known = new Map<string, number[]>();
  for (const [item, words] of items.entries()) {
    for (const word of new Set(words)) {
      const own = known.get(word);
      if (own === undefined) known.set(word, [item]);
      else own.push(item);
    }
  }
  const sorted = [...known.keys()].sort();
  const of = (word: string): readonly number[] => known.get(word) ?? [];
  return {
    of,
    beginning(start) {
      const found: number[] = [];
      for (let at = partitionPoint(sorted, (word) => word < start); at < sorted.length; at++) {
        const word = sorted[at];
        if (word === undefined || !word.startsWith(start)) break;
        found.push(...of(word));
      }
      return inOrder(found);
    },
    longest: sorted.reduce((most, { length }) => Math.max(most, length), 0),
  };
}
