/** The stops of the find bar: places on the page that its steps lead to. */
// @ts-nocheck

import type { Match } from "./marker.ts";

/** A match, or a clause that answers the query without a match in it. Such a clause has no marks. */
export interface Stop extends Match {
  /** True if its clause is a hit. */
  readonly isHit: boolean;
}

/** The elements of a stop on the page: its marks, or its clause. */
export function shownOf({ marks, clause }: Match): readonly Element[] {
  return marks.length > 0 ? marks : [clause];
}

/** The element at which a stop begins. */
export function anchorOf({ marks, clause }: Match): Element {
  return marks[0] ?? clause;
}

function comesBefore(one: Match, other: Match): boolean {
  const place = anchorOf(one).compareDocumentPosition(anchorOf(other));
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * The stops in page order. Hits are the clauses that answer the query; if no clause on the page does, every clause with
 * a match is a hit.
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
