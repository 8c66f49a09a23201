/** Numbers that pages tell of documents and hierarchies. */
import type { Hierarchy, HierarchyNode, PolicyDocument } from "../../model/types.ts";
import { walkClauses, walkNodes } from "../../model/walk.ts";

/** How many clauses a document has. */
export function countClauses(document: PolicyDocument): number {
  return [...walkClauses(document.clauses)].length;
}

/** How many characters its text has, white space aside. */
export function countCharacters(document: PolicyDocument): number {
  let count = 0;
  for (const { clause } of walkClauses(document.clauses)) {
    const { label, heading, paragraphs } = clause.source;
    const text = [label, heading, clause.delimiter, ...paragraphs].join("");
    count += [...text.replace(/\s/gu, "")].length;
  }
  return count;
}

/** How many nodes stand below a node, at any depth. */
export function countDescendants(node: HierarchyNode): number {
  return [...walkNodes(node.children)].length;
}

/** How many nodes a hierarchy has. */
export function countNodes(hierarchy: Hierarchy): number {
  return [...walkNodes(hierarchy.nodes)].length;
}

/** How many nodes each level of a hierarchy has, topmost first. */
export function countByLevel(hierarchy: Hierarchy): number[] {
  const counts: number[] = [];
  for (const node of walkNodes(hierarchy.nodes)) {
    counts[node.level - 1] = (counts[node.level - 1] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}
