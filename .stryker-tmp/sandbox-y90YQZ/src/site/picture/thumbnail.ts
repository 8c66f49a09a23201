/** The small picture of a hierarchy for its card: a band for each level, each node as wide as what is below it. */
// @ts-nocheck

import type { Element } from "hast";
import { countByLevel } from "../../corpus/counts.ts";
import type { Hierarchy, HierarchyNode } from "../../model/types.ts";
import { s } from "../html/hast.ts";
import { length } from "./svg.ts";

const WIDTH = 320;
const HEIGHT = 84;
const GAP = 1.5;

/** The number of leaves below a node; 1 for a leaf. */
function leavesOf({ children }: HierarchyNode): number {
  return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf(child), 0);
}

/** Draws the picture. It has no text and no links: the card around it has both. */
export function drawThumbnail(hierarchy: Hierarchy): Element {
  const levels = countByLevel(hierarchy).length;
  const band = HEIGHT / levels;
  const leaves = hierarchy.nodes.reduce((sum, node) => sum + leavesOf(node), 0);
  const unit = WIDTH / leaves;
  /** The outlines of the nodes of each level. */
  const paths: string[] = [];

  function place(nodes: readonly HierarchyNode[], depth: number, from: number): void {
    let at = from;
    for (const node of nodes) {
      const width = leavesOf(node) * unit;
      const gap = Math.min(GAP, width / 4);
      const box = `M${length(at)} ${length(depth * band)}h${length(width - gap)}v${length(band - GAP)}H${length(at)}z`;
      paths[depth] = (paths[depth] ?? "") + box;
      place(node.children, depth + 1, at);
      at += width;
    }
  }

  place(hierarchy.nodes, 0, 0);
  return s(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: "none",
      className: ["thumbnail"],
      ariaHidden: "true",
    },
    ...paths.map((d, depth) => s("path", { className: [`level-${Math.min(depth + 1, 4)}`], d })),
  );
}
