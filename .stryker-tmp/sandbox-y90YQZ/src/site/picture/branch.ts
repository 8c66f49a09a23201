/**
 * Lays out one branch of a hierarchy as a partition: a cell for each node, with its children below it within its width
 * or beside it, and high enough for its text. The last two levels are side by side; the levels above them are bands on
 * top.
 */
// @ts-nocheck

import { wrapText, wrapTitle } from "./measure.ts";

/** A node of the picture. */
export interface PictureNode {
  readonly id: string;
  /** Number and title. */
  readonly text: string;
  /** Counted from 1, the topmost level. */
  readonly level: number;
  readonly children: readonly PictureNode[];
}

/** A box with lines of text. Lengths are in the units of the drawing. */
export interface Cell {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface BranchLayout {
  readonly cells: readonly Cell[];
  readonly height: number;
}

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 18;
export const PADDING = 7;
/** Share of the width for the second-to-last level, which has the last level beside it. */
const SHARE = 0.4;

/** A node with its lines and its least height. */
interface Measured {
  readonly node: PictureNode;
  readonly width: number;
  readonly lines: readonly string[];
  /** True if the children are below its lines, false if they are beside it. */
  readonly isBand: boolean;
  readonly children: readonly Measured[];
  readonly height: number;
}

function measure(node: PictureNode, room: number, depth: number): Measured {
  const isBand = node.level < depth - 1;
  const isSplit = node.children.length > 0 && !isBand;
  const width = isSplit ? room * SHARE : room;
  const wrap = node.level === 1 ? wrapTitle : wrapText;
  const lines = wrap(node.text, (width - 2 * PADDING) / FONT_SIZE);
  const own = lines.length * LINE_HEIGHT + 2 * PADDING;
  const children = node.children.map((child) =>
    measure(child, isBand ? room : room - width, depth),
  );
  const below = children.reduce((sum, { height }) => sum + height, 0);
  const height = isBand ? own + below : Math.max(own, below);
  return { node, width, lines, isBand, children, height };
}

/** The cells of a measured node in a box of at least its height. */
function place(measured: Measured, x: number, y: number, height: number): Cell[] {
  const { node, width, lines, isBand, children } = measured;
  const below = children.reduce((sum, child) => sum + child.height, 0);
  const band = lines.length * LINE_HEIGHT + 2 * PADDING;
  const ownHeight = isBand && children.length > 0 ? band : height;
  const own: Cell = { node, x, y, width, height: ownHeight, lines };
  let at = isBand ? y + band : y;
  const spare = (height - (isBand ? band : 0) - below) / Math.max(1, children.length);
  const cells = children.flatMap((child) => {
    const placed = place(child, isBand ? x : x + width, at, child.height + spare);
    at += child.height + spare;
    return placed;
  });
  return [own, ...cells];
}

/**
 * The cells of a topmost node and its descendants, in tree order.
 *
 * @param depth number of levels of the whole picture, so that all branches are drawn alike
 */
export function layoutBranch(node: PictureNode, width: number, depth: number): BranchLayout {
  const measured = measure(node, width, depth);
  return { cells: place(measured, 0, 0, measured.height), height: measured.height };
}
