/** The occurrences of a term in each clause, in its texts and in its heading. */

import type { ClauseTable } from "../format/clause-table.ts";
import { type ClauseSet, clauseSet, sizeOf } from "./clause-set.ts";
import { clauseAt, type Positions, symbolAt } from "./positions.ts";

/** The occurrences of a term. */
export interface TermOccurrences {
  readonly fold: string;
  /** Length of the term, in symbols. */
  readonly length: number;
  /** Every position in the index, in ascending order. */
  readonly places: Positions;
  /** For each clause, the number of occurrences in its texts. */
  readonly counts: Uint32Array<ArrayBufferLike>;
  /** The clauses in whose texts it occurs. */
  readonly clauses: ClauseSet;
  /** The clauses in whose label and heading it occurs. */
  readonly headings: ClauseSet;
  /** Its document frequency: the number of clauses of the collection in which it occurs. */
  readonly frequency: number;
}

/**
 * Separates the index positions of a term into positions in texts and positions in headings.
 * @param frequency the document frequency, if the index holds only a part of the collection
 */
export function termOccurrences(
  fold: string,
  length: number,
  places: Positions,
  table: ClauseTable,
  frequency?: number,
): TermOccurrences {
  const total = table.clauses.length;
  const counts = new Uint32Array(total);
  const headings = new Uint8Array(total);
  for (const place of places) {
    const number = clauseAt(place);
    const clause = table.clauses[number];
    if (clause === undefined) continue;
    const at = symbolAt(place);
    if (at < clause.length) counts[number] = (counts[number] ?? 0) + 1;
    const from = at - clause.headingAt;
    if (from >= 0 && from + length <= clause.heading) headings[number] = 1;
  }
  const clauses = clauseSet(total, (number) => (counts[number] ?? 0) > 0);
  return {
    ...{ fold, length, places, counts, clauses, headings },
    frequency: frequency ?? sizeOf(clauses),
  };
}
