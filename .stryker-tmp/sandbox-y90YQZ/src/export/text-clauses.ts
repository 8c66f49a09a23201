/** Derived properties of the clauses of a document's text: their tree, their notes, the placement of their headings. */
// @ts-nocheck

import type { TextClause } from "./document-text.ts";

/** A clause and its place in the tree. */
export interface PlacedTextClause {
  readonly clause: TextClause;
  /** The clauses above it, outermost first. */
  readonly path: readonly TextClause[];
  readonly below: readonly PlacedTextClause[];
}

/** The clauses of a document with their places in the tree, in reading order. */
export function placeClauses(clauses: readonly TextClause[]): PlacedTextClause[] {
  const above: { readonly clause: TextClause; readonly below: PlacedTextClause[] }[] = [];
  return clauses.map((clause) => {
    above.length = Math.min(clause.depth, above.length);
    const below: PlacedTextClause[] = [];
    const placed = { clause, path: above.map((outer) => outer.clause), below };
    above.at(-1)?.below.push(placed);
    above.push({ clause, below });
    return placed;
  });
}

/** Ids of the footnotes. */
export function noteIds(clauses: readonly TextClause[]): ReadonlySet<string> {
  return new Set(clauses.filter(({ kind }) => kind === "note").map(({ id }) => id));
}

/** True if number and heading open the first paragraph, false if they have a line of their own. */
export function opensParagraph({ heading, runIn, paragraphs }: TextClause): boolean {
  return paragraphs !== undefined && (runIn === true || heading === undefined);
}
