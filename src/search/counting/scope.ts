/** The part of the collection that is counted: the clauses that pass filters, with their sizes. */
import { type Filters, passingClauses } from "../answer/filters.ts";
import type { ClauseInfo, ClauseTable } from "../format/clause-table.ts";
import type { ClauseSize } from "../tokens/open-tokens.ts";

/** A clause of a scope. */
export interface CountedClause extends ClauseSize {
  /** Its number in the collection. */
  readonly number: number;
  readonly info: ClauseInfo;
}

/**
 * The clauses that pass the filters, in reading order.
 * @param sizes those of all clauses
 */
export function clausesIn(
  table: ClauseTable,
  filters: Filters,
  sizes: readonly ClauseSize[],
): CountedClause[] {
  return passingClauses(filters, table).flatMap((number) => {
    const info = table.clauses[number];
    const size = sizes[number];
    return info === undefined || size === undefined ? [] : { number, info, ...size };
  });
}
