/** The columns of a table whose cells stand each on a line of its own, as extraction leaves it. */
// @ts-nocheck


/** Kinds of cells that a column of figures has; other cells are `text`. */
type CellKind = "order" | "figure" | "date" | "text";

/** Maximum number of columns. */
const MOST_COLUMNS = 12;
const ORDER = /^\d{1,3}$/u;
const DATE = /^\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?$/u;
const FIGURE = /^[≥≤><＞＜±约約]?\s*-?\d[\d,.]*\s*(?:%|％|‰|[\p{Script=Han}℃㎡]{1,4})?$/u;

function kindOf(cell: string): CellKind {
  if (ORDER.test(cell)) return "order";
  if (DATE.test(cell)) return "date";
  return FIGURE.test(cell) ? "figure" : "text";
}

/**
 * The number of columns of the cells of a table in reading order; null if they fit no number. The first row has the names of the
 * columns. All rows have the same number of cells, the first column is numbered or dated throughout, or some column has figures
 * only.
 */
export function columnsOf(cells: readonly string[]): number | null {
  const kinds = cells.map(kindOf);
  for (let columns = 2; columns <= Math.min(MOST_COLUMNS, cells.length / 2); columns++) {
    if (cells.length % columns === 0 && fits(cells, kinds, columns)) return columns;
  }
  return null;
}

function fits(cells: readonly string[], kinds: readonly CellKind[], columns: number): boolean {
  const rows = cells.length / columns;
  if (kinds.slice(0, columns).some((kind) => kind !== "text")) return false;
  const column = (at: number) =>
    kinds.filter((_, index) => index >= columns && index % columns === at);
  const first = column(0);
  if (first.every((kind) => kind === "order")) {
    return first.every((_, row) => Number(cells[(row + 1) * columns]) === row + 1);
  }
  if (first.every((kind) => kind === "date")) return true;
  // Without a first column that counts, a column of figures among columns of words.
  const all = Array.from({ length: columns }, (_, at) => column(at));
  const isPlain = first.every((kind) => kind === "text");
  return rows > 2 && isPlain && all.some((kinds) => kinds.every((kind) => kind === "figure"));
}
