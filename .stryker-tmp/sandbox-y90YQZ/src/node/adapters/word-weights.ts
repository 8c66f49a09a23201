/** Weights of words: how often they stand in a text, against how many texts of general Chinese have them (TF-IDF). */
// @ts-nocheck

import { idf } from "@node-rs/jieba/dict.js";

/** Words that tell nothing of a text, and that general Chinese has less often than official prose. */
const EMPTY: ReadonlySet<string> = new Set(
  "按照 不得 除外 此外 对于 根据 关于 或者 可以 其他 其它 其中 如下 他们 他人 通过 我们 一是 二是 三是 四是 五是 依据 依照 以及 以上 以下 有关 应当 由于 之一".split(
    " ",
  ),
);

/** Letters, digits or Han characters: not a mark. */
const WORD = /[\p{L}\p{N}]/u;

/** The inverse document frequencies of words, and their mean, which counts for a word that is not listed. */
interface Frequencies {
  readonly inverse: ReadonlyMap<string, number>;
  readonly mean: number;
}

/** The list, read when it is first needed: it is long, and few commands need it. */
let known: Frequencies | undefined;

function readFrequencies(): Frequencies {
  const inverse = new Map<string, number>();
  let sum = 0;
  for (const line of new TextDecoder().decode(idf).split("\n")) {
    const space = line.indexOf(" ");
    if (space === -1) continue;
    const frequency = Number(line.slice(space + 1));
    inverse.set(line.slice(0, space), frequency);
    sum += frequency;
  }
  return { inverse, mean: sum / inverse.size };
}

/** The different words of at least two characters, those of the greatest weight first. */
export function weighWords(words: readonly string[]): string[] {
  known ??= readFrequencies();
  const { inverse, mean } = known;
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word.length < 2 || EMPTY.has(word) || !WORD.test(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Array.from(counts, ([word, count]) => ({
    word,
    weight: count * (inverse.get(word) ?? mean),
  }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ word }) => word);
}
