/** The places on a page to which finding leads. */
import type { Match } from "./marker.ts";

/** A match, or a clause that answers the query with nothing marked in it, which then has no marks. */
export interface Stop extends Match {
  /** True where its clause is a hit. */
  readonly isHit: boolean;
}

/** What of a stop is on the page: its marks, or its clause. */
export function shownOf({ marks, clause }: Match): readonly Element[] {
  return marks.length > 0 ? marks : [clause];
}

/** Where a stop begins on the page. */
export function anchorOf({ marks, clause }: Match): Element {
  return marks[0] ?? clause;
}

function comesBefore(one: Match, other: Match): boolean {
  const place = anchorOf(one).compareDocumentPosition(anchorOf(other));
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * The stops in the order of the page. Hits are the clauses that answer the query; where there is none on the page,
 * every clause with a match.
 */
export function stopsOf(matches: readonly Match[], answering: ReadonlySet<Element>): Stop[] {
  const none = answering.size === 0;
  const marked = matches.map((match) => ({ ...match, isHit: none || answering.has(match.clause) }));
  const withMarks = new Set(matches.map(({ clause }) => clause));
  const unmarked = [...answering]
    .filter((clause) => !withMarks.has(clause))
    .map((clause) => ({ clause, marks: [], isHit: true }));
  if (unmarked.length === 0) return marked;
  return [...marked, ...unmarked].sort((one, other) => (comesBefore(one, other) ? -1 : 1));
}
