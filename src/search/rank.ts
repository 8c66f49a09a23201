/** The order of an answer. */
import type { MatchText } from "./evaluate.ts";
import { occurrences, occursIn } from "./occurrences.ts";

export type Sort = "relevance" | "order" | "date";
export const SORTS: readonly Sort[] = ["relevance", "order", "date"];

/** What ranking knows of the whole answer. */
export interface RankContext {
  /** Folds of the terms and, for each, the number of clauses in which it occurs. */
  readonly terms: readonly { readonly fold: string; readonly clauses: number }[];
  /** The fold of all terms as they stand in the query, one after the other. */
  readonly whole: string;
  /** Number of clauses in the collection. */
  readonly total: number;
  /** Mean length of a clause's folded texts together. */
  readonly averageLength: number;
}

/** How much a heading that holds a term weighs: twice this where it is nothing but the term. */
const HEADING = 3;
/** Saturation and length normalisation, as in BM25. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/**
 * The relevance of a clause: more for terms in the heading than in the body, for the whole query in one place than for
 * scattered terms, for rarer terms, and for shorter clauses. Scores compare within one answer only.
 */
export function relevance(texts: readonly MatchText[], context: RankContext): number {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const damping =
    SATURATION * (1 - LENGTH + (LENGTH * length) / Math.max(1, context.averageLength));
  const weigh = (fold: string): number => {
    const count = texts.reduce((sum, { text }) => sum + [...occurrences(text, fold)].length, 0);
    const held = texts.filter(({ heading }) => occursIn(heading, fold));
    const coverage = held.map(({ heading }) => 1 + fold.length / heading.length);
    const inHeading = HEADING * Math.max(0, ...coverage);
    return inHeading + (count * (SATURATION + 1)) / (count + damping);
  };
  let score = 0;
  let rarity = 0;
  for (const { fold, clauses } of context.terms) {
    const idf = Math.log(1 + (context.total - clauses + 0.5) / (clauses + 0.5));
    score += idf * weigh(fold);
    rarity += idf;
  }
  return score + rarity * weigh(context.whole);
}

/** A clause of an answer: its number in the collection, its document's date, its relevance. */
export interface Ranked {
  readonly index: number;
  readonly date: string | null;
  readonly score: number;
}

/** Compares two clauses of an answer; equal ones stand in reading order, undated documents last. */
export function compareHits(sort: Sort): (one: Ranked, other: Ranked) => number {
  const inOrder = (one: Ranked, other: Ranked): number => one.index - other.index;
  switch (sort) {
    case "order":
      return inOrder;
    case "relevance":
      return (one, other) => other.score - one.score || inOrder(one, other);
    case "date":
      return (one, other) => {
        const [a, b] = [one.date ?? "", other.date ?? ""];
        if (a === b) return inOrder(one, other);
        return a < b ? 1 : -1;
      };
  }
}
