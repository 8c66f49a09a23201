/** The contents list of a document: a tree of its headings. */
// @ts-nocheck

import type { Clause } from "../model/types.ts";

export interface ContentsEntry {
  readonly clause: Clause;
  readonly children: readonly ContentsEntry[];
}

/** Maximum depth of listed sections; boxes are listed at any depth. */
const DEPTH = 3;

function isListed(clause: Clause, depth: number): boolean {
  if (clause.kind === "box") return true;
  return clause.kind === "section" && clause.source.heading !== "" && depth <= DEPTH;
}

/** The entries for sibling clauses at a depth, 1 for the topmost. The entries below an unlisted clause take its place. */
export function contents(clauses: readonly Clause[], depth = 1): ContentsEntry[] {
  return clauses.flatMap((clause) => {
    const children = contents(clause.children, depth + 1);
    return isListed(clause, depth) ? [{ clause, children }] : children;
  });
}
