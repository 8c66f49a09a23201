/** Which terms of a query are marked in a text. */
import type { QueryNode } from "../../search/query/query.ts";
import { readQuery } from "../../search/query/read-query.ts";

export interface MarkedTerm {
  /** Never empty. */
  readonly fold: string;
  /** Looked for in labels and headings only. */
  readonly headingOnly: boolean;
}

function collect(node: QueryNode, headingOnly: boolean, terms: Map<string, MarkedTerm>): void {
  switch (node.kind) {
    case "term": {
      const { fold } = node.term;
      const everywhere = terms.get(fold)?.headingOnly === false;
      terms.set(fold, { fold, headingOnly: headingOnly && !everywhere });
      break;
    }
    case "and":
    case "or":
      for (const part of node.parts) collect(part, headingOnly, terms);
      break;
    case "title":
      collect(node.part, true, terms);
      break;
    case "not":
    case "document":
      break;
  }
}

/** The terms that a query looks for, each fold once; what it excludes is not among them. */
export function markedTerms(query: QueryNode | null): MarkedTerm[] {
  const terms = new Map<string, MarkedTerm>();
  if (query !== null) collect(query, false, terms);
  return [...terms.values()];
}

/** False where a query has nothing to mark in any text, as one that only excludes. Told without the fold. */
export function looksForWords(query: string): boolean {
  return markedTerms(readQuery(query, (text) => text)).length > 0;
}
