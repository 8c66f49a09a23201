/** The structure of a table whose rows are texts with a tab between cells: its cells, its head, its columns of numbers. */

/** Rows of one width: short ones are filled with empty cells. */
export function filledRows(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** Cells of each row; short rows are filled with empty cells. */
export function tableCells(rows: readonly string[]): string[][] {
  return filledRows(rows.map((row) => row.split("\t")));
}

/** True where the first row names the columns: it holds no digit, and a later row does. */
export function hasHead(rows: readonly string[]): boolean {
  const [first = "", ...later] = rows;
  return !/\p{Nd}/u.test(first) && later.some((row) => /\p{Nd}/u.test(row));
}

/** Columns whose cells are all numbers with their signs and units: they are set to the right. */
export function numericColumns(body: readonly (readonly string[])[]): Set<number> {
  const numeric = (cell: string | undefined) => /^[\d.,%＋+\-–—~]+$/u.test(cell ?? "");
  const columns = [...(body[0] ?? []).keys()];
  return new Set(columns.filter((column) => body.every((row) => numeric(row[column]))));
}
