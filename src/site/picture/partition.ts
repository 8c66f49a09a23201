/**
 * The picture of a hierarchy as a partition: one block for each branch, so that the branches flow into columns. A block is one
 * SVG for each part of the branch, so that a sheet of paper can end between two of them.
 */

import type { Element } from "hast";
import { countByLevel } from "../../corpus/counts.ts";
import type { Hierarchy, HierarchyNode } from "../../model/types.ts";
import { h, s } from "../html/hast.ts";
import type { Language } from "../i18n/languages.ts";
import { nodeName } from "../tasks/node-name.ts";
import {
  type Cell,
  FONT_SIZE,
  LINE_HEIGHT,
  layoutBranch,
  PADDING,
  type PictureNode,
} from "./branch.ts";
import { drawnLink, length, textLines } from "./svg.ts";

/** Width of a branch in the units of the drawing, about one pixel each on the page. */
const WIDTH = 380;
/** Maximum number of cells. In a larger picture, deeper levels are left out. */
const MOST_CELLS = 200;

export interface PartitionPicture {
  /** One block for each topmost node. */
  readonly drawings: readonly Element[];
  /** Number of levels drawn; all of them if `isWhole`. */
  readonly levels: number;
  readonly isWhole: boolean;
}

/** Number of levels of a hierarchy that can be drawn. */
function drawableLevels(hierarchy: Hierarchy): number {
  let cells = 0;
  const counts = countByLevel(hierarchy);
  const tooMany = counts.findIndex((count) => {
    cells += count;
    return cells > MOST_CELLS;
  });
  return tooMany === -1 ? counts.length : tooMany;
}

/** Draws a hierarchy; null if the topmost nodes alone are too many. */
export function drawPartition(
  lang: Language,
  hierarchy: Hierarchy,
  hrefOf: (id: string) => string,
): PartitionPicture | null {
  const levels = drawableLevels(hierarchy);
  if (levels === 0) return null;
  const drawn = (node: HierarchyNode): PictureNode => ({
    id: node.id,
    text: nodeName(lang, node),
    level: node.level,
    children: node.level < levels ? node.children.map(drawn) : [],
  });
  const drawings = hierarchy.nodes.map((node) => drawBranch(drawn(node), levels, hrefOf));
  return { drawings, levels, isWhole: levels === countByLevel(hierarchy).length };
}

function drawBranch(node: PictureNode, levels: number, hrefOf: (id: string) => string): Element {
  const { cells, height } = layoutBranch(node, WIDTH, levels);
  const parts = partsOf(node, levels, cells);
  return h(
    "div",
    { className: ["branch"] },
    ...parts.map((part, index) => {
      const top = part[0]?.y ?? 0;
      const end = parts[index + 1]?.[0]?.y ?? height;
      return s(
        "svg",
        {
          viewBox: `0 ${length(top)} ${WIDTH} ${length(end - top)}`,
          role: "group",
          ariaLabel: (index === 0 ? node : (part[0]?.node ?? node)).text,
        },
        ...part.map((cell) => drawCell(cell, hrefOf)),
      );
    }),
  );
}

/**
 * The cells of a branch in parts that are below each other: one for each node of the second level, the first with the topmost
 * node above it. One part where the second level is beside the first.
 */
function partsOf(node: PictureNode, levels: number, cells: readonly Cell[]): Cell[][] {
  const isBand = node.level < levels - 1;
  const parts: Cell[][] = [[]];
  for (const cell of cells) {
    const begins = isBand && cell.node.level === node.level + 1 && cell.node !== node.children[0];
    if (begins) parts.push([]);
    parts.at(-1)?.push(cell);
  }
  return parts;
}

function drawCell({ node, x, y, width, height, lines }: Cell, hrefOf: (id: string) => string) {
  const middle = y + height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return drawnLink(
    hrefOf(node.id),
    null,
    `level-${Math.min(node.level, 4)}`,
    s("rect", {
      x: length(x + 0.5),
      y: length(y + 0.5),
      width: length(width - 1),
      height: length(height - 1),
    }),
    s("g", { fontSize: length(FONT_SIZE) }, textLines(lines, x + PADDING, middle, LINE_HEIGHT)),
  );
}
