/** The clauses of an answer, filtered and ordered, with the facet counts. */
// @ts-nocheck


import type { Index } from "../open-index.ts";
import { type ClauseSet, sizeOf } from "./clause-set.ts";
import { applyFilters, type FacetCounts, type Filters } from "./filters.ts";
import { compareHits, type Sort } from "./rank.ts";
import type { Score } from "./score.ts";
import type { TermOccurrences } from "./term-occurrences.ts";

export interface SearchOptions extends Filters {
  /** `relevance` if absent. */
  readonly sort?: Sort | undefined;
}

/** A clause of an answer. */
export interface RankedHit {
  /** Number of the clause in the collection. */
  readonly index: number;
  readonly date: string | null;
  readonly score: number;
  /** Number of occurrences of all the terms in its texts. */
  readonly occurrences: number;
}

/** The part of an answer that depends on filters and order. */
export interface RankedHits {
  /** Every clause of the answer, in order. */
  readonly hits: readonly RankedHit[];
  /** Number of clauses in the answer without filters. */
  readonly unfiltered: number;
  readonly facets: FacetCounts;
}

/** Filters and orders the clauses. */
export function rank(
  clauses: ClauseSet,
  terms: readonly TermOccurrences[],
  score: Score,
  index: Index,
  options: SearchOptions,
): RankedHits {
  const { kept, facets } = applyFilters(clauses, options, index.table);
  const hits = kept.map(
    (number): RankedHit => ({
      index: number,
      date: index.table.clauses[number]?.document.date ?? null,
      score: score(number),
      occurrences: terms.reduce((sum, { counts }) => sum + (counts[number] ?? 0), 0),
    }),
  );
  hits.sort(compareHits(options.sort ?? "relevance"));
  return { hits, unfiltered: sizeOf(clauses), facets };
}
