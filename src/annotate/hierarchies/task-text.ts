/** The text of a task: all paragraphs of its clause, or, for a quotation, the paragraphs about it. */
import type { Clause, Hierarchy, HierarchyNode } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";

/** Some paragraphs of a clause, counted from 0. */
export interface TaskText {
  readonly clause: Clause;
  readonly paragraphs: readonly number[];
}

/**
 * The text of a node itself, without its descendants. The text of a quoted node consists of the paragraphs that contain
 * the quotation, and of the paragraphs after them up to one that names another quoted node of the clause first.
 */
export function taskText(
  hierarchy: Pick<Hierarchy, "nodes">,
  node: Pick<HierarchyNode, "quote" | "clause">,
  clause: Clause,
): TaskText {
  const { paragraphs } = clause.source;
  if (node.quote === null) return { clause, paragraphs: [...paragraphs.keys()] };
  const quotes = quotesOf(hierarchy, node.clause);
  return { clause, paragraphs: paragraphsAbout(paragraphs, node.quote, quotes) };
}

/** The quotations by which the nodes of a clause are named. */
export function quotesOf({ nodes }: Pick<Hierarchy, "nodes">, clause: string): string[] {
  return Array.from(walkNodes(nodes)).flatMap((node) =>
    node.clause === clause && node.quote !== null ? [node.quote] : [],
  );
}

/**
 * Indices, from 0, of the paragraphs that contain the quote, or that follow a paragraph in which it is the first of all
 * quotes, up to the next paragraph with a quote.
 */
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

/** The texts of a node and its descendants, in order. A clause with several quoted nodes occurs once for each. */
export function taskTexts(
  hierarchy: Hierarchy,
  node: HierarchyNode,
  clauses: ReadonlyMap<string, Clause>,
): TaskText[] {
  return Array.from(walkNodes([node])).flatMap((each) => {
    const clause = clauses.get(each.clause);
    if (clause === undefined) return [];
    // The text of a clause with quoted nodes belongs to these nodes.
    const isQuotedBelow = each.quote === null && each.children.some(({ quote }) => quote !== null);
    return isQuotedBelow ? [] : [taskText(hierarchy, each, clause)];
  });
}
