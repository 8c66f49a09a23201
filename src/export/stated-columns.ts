/** The columns that a table has in a file. */

/** A column that is there only if some row says something in it may say so. */
interface Optional {
  /** True for a column that is left out where no row has anything in it. */
  readonly ifStated?: boolean;
}

type Cell = string | number;

/**
 * The columns with their cells, without those that no row has anything in and that may be left out, such as the addresses of
 * a site without a host.
 * @param rows the cells of all columns, a row each
 */
export function statedColumns<Column extends Optional>(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] } {
  const isKept = columns.map(
    ({ ifStated = false }, at) => !ifStated || rows.some((row) => row[at] !== ""),
  );
  return {
    columns: columns.filter((_, at) => isKept[at]),
    rows: rows.map((row) => row.filter((_, at) => isKept[at])),
  };
}
