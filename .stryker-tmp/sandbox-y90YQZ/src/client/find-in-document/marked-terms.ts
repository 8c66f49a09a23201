/** The terms of a query that are marked in a text. */
// @ts-nocheck

import type { QueryNode } from "../../search/query/query.ts";
import { readQuery } from "../../search/query/read-query.ts";

export interface MarkedTerm {
  /** Folded text; never empty. */
  readonly fold: string;
  /** True if the term is searched for in labels and headings only. */
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

/** The terms that a query searches for, without duplicate folds and without excluded terms. */
export function markedTerms(query: QueryNode | null): MarkedTerm[] {
  const terms = new Map<string, MarkedTerm>();
  if (query !== null) collect(query, false, terms);
  return [...terms.values()];
}

/** False if a query has nothing to mark in any text, for example only exclusions. Works without the fold. */
export function looksForWords(query: string): boolean {
  return markedTerms(readQuery(query, (text) => text)).length > 0;
}
