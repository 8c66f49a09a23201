/** The syntax tree of a query: terms and operators. */

/** A term to look for: as written, and folded (never empty). */
export interface Term {
  readonly text: string;
  readonly fold: string;
  /** True if it stood in quotation marks. */
  readonly isQuoted?: true;
}

/**
 * A node of a query.
 * - `and`, `or`: of at least one part
 * - `not`: of one part
 * - `title`: the part, restricted to headings
 * - `document`: the part, or everything if it is null, restricted to documents whose id or title the words name
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

/** The terms that a query looks for, in order, without excluded terms. Each fold is listed once. */
export function wantedTerms(node: QueryNode): Term[] {
  const terms = new Map<string, Term>();
  collectTerms(node, terms, false);
  return [...terms.values()];
}

/** The folds of the wanted terms that stand below `title` alone: only their places in labels and headings count. */
export function foldsInHeadings(query: QueryNode): ReadonlySet<string> {
  const inHeadings = new Set<string>();
  const inTexts = new Set<string>();
  function visit(node: QueryNode, inHeading: boolean): void {
    switch (node.kind) {
      case "term":
        (inHeading ? inHeadings : inTexts).add(node.term.fold);
        break;
      case "and":
      case "or":
        for (const part of node.parts) visit(part, inHeading);
        break;
      case "title":
        visit(node.part, true);
        break;
      case "not":
      case "document":
        break;
    }
  }
  visit(query, false);
  return new Set([...inHeadings].filter((fold) => !inTexts.has(fold)));
}

/** Every term of a query, including excluded terms. Each fold is listed once. */
export function allTerms(node: QueryNode): Term[] {
  const terms = new Map<string, Term>();
  collectTerms(node, terms, true);
  return [...terms.values()];
}

/** The words of every document that a query looks in, in order, without those that it excludes. */
export function wantedDocuments(node: QueryNode): string[] {
  switch (node.kind) {
    case "and":
    case "or":
      return [...new Set(node.parts.flatMap(wantedDocuments))];
    case "title":
      return wantedDocuments(node.part);
    case "document":
      return [node.words];
    case "term":
    case "not":
      return [];
  }
}

/** True if a text that has none of the terms may match the query. */
export function holdsWithoutTerms(node: QueryNode): boolean {
  switch (node.kind) {
    case "term":
      return false;
    case "and":
      return node.parts.every(holdsWithoutTerms);
    case "or":
      return node.parts.some(holdsWithoutTerms);
    case "not":
    case "document":
      return true;
    case "title":
      return holdsWithoutTerms(node.part);
  }
}
