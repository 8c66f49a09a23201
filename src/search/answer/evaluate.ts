/** Evaluates a query by set operations on the clauses in which its terms occur. */

import type { QueryNode } from "../query/query.ts";
import { type ClauseSet, complement, intersection, union } from "./clause-set.ts";

/** The clause sets of the parts of a query. */
export interface Knowledge {
  /** Every clause that the index holds. */
  readonly everything: ClauseSet;
  /** The clauses in whose texts, or in whose label and heading, a folded term occurs. */
  withTerm(fold: string, inHeading: boolean): ClauseSet;
  /** The clauses of the documents that the words name. */
  inDocument(words: string): ClauseSet;
}

/** The clauses that match the query. */
export function matching(query: QueryNode, known: Knowledge): ClauseSet {
  const excluded = new Map<ClauseSet, ClauseSet>();

  /** The complement of a set; kept by set, so that a repeated exclusion costs nothing. */
  function without(set: ClauseSet): ClauseSet {
    const result = excluded.get(set) ?? intersection([known.everything, complement(set)]);
    excluded.set(set, result);
    return result;
  }

  function visit(node: QueryNode, inHeading: boolean): ClauseSet {
    switch (node.kind) {
      case "term":
        return known.withTerm(node.term.fold, inHeading);
      case "and":
        return intersection(node.parts.map((part) => visit(part, inHeading)));
      case "or":
        return union(node.parts.map((part) => visit(part, inHeading)));
      case "not":
        return without(visit(node.part, inHeading));
      case "title":
        return visit(node.part, true);
      case "document":
        return known.inDocument(node.words);
    }
  }

  return visit(query, false);
}
