/** Relevance (BM25 with additions) and the sort orders of an answer. */

export type Sort = "relevance" | "order" | "date";
export const SORTS: readonly Sort[] = ["relevance", "order", "date"];

/** Statistics of the whole answer. */
export interface RankContext {
  /** For each term, the number of clauses in which it occurs. */
  readonly terms: readonly { readonly clauses: number }[];
  /** Number of clauses in the collection. */
  readonly total: number;
  /** Mean length of a clause. */
  readonly averageLength: number;
}

/** The occurrences of a term, or of the whole query, in a clause. Lengths are in symbols, here and below. */
export interface Use {
  /** Length of the term. */
  readonly length: number;
  /** Number of occurrences in the clause's texts. */
  readonly count: number;
  readonly inHeading: boolean;
}

/** The ranking features of a clause. */
export interface RankedClause {
  readonly length: number;
  /** Length of label and heading. */
  readonly heading: number;
  /** The occurrences of each term of the context, in the same order. */
  readonly terms: readonly Use[];
  /** The occurrences of the whole query: its terms in order, one directly after the other. */
  readonly whole: Use;
}

/** Weight of a heading that contains a term; doubled if the heading is nothing but the term. */
const HEADING = 3;
/** Saturation and length normalisation, as in BM25. */
const SATURATION = 1.2;
const LENGTH = 0.4;

/** BM25's inverse document frequency of a term. */
export function rarity(clauses: number, total: number): number {
  return Math.log(1 + (total - clauses + 0.5) / (clauses + 0.5));
}

/**
 * The relevance of a clause. It is higher for terms in the heading than in the body, for the whole query in one place
 * than for scattered terms, for rarer terms and for shorter clauses. Scores are comparable within one answer only.
 */
export function relevance(clause: RankedClause, context: RankContext): number {
  const relative = clause.length / Math.max(1, context.averageLength);
  const damping = SATURATION * (1 - LENGTH + LENGTH * relative);
  const weigh = ({ length, count, inHeading }: Use): number => {
    const named = inHeading ? HEADING * (1 + length / Math.max(length, clause.heading)) : 0;
    return named + (count * (SATURATION + 1)) / (count + damping);
  };
  let score = 0;
  let rarities = 0;
  for (const [index, use] of clause.terms.entries()) {
    const rare = rarity(context.terms[index]?.clauses ?? 0, context.total);
    score += rare * weigh(use);
    rarities += rare;
  }
  return score + rarities * weigh(clause.whole);
}

/** A clause of an answer: its number in the collection, its document's date, its relevance. */
export interface Ranked {
  readonly index: number;
  readonly date: string | null;
  readonly score: number;
}

/** Compares two clauses of an answer. Equal clauses are in reading order, undated documents last. */
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
        return Number(a < b) - Number(a > b) || inOrder(one, other);
      };
  }
}
