/** Queries that ask for less than one that has no answer. */
import type { QueryNode } from "../query/query.ts";

/** More parts than this are not combined: the combinations would be too many to try. */
const MOST_PARTS = 6;

function parts(node: QueryNode): readonly QueryNode[] {
  return node.kind === "and" ? node.parts : [node];
}

function joined(nodes: readonly QueryNode[]): QueryNode | null {
  const [only] = nodes;
  if (only === undefined) return null;
  return nodes.length === 1 ? only : { kind: "and", parts: nodes };
}

/** True where the part says what is looked for, not where or without what. */
function isWanted({ kind }: QueryNode): boolean {
  return kind !== "not" && kind !== "document";
}

/** Every choice of `size` of the items, in their order. */
function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** The query without one of its limits: to headings, to a document, without something. */
function withoutALimit(all: readonly QueryNode[]): QueryNode[] {
  return all.flatMap((part, index) => {
    if (part.kind === "title") return joined(all.with(index, part.part)) ?? [];
    if (isWanted(part)) return [];
    const rest = all.toSpliced(index, 1);
    return rest.some(isWanted) ? (joined(rest) ?? []) : [];
  });
}

/**
 * The queries that leave something of a query out, in groups, the least loss first: a limit, then one of the parts that
 * must all match, then two… Each part alone is the last group. What a query excludes and the documents that it names stay
 * when parts are left out.
 */
export function looserQueries(read: QueryNode): QueryNode[][] {
  const all = parts(read);
  const wanted = all.filter(isWanted);
  const limits = all.filter((part) => !isWanted(part));
  const groups = [withoutALimit(all)];
  const largest = wanted.length > MOST_PARTS ? 1 : wanted.length - 1;
  for (let size = largest; size > 0 && wanted.length > 1; size--) {
    groups.push(combinations(wanted, size).flatMap((some) => joined([...some, ...limits]) ?? []));
  }
  return groups.filter((group) => group.length > 0);
}

/** The query with another text in place of each term of this fold. */
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
