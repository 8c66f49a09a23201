/** Lists of words in the code. */
import type { Pair } from "./dictionary.ts";

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
