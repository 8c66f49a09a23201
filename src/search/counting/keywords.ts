/** Keywords: the words that are commoner, or rarer, in one part of the collection than in another. */
import { logLikelihood, logRatio, percentDifference } from "../../statistics/keyness.ts";
import type { WordCounts } from "./word-counts.ts";

export interface Keyword {
  /** Number of the word. */
  readonly word: number;
  /** Its frequency in the part, and in what it is compared with. */
  readonly own: number;
  readonly other: number;
  readonly logLikelihood: number;
  /** Positive for a word that is commoner in the part. */
  readonly logRatio: number;
  /** Null for a word that the other part does not have. */
  readonly percentDifference: number | null;
}

/** The words with at least `least` occurrences in both parts together. */
export function keywordsOf(own: WordCounts, other: WordCounts, least: number): Keyword[] {
  const found: Keyword[] = [];
  for (const [word, count] of own.counts.entries()) {
    const there = other.counts[word] ?? 0;
    if (count + there < least || count + there === 0) continue;
    const here = { count, size: own.tokens };
    const elsewhere = { count: there, size: other.tokens };
    found.push({
      word,
      own: count,
      other: there,
      logLikelihood: logLikelihood(here, elsewhere),
      logRatio: logRatio(here, elsewhere),
      percentDifference: percentDifference(here, elsewhere),
    });
  }
  return found;
}
