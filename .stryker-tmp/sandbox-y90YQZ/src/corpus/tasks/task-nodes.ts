/** The nodes of all task hierarchies, each with its path, its siblings and its neighbours in reading order. */
// @ts-nocheck

import type { Corpus } from "../../model/corpus.ts";
import type { Hierarchy, HierarchyNode, NodeAddress, PolicyDocument } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";

/** A node with its position in its hierarchy. */
export interface PlacedNode {
  readonly hierarchy: Hierarchy;
  readonly document: PolicyDocument;
  readonly node: HierarchyNode;
  /** The ancestors of the node, outermost first. */
  readonly path: readonly HierarchyNode[];
  /** All children of the node's parent, the node itself included. */
  readonly siblings: readonly HierarchyNode[];
  /** The nodes before and after it in reading order; null at the ends. */
  readonly previous: HierarchyNode | null;
  readonly next: HierarchyNode | null;
}

/** The nodes of a corpus. */
export interface TaskNodes {
  /** All nodes, hierarchy by hierarchy, in reading order. */
  readonly all: readonly PlacedNode[];
  at(address: NodeAddress): PlacedNode | undefined;
  /** The first node of any hierarchy that is a whole clause. */
  ofClause(document: string, clause: string): PlacedNode | undefined;
}

/** Makes the index of the nodes; `corpus.derive(taskNodes)` caches it. */
export function taskNodes(corpus: Corpus): TaskNodes {
  const all = corpus.hierarchies.flatMap((hierarchy) => {
    const document = corpus.document(hierarchy.document);
    return document === undefined ? [] : placedNodes(hierarchy, document);
  });
  const byAddress = new Map(
    all.map((placed) => [`${placed.hierarchy.id}/${placed.node.id}`, placed]),
  );
  const byClause = new Map<string, PlacedNode>();
  for (const placed of all) {
    const key = `${placed.document.id}#${placed.node.id}`;
    if (!byClause.has(key)) byClause.set(key, placed);
  }
  return {
    all,
    at: ({ hierarchy, node }) => byAddress.get(`${hierarchy}/${node}`),
    ofClause: (document, clause) => byClause.get(`${document}#${clause}`),
  };
}

function placedNodes(hierarchy: Hierarchy, document: PolicyDocument): PlacedNode[] {
  const all = [...walkNodes(hierarchy.nodes)];
  const byId = new Map(all.map((node) => [node.id, node]));
  return all.map((node, index) => {
    const path = pathTo(node, byId);
    return {
      hierarchy,
      document,
      node,
      path,
      siblings: path.at(-1)?.children ?? hierarchy.nodes,
      previous: all[index - 1] ?? null,
      next: all[index + 1] ?? null,
    };
  });
}

function pathTo(node: HierarchyNode, byId: ReadonlyMap<string, HierarchyNode>): HierarchyNode[] {
  const parent = node.parent === null ? undefined : byId.get(node.parent);
  return parent === undefined ? [] : [...pathTo(parent, byId), parent];
}
