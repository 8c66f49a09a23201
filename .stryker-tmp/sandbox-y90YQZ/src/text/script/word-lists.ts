/** Lists of words in the code. */
// @ts-nocheck

import type { Pair } from "./dictionary.ts";

/** The site's own words for one direction. */
export interface Words {
  /** Words of general use that also apply inside longer OpenCC phrases. */
  readonly spellings: readonly Pair[];
  /** Other words of general use. */
  readonly phrases: readonly Pair[];
  /** Words that are one wherever they stand, whatever words segmentation sees there. */
  readonly certain?: readonly Pair[];
  /** Phrases of OpenCC that are no words, and are left out. */
  readonly noWords?: ReadonlySet<string>;
}

/** Parses words separated by white space: each is `from→to`, or a word that stays unchanged. */
export function pairs(list: string): Pair[] {
  return list
    .trim()
    .split(/\s+/)
    .map((pair): Pair => {
      const [from = "", to = from] = pair.split("→");
      return [from, to];
    });
}
