/** The quoted words of hierarchy nodes, marked in the text so that the tree can link to them. */
// @ts-nocheck

import { partText } from "../../model/target.ts";
import type { Hierarchy, HierarchyNode } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import type { Decorate } from "../reading/view.ts";

/** The anchor of a node on its document's page: that of the clause, or that of the words quoted from it. */
export function nodeAnchor(hierarchy: Hierarchy, node: HierarchyNode): string {
  return node.quote === null ? node.clause : `${hierarchy.id}-${node.id}`;
}

/** Decorates the quoted words of a document's hierarchies. */
export function decorateQuotes(hierarchies: readonly Hierarchy[]): Decorate {
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
      // If the words occur in several paragraphs, the first occurrence has the anchor.
      if (paragraphs.findIndex((text) => text.includes(quote)) + 1 !== part) return [];
      const start = partText(clause.source, part).indexOf(quote);
      const properties = { id: anchor, className: ["quoted"] };
      return [{ start, end: start + quote.length, tagName: "span", properties }];
    });
}
