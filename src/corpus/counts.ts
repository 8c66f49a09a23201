/** Counts for the pages of documents and hierarchies, and the names of publishers. */

import type {
  Clause,
  Forms,
  Hierarchy,
  HierarchyNode,
  PolicyDocument,
  Script,
} from "../model/types.ts";
import { walkClauses, walkNodes } from "../model/walk.ts";
import { isArticle } from "./provisions.ts";

/** Number of clauses of a document: everything in it that is searched, cited and addressed by itself. */
export function countClauses(document: PolicyDocument): number {
  return [...walkClauses(document.clauses)].length;
}

/** What the extent of a document is counted in, and how many of these it has. */
export interface Extent {
  readonly noun: "article" | "clause";
  readonly count: number;
}

/** Number of clauses that are articles, and of those that are articles, stand above them or inside of them. */
function countArticles(clauses: readonly Clause[], isInside: boolean): readonly [number, number] {
  let [articles, concerned] = [0, 0];
  for (const clause of clauses) {
    const isOne = isArticle(clause);
    const [below, concernedBelow] = countArticles(clause.children, isInside || isOne);
    articles += below + (isOne ? 1 : 0);
    concerned += concernedBelow + (isInside || isOne || below > 0 ? 1 : 0);
  }
  return [articles, concerned];
}

/**
 * The extent of a document as its readers count it: a law has so many articles, whatever chapters and items it is searched
 * by; any other text has so many clauses. A law is a text of whose clauses most belong to articles.
 */
export function extentOf(document: PolicyDocument): Extent {
  const [articles, concerned] = countArticles(document.clauses, false);
  const all = countClauses(document);
  return 2 * concerned > all
    ? { noun: "article", count: articles }
    : { noun: "clause", count: all };
}

/** Number of characters (code points) of a document's text, without white space. */
export function countCharacters(document: PolicyDocument): number {
  let count = 0;
  for (const { clause } of walkClauses(document.clauses)) {
    const { label, heading, paragraphs } = clause.source;
    const text = [label, heading, clause.delimiter, ...paragraphs].join("");
    count += [...text.replace(/\s/gu, "")].length;
  }
  return count;
}

/** Number of descendants of a node. */
export function countDescendants(node: HierarchyNode): number {
  return [...walkNodes(node.children)].length;
}

/** Number of nodes of a hierarchy. */
export function countNodes(hierarchy: Hierarchy): number {
  return [...walkNodes(hierarchy.nodes)].length;
}

/** Number of nodes at each level of a hierarchy, topmost first. */
export function countByLevel(hierarchy: Hierarchy): number[] {
  const counts: number[] = [];
  for (const node of walkNodes(hierarchy.nodes)) {
    counts[node.level - 1] = (counts[node.level - 1] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

/** The issuer, or else the joined names of the authors; null if neither is known. */
export function publishers({ issuer, authors }: PolicyDocument): Forms | null {
  if (issuer !== null) return issuer.value;
  return authors === null ? null : joinForms(authors.value);
}

/** Joins names with the Chinese enumeration comma. */
export function joinForms(names: readonly Forms[]): Forms {
  const inScript = (script: Script): string => names.map((name) => name[script]).join("、");
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}
