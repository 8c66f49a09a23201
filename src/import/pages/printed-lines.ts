/** The printed lines of columns, with the edges between which the lines of a column stand. */
import type { Column } from "./columns.ts";
import { mostFrequent, type Segment } from "./page.ts";
import { segment } from "./segments.ts";

/** Share of a justified text that ends at the right edge. */
const JUSTIFIED = 0.3;

/** Segments on one baseline of a column. */
export interface PrintedLine extends Segment {
  /** The parts that wide gaps set apart. */
  readonly parts: readonly Segment[];
  readonly columnLeft: number;
  readonly columnRight: number;
  /** True for the first line of a column. */
  readonly beginsColumn: boolean;
}

/** The lines of each column, in the order of the columns. */
export function printedLines(columns: readonly Column[]): PrintedLine[][] {
  return columns.map((column) => {
    const { left, right } = edgesOf(column, columns);
    return groupByBaseline(column.segments).map((parts, index): PrintedLine => {
      const sorted = parts.toSorted((one, other) => one.left - other.left);
      const [first] = sorted;
      // The place of a table has no runs.
      const isText = sorted.every(({ runs }) => runs.length > 0);
      const whole =
        first !== undefined && (!isText || sorted.length === 1)
          ? first
          : segment(
              first?.page ?? 1,
              sorted.flatMap(({ runs }) => runs),
            );
      const beginsColumn = index === 0;
      return { ...whole, parts: sorted, columnLeft: left, columnRight: right, beginsColumn };
    });
  });
}

/** The segments by line, from top to bottom. */
export function groupByBaseline(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const part of segments.toSorted((one, other) => one.baseline - other.baseline)) {
    const base = lines.at(-1)?.[0];
    const size = Math.max(base?.size ?? 0, part.size);
    const isText = base !== undefined && base.runs.length > 0 && part.runs.length > 0;
    if (isText && part.baseline - base.baseline < size * 0.3) lines.at(-1)?.push(part);
    else lines.push([part]);
  }
  return lines;
}

/** The edges of all columns that begin at about the same place: a column alone may have short lines only. */
function edgesOf(column: Column, columns: readonly Column[]): { left: number; right: number } {
  const size = column.segments[0]?.size ?? 10;
  const isNear = (one: number, other: number) =>
    one === other || Math.abs(one - other) < 2.5 * size;
  const same = columns.filter(
    (other) => isNear(other.left, column.left) && isNear(other.limit, column.limit),
  );
  const segments = same.flatMap(({ segments: parts }) =>
    parts.filter(({ runs }) => runs.length > 0),
  );
  if (segments.length === 0) return column;
  const rights = segments.map(({ right, left }) => [Math.round(right), right - left] as const);
  const usual = mostFrequent(rights);
  const all = rights.reduce((sum, [, width]) => sum + width, 0);
  const atUsual = rights.reduce(
    (sum, [right, width]) => sum + (Math.abs(right - usual) <= 1 ? width : 0),
    0,
  );
  return {
    left: Math.min(...segments.map(({ left }) => left)),
    // The lines of justified text end at one edge. Those of ragged text do not: the widest tells theirs.
    right: atUsual > all * JUSTIFIED ? usual : Math.max(...segments.map(({ right }) => right)),
  };
}
