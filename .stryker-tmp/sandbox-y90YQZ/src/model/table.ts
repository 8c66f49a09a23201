/** The structure of a table. Each row is a paragraph whose cells are separated by a tab. */
// @ts-nocheck

import type { Cell, Table } from "./types.ts";

/** Separator of the cells in the paragraph of a row. */
export const CELL_SEPARATOR = "\t";

/** True if the first row is a header: it contains no digit, and a later row contains one. */
function hasHead(rows: readonly string[]): boolean {
  const [first = "", ...later] = rows;
  return !/\p{Nd}/u.test(first) && later.some((row) => /\p{Nd}/u.test(row));
}

/** Rows of equal width: short rows are filled with empty cells. */
export function filledRows(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

const NUMBER = /^[\d.,%＋+\-–—~]+$/u;

/** Indices, from 0, of the columns in which every cell is a number with its signs and units. */
export function numericColumns(body: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = [...(body[0] ?? []).keys()];
  return new Set(columns.filter((column) => body.every((row) => NUMBER.test(row[column] ?? ""))));
}

/** The table that consists of the given rows. If no row is a header, the first cell of each row is the header of its row. */
export function tableOf(rows: readonly string[]): Table {
  const filled = filledRows(rows.map((row) => row.split(CELL_SEPARATOR)));
  const headRows = hasHead(rows) ? 1 : 0;
  const numeric = numericColumns(filled.slice(headRows));
  return {
    headRows,
    rows: filled.map((row, index) => {
      const length = rows[index]?.length ?? 0;
      let offset = 0;
      return row.map((text, column): Cell => {
        const start = Math.min(offset, length);
        offset += text.length + CELL_SEPARATOR.length;
        return {
          start,
          end: start + text.length,
          isHead: index < headRows || (headRows === 0 && column === 0),
          isNumeric: numeric.has(column),
        };
      });
    }),
  };
}

/** A row as running text: the cells joined by spaces. */
export function rowAsText(row: string): string {
  return row.replaceAll(CELL_SEPARATOR, " ");
}
