/** Which clauses need be looked at to answer a query. */
import type { QueryNode } from "./query.ts";

/** What the index knows, clauses being numbered from 0; every set may hold too much, never too little. */
export interface IndexKnowledge {
  /** The clauses in which a folded term may occur. */
  withTerm(fold: string): ReadonlySet<number>;
  /** The clauses of the documents that the words name. */
  inDocument(words: string): ReadonlySet<number>;
  /** Every clause. */
  readonly all: ReadonlySet<number>;
}

/** A set that holds every clause that answers the query. */
export function candidates(node: QueryNode, index: IndexKnowledge): ReadonlySet<number> {
  switch (node.kind) {
    case "term":
      return index.withTerm(node.term.fold);
    case "title":
      return candidates(node.part, index);
    case "document":
      return index.inDocument(node.words);
    case "or":
      return new Set(node.parts.flatMap((part) => [...candidates(part, index)]));
    case "and": {
      const [first = index.all, ...rest] = node.parts
        .map((part) => candidates(part, index))
        .toSorted((one, other) => one.size - other.size);
      return new Set([...first].filter((clause) => rest.every((set) => set.has(clause))));
    }
    case "not":
      // What may hold the part is known, not what does hold it: nothing can be ruled out.
      return index.all;
  }
}
