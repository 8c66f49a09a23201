/** Finds tables that are drawn with lines, and puts the text of a page into their cells. */

import type { Rule, Segment } from "../page.ts";
import type { TableShape } from "./divided-rows.ts";

/** Two edges within so many points are one. */
const SAME = 2.5;
/** Upright lines that reach so many points beyond the last line across are those of a row that the page divides. */
const BEYOND = 6;

/** A cell with the segments in it. */
interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly segments: readonly Segment[];
}

export interface RuledTable {
  readonly shape: TableShape;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly RuledCell[];
}

/**
 * The tables of a page that have at least two rows or two columns, and text.
 * @param before the last table of the page before, whose last row may go on here
 */
export function ruledTables(
  rules: readonly Rule[],
  segments: readonly Segment[],
  before: RuledTable | null = null,
): RuledTable[] {
  const tables: RuledTable[] = [];
  for (const group of joinUpright(connected(rules))) {
    const known = [before, ...tables].filter((table) => table !== null);
    const table = tableOf(group, segments, known);
    if (table !== null) tables.push(table);
  }
  return tables;
}

function isHorizontal({ left, right, top, bottom }: Rule): boolean {
  return right - left > bottom - top;
}

/** Rules by groups that touch each other. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touches(rule, other)));
    const merged = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** Upright rules of equal height beside each other in one group: what a page shows of a row that fills it. */
function joinUpright(groups: readonly Rule[][]): Rule[][] {
  const height = (group: readonly Rule[]) => ({
    top: Math.min(...group.map(({ top }) => top)),
    bottom: Math.max(...group.map(({ bottom }) => bottom)),
  });
  const joined: Rule[][] = [];
  for (const group of groups) {
    const own = height(group);
    const beside = joined.find((other) => {
      if ([...group, ...other].some(isHorizontal)) return false;
      const { top, bottom } = height(other);
      return Math.abs(top - own.top) <= SAME && Math.abs(bottom - own.bottom) <= SAME;
    });
    if (beside === undefined) joined.push([...group]);
    else beside.push(...group);
  }
  return joined;
}

/** True for a table with columns of these widths, whose last row may go on. */
function hasColumns({ left, shape }: RuledTable, xs: readonly number[]): boolean {
  const edges = [left, ...shape.rights];
  const widths = (all: readonly number[]) => all.slice(1).map((x, at) => x - (all[at] ?? 0));
  const others = widths(edges);
  const own = widths(xs);
  return (
    own.length === others.length &&
    own.every((width, at) => Math.abs(width - (others[at] ?? 0)) <= SAME)
  );
}

function touches(one: Rule, other: Rule): boolean {
  return (
    one.left <= other.right + SAME &&
    other.left <= one.right + SAME &&
    one.top <= other.bottom + SAME &&
    other.top <= one.bottom + SAME
  );
}

/** Values that lie together, each group as its mean, in order. */
function cluster(values: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const value of values.toSorted((one, other) => one - other)) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && value - last <= SAME) groups.at(-1)?.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

function tableOf(
  rules: readonly Rule[],
  segments: readonly Segment[],
  known: readonly RuledTable[],
): RuledTable | null {
  const horizontal = rules.filter(isHorizontal);
  const vertical = rules.filter((rule) => !isHorizontal(rule));
  const across = horizontal.map(({ top, bottom }) => (top + bottom) / 2);
  const xs = cluster(vertical.map(({ left, right }) => (left + right) / 2));
  const isKnown = known.some((table) => hasColumns(table, xs));
  const { start, end } = openEnds(across, vertical, isKnown);
  const ys = cluster([...across, ...[start, end].filter((y) => y !== null)]);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return null;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns < 2) return null;
  const cells = new Map<number, Segment[]>();
  for (const part of segments) {
    const x = (part.left + part.right) / 2;
    const y = (part.top + part.bottom) / 2;
    if (x < left || x > right || y < top || y > bottom) continue;
    const column = xs.findLastIndex((at) => at <= Math.min(x, right - 0.1));
    const row = ys.findLastIndex((at) => at <= Math.min(y, bottom - 0.1));
    const owner = ownerOf(row, column, xs, ys, horizontal, vertical);
    cells.set(owner, [...(cells.get(owner) ?? []), part]);
  }
  if (cells.size < (isKnown ? 1 : 2)) return null;
  const placed = Array.from(cells, ([key, parts]) => ({
    row: Math.floor(key / columns),
    column: key % columns,
    segments: parts,
  }));
  const shape = {
    left,
    rights: xs.slice(1),
    isOpenAtTop: start !== null,
    isOpenAtBottom: end !== null,
  };
  return { shape, left, top, right, bottom, rows, columns, cells: placed };
}

/**
 * Where the upright lines of a table begin above its first line across, and end below its last one; null if they do not.
 * @param isKnown whether upright lines alone are a table, because one before has the same columns
 */
function openEnds(
  across: readonly number[],
  vertical: readonly Rule[],
  isKnown: boolean,
): { start: number | null; end: number | null } {
  if (across.length === 0 && !isKnown) return { start: null, end: null };
  // Without lines across, both values are infinite, and every upright line reaches beyond them.
  const [first, last] = [Math.min(...across), Math.max(...across)];
  const above = vertical.filter(({ top }) => top < first - BEYOND).map(({ top }) => top);
  const below = vertical.filter(({ bottom }) => bottom > last + BEYOND).map(({ bottom }) => bottom);
  return {
    start: above.length < 2 ? null : Math.min(...above),
    end: below.length < 2 ? null : Math.max(...below),
  };
}

/** The first field of a merged cell: the one reached by going left and up over edges that are not drawn. */
function ownerOf(
  row: number,
  column: number,
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): number {
  const columns = xs.length - 1;
  const middle = (edges: readonly number[], at: number) =>
    ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
  let [r, c] = [row, column];
  const hasLeftEdge = () => {
    const [x, y] = [xs[c] ?? 0, middle(ys, r)];
    return vertical.some(
      (rule) =>
        Math.abs((rule.left + rule.right) / 2 - x) <= SAME && rule.top <= y && rule.bottom >= y,
    );
  };
  const hasTopEdge = () => {
    const [x, y] = [middle(xs, c), ys[r] ?? 0];
    return horizontal.some(
      (rule) =>
        Math.abs((rule.top + rule.bottom) / 2 - y) <= SAME && rule.left <= x && rule.right >= x,
    );
  };
  while (c > 0 && !hasLeftEdge()) c--;
  while (r > 0 && !hasTopEdge()) r--;
  return r * columns + c;
}
