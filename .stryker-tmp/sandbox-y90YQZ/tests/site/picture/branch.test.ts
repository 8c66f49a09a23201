/** The partition of a branch: every node has a cell, no two lie on each other, none is too small. */
// @ts-nocheck

import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type Cell,
  LINE_HEIGHT,
  layoutBranch,
  PADDING,
  type PictureNode,
} from "../../../src/site/picture/branch.ts";
import { seed } from "../../support/seed.ts";

const DEPTH = 4;
const WIDTH = 380;

/** A tree of a depth, its ids numbered later. */
function tree(level: number): fc.Arbitrary<PictureNode> {
  return fc.record({
    id: fc.uuid(),
    text: fc.stringMatching(/^[创新中心]{1,30}$/u),
    level: fc.constant(level),
    children: level === DEPTH ? fc.constant([]) : fc.array(tree(level + 1), { maxLength: 3 }),
  });
}

function nodesOf(node: PictureNode): PictureNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function overlap(one: Cell, other: Cell): boolean {
  const slack = 0.001;
  return (
    one.x + slack < other.x + other.width &&
    other.x + slack < one.x + one.width &&
    one.y + slack < other.y + other.height &&
    other.y + slack < one.y + one.height
  );
}

it("covers the branch without overlap, each cell tall enough for its lines", () => {
  fc.assert(
    fc.property(tree(1), (branch) => {
      const { cells, height } = layoutBranch(branch, WIDTH, DEPTH);
      expect(cells.map(({ node }) => node.id)).toEqual(nodesOf(branch).map(({ id }) => id));
      for (const [index, cell] of cells.entries()) {
        expect(cell.height + 0.001).toBeGreaterThanOrEqual(
          cell.lines.length * LINE_HEIGHT + 2 * PADDING,
        );
        expect(cell.x + cell.width).toBeLessThanOrEqual(WIDTH + 0.001);
        expect(cell.y + cell.height).toBeLessThanOrEqual(height + 0.001);
        expect(cells.slice(index + 1).filter((other) => overlap(cell, other))).toEqual([]);
      }
      const area = cells.reduce((sum, cell) => sum + cell.width * cell.height, 0);
      expect(area).toBeCloseTo(WIDTH * height, 3);
    }),
    { seed, numRuns: 200 },
  );
});
