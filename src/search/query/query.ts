/** What a query is once it has been read: a tree of terms and operators. */

/** A term to look for: as written, and folded (never empty). */
export interface Term {
  readonly text: string;
  readonly fold: string;
}

/**
 * A node of a query.
 * - `and`, `or`: of at least one part
 * - `not`: of one part
 * - `title`: the part is looked for in headings only
 * - `document`: the part, or where it is null anything, in documents whose id or title the words name
 */
export type QueryNode =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "and" | "or"; readonly parts: readonly QueryNode[] }
  | { readonly kind: "not" | "title"; readonly part: QueryNode }
  | { readonly kind: "document"; readonly words: string };

function collectTerms(node: QueryNode, terms: Map<string, Term>, withExcluded: boolean): void {
  switch (node.kind) {
    case "term":
      if (!terms.has(node.term.fold)) terms.set(node.term.fold, node.term);
      break;
    case "and":
    case "or":
      for (const part of node.parts) collectTerms(part, terms, withExcluded);
      break;
    case "title":
      collectTerms(node.part, terms, withExcluded);
      break;
    case "not":
      if (withExcluded) collectTerms(node.part, terms, withExcluded);
      break;
    case "document":
      break;
  }
}

/** The terms that a query looks for, in order; those it excludes are left out. Each fold is listed once. */
export function wantedTerms(node: QueryNode): Term[] {
  const terms = new Map<string, Term>();
  collectTerms(node, terms, false);
  return [...terms.values()];
}

/** Every term of a query, those it excludes among them. Each fold is listed once. */
export function allTerms(node: QueryNode): Term[] {
  const terms = new Map<string, Term>();
  collectTerms(node, terms, true);
  return [...terms.values()];
}
