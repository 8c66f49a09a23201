/** Words that stand for a node of a task hierarchy, marked in the text so that the tree can lead to them. */
import type { Hierarchy, HierarchyNode } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import type { Annotate } from "../reading/view.ts";

/** The anchor of a node on its document's page: the clause, or the words quoted from it. */
export function nodeAnchor(hierarchy: Hierarchy, node: HierarchyNode): string {
  return node.quote === null ? node.clause : `${hierarchy.id}-${node.id}`;
}

/** Annotations for the quoted words of a document's hierarchies; a conversion of script keeps offsets as they are. */
export function annotateQuotes(hierarchies: readonly Hierarchy[]): Annotate {
  const quoted = hierarchies.flatMap((hierarchy) =>
    [...walkNodes(hierarchy.nodes)].flatMap((node) =>
      node.quote === null
        ? []
        : [{ clause: node.clause, quote: node.quote, id: nodeAnchor(hierarchy, node) }],
    ),
  );
  return (clause, part) =>
    quoted.flatMap(({ clause: id, quote, id: anchor }) => {
      if (id !== clause.id || typeof part === "string") return [];
      const { paragraphs } = clause.source;
      // Where the words stand more than once, the first place has the anchor.
      if (paragraphs.findIndex((text) => text.includes(quote)) !== part) return [];
      const start = paragraphs[part]?.indexOf(quote) ?? 0;
      const properties = { id: anchor, className: ["quoted"] };
      return [{ start, end: start + quote.length, tagName: "span", properties }];
    });
}
