/** The words of the collection: the vocabulary for cutting queries without an answer and for finding near terms. */
import type { WrittenVocabulary } from "./index-format.ts";
import { readWords, writeWords } from "./sorted-words.ts";

/** Folded words, each with the number of clauses in which it occurs. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Encodes a vocabulary for `readVocabulary`. */
export function writeVocabulary(vocabulary: Vocabulary): WrittenVocabulary {
  const words = [...vocabulary.keys()].toSorted();
  return { words: writeWords(words), clauses: words.map((word) => vocabulary.get(word) ?? 0) };
}

export function readVocabulary({ words, clauses }: WrittenVocabulary): Vocabulary {
  return new Map(readWords(words).map((word, index) => [word, clauses[index] ?? 0]));
}

/** Cost of a character that is in no word. Word costs are logarithms, so that a word is always cheaper. */
const STRAY = 40;

/**
 * Cuts a folded text into its likeliest words: the cheapest segmentation, each word costing the logarithm of its
 * rarity. Runs of Latin letters and digits stay whole; a character that is in no word is cut off alone.
 */
export function cutWords(text: string, vocabulary: Vocabulary): string[] {
  let longest = 1;
  let total = 1;
  for (const [word, clauses] of vocabulary) {
    longest = Math.max(longest, word.length);
    total += clauses;
  }
  return (text.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? []).flatMap((run) =>
    /^\p{Script=Han}/u.test(run) ? cutRun(run, vocabulary, longest, total) : [run],
  );
}

function cutRun(run: string, vocabulary: Vocabulary, longest: number, total: number): string[] {
  const characters = Array.from(run);
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= characters.length; end++) {
    cost[end] = (cost[end - 1] ?? 0) + STRAY;
    from[end] = end - 1;
    for (let start = Math.max(0, end - longest); start < end - 1; start++) {
      const clauses = vocabulary.get(characters.slice(start, end).join(""));
      if (clauses === undefined) continue;
      const through = (cost[start] ?? 0) + Math.log(total / Math.max(1, clauses));
      if (through >= (cost[end] ?? 0)) continue;
      cost[end] = through;
      from[end] = start;
    }
  }
  const words: string[] = [];
  for (let end = characters.length; end > 0; end = from[end] ?? 0) {
    words.unshift(characters.slice(from[end], end).join(""));
  }
  return words;
}
