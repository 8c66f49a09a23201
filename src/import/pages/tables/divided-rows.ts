/** Rows of ruled tables that the end of a page or of a column divides: the parts become one row again. */
import type { Segment } from "../page.ts";
import { SENTENCE_END } from "../paragraphs.ts";

/** How a ruled table is drawn on its page. */
export interface TableShape {
  readonly left: number;
  /** The right edge of each column. */
  readonly rights: readonly number[];
  /** True if no line closes the first row at its top, or the last row at its bottom. */
  readonly isOpenAtTop: boolean;
  readonly isOpenAtBottom: boolean;
}

/** The segments of each cell of a row, line by line. */
export type CellRow = readonly (readonly Segment[])[];

/** A table on a page; without a shape if no lines are drawn. */
export interface PageTable {
  readonly type: "table";
  readonly page: number;
  readonly rows: readonly CellRow[];
  readonly shape: TableShape | null;
}

/** The table that a later one may go on with. */
interface Tail {
  /** The first row of the table, which later pages may repeat. */
  readonly head: CellRow | undefined;
  /** The rows to which the next page or column may add. */
  readonly rows: CellRow[];
  readonly page: number;
  readonly shape: TableShape | null;
}

/**
 * Distance of a full line from the right edge of its cell: the padding in points, and a character that does not fit, with a mark
 * behind it that begins no line where the cell has several lines.
 */
const PADDING = 6;
const UNFILLED = { one: 1.2, several: 2.2 } as const;

/** Blocks in which the rest of a divided row stands with its beginning. */
export function joinDividedRows<Other extends { readonly type: "line" }>(
  blocks: readonly (PageTable | Other)[],
): (PageTable | Other)[] {
  let tail: Tail | null = null;
  return blocks.map((block) => {
    if (block.type === "line") {
      tail = null;
      return block;
    }
    const rows = [...block.rows];
    const { page, shape } = block;
    const before: Tail | null = tail;
    if (before === null || !goesOn(before, block)) {
      tail = { head: rows[0], rows, page, shape };
      return { ...block, rows };
    }
    const first = sameWords(before.head, rows[0]) ? 1 : 0;
    const [above, rest] = [before.rows.at(-1), rows[first]];
    if (above && rest && isDivided(before, above, shape, rest)) {
      before.rows[before.rows.length - 1] = above.map((cell, at) => [...cell, ...(rest[at] ?? [])]);
      rows.splice(first, 1);
    }
    tail = { head: before.head, rows: rows.length > first ? rows : before.rows, page, shape };
    return { ...block, rows };
  });
}

/** True for a table on the next page, or in the next column, with as many columns. */
function goesOn(before: Tail, { page, rows, shape }: PageTable): boolean {
  const end = before.shape?.rights.at(-1) ?? Number.POSITIVE_INFINITY;
  const isBeside = before.page === page && shape !== null && shape.left > end;
  return (isBeside || before.page === page - 1) && before.rows.at(-1)?.length === rows[0]?.length;
}

function sameWords(one: CellRow | undefined, other: CellRow | undefined): boolean {
  const words = (row: CellRow | undefined) =>
    row?.map((cell) => cell.map(({ text }) => text).join("")).join("\t");
  return one !== undefined && words(one) === words(other);
}

/** True if the row at the top of a page or column is the rest of the one at the foot of that before. */
function isDivided(
  { shape: upper }: Tail,
  above: CellRow,
  lower: TableShape | null,
  rest: CellRow,
): boolean {
  if (upper === null || lower === null) return false;
  if (upper.isOpenAtBottom || lower.isOpenAtTop) return true;
  const going = rest.flatMap((cell, at) => (cell.length > 0 ? [at] : []));
  // A row with text in every cell is one of its own.
  if (going.length === 0 || going.length === rest.length) return false;
  return going.every((at) => isUnfinished(above[at] ?? [], upper.rights[at]));
}

/** True if the last line of a cell fills it, and no sentence ends there. */
function isUnfinished(cell: readonly Segment[], edge: number | undefined): boolean {
  const last = cell.at(-1);
  if (last === undefined || edge === undefined || SENTENCE_END.test(last.text.trimEnd())) {
    return false;
  }
  const unfilled = cell.length > 1 ? UNFILLED.several : UNFILLED.one;
  return edge - last.right < PADDING + unfilled * last.size;
}
