/** Tables without drawn lines: lines whose parts stand below each other. */

import type { Segment } from "../page.ts";
import type { PrintedLine } from "../printed-lines.ts";

/** Fewest rows of a table with two columns, and with more. */
const FEWEST_ROWS = { two: 4, more: 2 } as const;

/** The number of a heading or an article without its words. */
const NUMBER_ALONE =
  /^(?:第[\d〇零一二三四五六七八九十百千]+分?[编編章节節条條款项項]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)$/u;

/** Lines that are a table, or a line of text. */
export type LineBlock =
  | { readonly type: "line"; readonly line: PrintedLine }
  | { readonly type: "table"; readonly rows: readonly (readonly Segment[][])[] };

/** The lines with those of a table together. */
export function findAlignedTables(lines: readonly PrintedLine[]): LineBlock[] {
  const blocks: LineBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = endOfTable(lines, at);
    const [first] = lines.slice(at);
    if (first === undefined) break;
    if (end === at) {
      blocks.push({ type: "line", line: first });
      at++;
    } else {
      blocks.push({ type: "table", rows: rowsOf(lines.slice(at, end)) });
      at = end;
    }
  }
  return blocks;
}

/** The index behind the last row of the table that begins at a line; the line's own if none begins there. */
function endOfTable(lines: readonly PrintedLine[], start: number): number {
  const [first] = lines.slice(start);
  if (first === undefined || first.parts.length < 2 || first.runs.length === 0) return start;
  // A heading may stand far from its number.
  if (first.parts.length === 2 && NUMBER_ALONE.test(first.parts[0]?.text.trim() ?? ""))
    return start;
  let end = start + 1;
  while (end < lines.length && isRow(lines[end], first)) end++;
  const fewest = first.parts.length === 2 ? FEWEST_ROWS.two : FEWEST_ROWS.more;
  return end - start >= fewest ? end : start;
}

function isRow(line: PrintedLine | undefined, first: PrintedLine): boolean {
  if (line === undefined || line.runs.length === 0) return false;
  if (line.parts.length !== first.parts.length || line.page !== first.page) return false;
  return line.parts.every((part, column) => isAligned(part, first.parts[column]));
}

function isAligned(one: Segment, other: Segment | undefined): boolean {
  if (other === undefined) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < one.size * 0.6;
  return (
    near(one.left, other.left) ||
    near(one.right, other.right) ||
    near((one.left + one.right) / 2, (other.left + other.right) / 2)
  );
}

function rowsOf(lines: readonly PrintedLine[]): Segment[][][] {
  return lines.map(({ parts }) => parts.map((part) => [part]));
}
