/** The part of the collection that is counted: the clauses that pass filters, with their sizes. */
import { type Filters, passingClauses } from "../answer/filters.ts";
import type { ClauseInfo, ClauseTable } from "../format/clause-table.ts";
import type { WrittenTextCounts } from "../tokens/token-format.ts";

/** A clause of a scope. */
export interface CountedClause {
  /** Its number in the collection. */
  readonly number: number;
  readonly info: ClauseInfo;
  /** Number of characters of its texts that their fold keeps. */
  readonly characters: number;
}

/** The clauses that pass the filters, in reading order. */
export function clausesIn(
  table: ClauseTable,
  filters: Filters,
  textCounts: WrittenTextCounts,
): CountedClause[] {
  return passingClauses(filters, table).flatMap((number) => {
    const info = table.clauses[number];
    if (info === undefined) return [];
    // An index has one position for each character, and one after each text.
    return { number, info, characters: info.length - (textCounts[number] ?? 0) };
  });
}
