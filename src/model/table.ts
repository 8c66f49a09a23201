/** The structure of a table, whose rows are paragraphs with their cells parted by a tab. */
import type { Cell, Table } from "./types.ts";

/** Parts the cells of a row in its paragraph. */
export const CELL_SEPARATOR = "\t";

/** True where the first row names the columns: it holds no digit, and a later row does. */
function hasHead(rows: readonly string[]): boolean {
  const [first = "", ...later] = rows;
  return !/\p{Nd}/u.test(first) && later.some((row) => /\p{Nd}/u.test(row));
}

/** Rows of one width: short ones are filled with empty cells. */
export function filledRows(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

const NUMBER = /^[\d.,%＋+\-–—~]+$/u;

/** The columns whose cells are all numbers with their signs and units. */
export function numericColumns(body: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = [...(body[0] ?? []).keys()];
  return new Set(columns.filter((column) => body.every((row) => NUMBER.test(row[column] ?? ""))));
}

/** The table that the rows of a text make up. Without a row that names the columns the first cell of each row names the row. */
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

/** A row as running text: its cells with a space between. */
export function rowAsText(row: string): string {
  return row.replaceAll(CELL_SEPARATOR, " ");
}
