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

/** The terms that a query looks for, in order; those it excludes are left out. Each fold is listed once. */
export function wantedTerms(node: QueryNode): Term[] {
  const terms = new Map<string, Term>();
  const visit = (part: QueryNode): void => {
    switch (part.kind) {
      case "term":
        if (!terms.has(part.term.fold)) terms.set(part.term.fold, part.term);
        break;
      case "and":
      case "or":
        part.parts.forEach(visit);
        break;
      case "title":
        visit(part.part);
        break;
      case "not":
      case "document":
        break;
    }
  };
  visit(node);
  return [...terms.values()];
}
