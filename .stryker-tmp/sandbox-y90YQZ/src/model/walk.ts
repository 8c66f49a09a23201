/** Walks over the clause and hierarchy trees, in reading order. */
// @ts-nocheck

import type { Clause, HierarchyNode } from "./types.ts";

/** A clause with its position in the document. */
export interface PlacedClause {
  readonly clause: Clause;
  /** The ancestors of the clause, outermost first. */
  readonly path: readonly Clause[];
  /** Position in reading order, from 0. */
  readonly order: number;
}

/** Every clause of a tree in reading order, each before its children. */
export function* walkClauses(clauses: readonly Clause[]): Generator<PlacedClause> {
  let order = 0;
  function* visit(level: readonly Clause[], path: readonly Clause[]): Generator<PlacedClause> {
    for (const clause of level) {
      yield { clause, path, order: order++ };
      yield* visit(clause.children, [...path, clause]);
    }
  }
  yield* visit(clauses, []);
}

/** Every node of a hierarchy in order, each before its children. */
export function* walkNodes(nodes: readonly HierarchyNode[]): Generator<HierarchyNode> {
  for (const node of nodes) {
    yield node;
    yield* walkNodes(node.children);
  }
}
