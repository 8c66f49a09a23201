/** The occurrences of a term in each clause, in its texts and in its heading. */

import type { ClauseInfo, ClauseTable } from "../format/clause-table.ts";
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
    if (symbolAt(place) < clause.length) counts[number] = (counts[number] ?? 0) + 1;
    if (placeInHeading(place, length, clause) !== null) headings[number] = 1;
  }
  const clauses = clauseSet(total, (number) => (counts[number] ?? 0) > 0);
  return {
    ...{ fold, length, places, counts, clauses, headings },
    frequency: frequency ?? sizeOf(clauses),
  };
}

/** The symbol of a label and heading at which a term of this length stands there; null where it stands elsewhere. */
export function placeInHeading(
  place: number,
  length: number,
  { heading, headingAt }: Pick<ClauseInfo, "heading" | "headingAt">,
): number | null {
  const from = symbolAt(place) - headingAt;
  return from >= 0 && from + length <= heading ? from : null;
}

/** The occurrences that count: of the terms with these folds, those in labels and headings alone. */
export function countedOf(
  terms: readonly TermOccurrences[],
  inHeadings: ReadonlySet<string>,
  { clauses }: ClauseTable,
): TermOccurrences[] {
  return terms.map((term) => {
    if (!inHeadings.has(term.fold)) return term;
    const counts = new Uint32Array(clauses.length);
    for (const place of term.places) {
      const number = clauseAt(place);
      const clause = clauses[number];
      const isCounted = clause !== undefined && placeInHeading(place, term.length, clause) !== null;
      if (isCounted) counts[number] = (counts[number] ?? 0) + 1;
    }
    return { ...term, counts, clauses: term.headings };
  });
}
