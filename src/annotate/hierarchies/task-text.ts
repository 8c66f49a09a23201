/** The text of a task: the paragraphs of its clause, or, where it is words quoted from one, those that are about it. */
import type { Clause, Hierarchy, HierarchyNode } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";

/** Some paragraphs of a clause, counted from 0. */
export interface TaskText {
  readonly clause: Clause;
  readonly paragraphs: readonly number[];
}

/**
 * The text of a node itself, without what is said of the nodes below it. A quoted node has the paragraphs that name it, and
 * those after them until one begins with another quoted node of its clause.
 */
export function taskText(hierarchy: Hierarchy, node: HierarchyNode, clause: Clause): TaskText {
  const { paragraphs } = clause.source;
  if (node.quote === null) return { clause, paragraphs: [...paragraphs.keys()] };
  const quotes = Array.from(walkNodes(hierarchy.nodes))
    .filter((other) => other.clause === node.clause && other.quote !== null)
    .map(({ quote }) => quote ?? "");
  return { clause, paragraphs: paragraphsAbout(paragraphs, node.quote, quotes) };
}

/** Which paragraphs name a quote, or follow one whose first quote of all it is. */
export function paragraphsAbout(
  paragraphs: readonly string[],
  quote: string,
  quotes: readonly string[],
): number[] {
  let current: string | null = null;
  return paragraphs.flatMap((text, index) => {
    const named = quotes
      .filter((each) => text.includes(each))
      .toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
    current = named[0] ?? current;
    return current === quote || named.includes(quote) ? [index] : [];
  });
}

/** The texts of a node and of all below it, in order; a clause of which several quoted nodes speak comes once for each. */
export function taskTexts(
  hierarchy: Hierarchy,
  node: HierarchyNode,
  clauses: ReadonlyMap<string, Clause>,
): TaskText[] {
  return Array.from(walkNodes([node])).flatMap((each) => {
    const clause = clauses.get(each.clause);
    if (clause === undefined) return [];
    // What a clause says of its quoted nodes, they say themselves.
    const isQuotedBelow = each.quote === null && each.children.some(({ quote }) => quote !== null);
    return isQuotedBelow ? [] : [taskText(hierarchy, each, clause)];
  });
}
