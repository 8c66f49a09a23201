/** Weaker queries, to offer for a query that has no answer. */
import type { QueryNode } from "../query/query.ts";

/** The maximum number of parts that are combined; beyond it there are too many combinations to try. */
const MOST_PARTS = 6;

function parts(node: QueryNode): readonly QueryNode[] {
  return node.kind === "and" ? node.parts : [node];
}

function joined(nodes: readonly QueryNode[]): QueryNode | null {
  const [only] = nodes;
  if (only === undefined) return null;
  return nodes.length === 1 ? only : { kind: "and", parts: nodes };
}

/** True for a part that names text to find; false for an exclusion or a document. */
function isWanted({ kind }: QueryNode): boolean {
  return kind !== "not" && kind !== "document";
}

/** Every combination of `size` items, in their order. */
function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** The queries with one limit removed: a restriction to headings or to a document, or an exclusion. */
function withoutALimit(all: readonly QueryNode[]): QueryNode[] {
  return all.flatMap((part, index) => {
    if (part.kind === "title") return joined(all.with(index, part.part)) ?? [];
    if (isWanted(part)) return [];
    const rest = all.toSpliced(index, 1);
    return rest.some(isWanted) ? (joined(rest) ?? []) : [];
  });
}

/**
 * The weaker forms of a query, in groups, the least loss first: one limit removed, then one of the conjunctive parts
 * left out, then two, and so on. The last group has each part alone. Exclusions and document names are kept when parts
 * are left out.
 */
export function looserQueries(read: QueryNode): QueryNode[][] {
  const all = parts(read);
  const wanted = all.filter(isWanted);
  const limits = all.filter((part) => !isWanted(part));
  const groups = [withoutALimit(all)];
  const largest = wanted.length > MOST_PARTS ? 1 : wanted.length - 1;
  for (let size = largest; size > 0; size--) {
    groups.push(combinations(wanted, size).flatMap((some) => joined([...some, ...limits]) ?? []));
  }
  return groups.filter((group) => group.length > 0);
}

/** True if a query looks in headings or documents, or excludes something, at its top. */
export function isLimited(read: QueryNode): boolean {
  return parts(read).some((part) => part.kind === "title" || !isWanted(part));
}

/** The query without the parts that restrict it to one of these documents; null if no text to find is left of it. */
export function withoutDocuments(read: QueryNode, documents: readonly string[]): QueryNode | null {
  const rest = parts(read).filter(
    (part) => part.kind !== "document" || !documents.includes(part.words),
  );
  return rest.some(isWanted) ? joined(rest) : null;
}

/** The query with every term of this fold replaced by another text. */
export function replaceTerm(read: QueryNode, fold: string, text: string): QueryNode {
  switch (read.kind) {
    case "term":
      return read.term.fold === fold ? { kind: "term", term: { text, fold } } : read;
    case "and":
    case "or":
      return { ...read, parts: read.parts.map((part) => replaceTerm(part, fold, text)) };
    case "not":
    case "title":
      return { ...read, part: replaceTerm(read.part, fold, text) };
    case "document":
      return read;
  }
}
