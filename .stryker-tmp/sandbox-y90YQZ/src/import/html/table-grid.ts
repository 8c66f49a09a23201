/** The rows of an HTML table with a cell for each column, spans filled with empty cells. */
// @ts-nocheck


/** The most columns or rows that one cell spans. */
const MOST_SPANNED = 60;

export interface GridRow {
  readonly row: Element;
  /** Null where another cell spans the place. */
  readonly cells: readonly (Element | null)[];
}

export function gridOf(table: Element): GridRow[] {
  /** Number of rows that a cell above still spans, by column. */
  const covered: number[] = [];
  return rowsOf(table).map((row) => {
    const cells: (Element | null)[] = [];
    const skipCovered = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push(null);
      }
    };
    for (const cell of row.children) {
      if (!/^T[DH]$/iu.test(cell.tagName)) continue;
      skipCovered();
      const [columns, rows] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
      for (let index = 0; index < columns; index++) {
        covered[cells.length] = rows - 1;
        cells.push(index === 0 ? cell : null);
      }
    }
    skipCovered();
    return { row, cells };
  });
}

function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    if (/^TR$/iu.test(child.tagName)) return [child];
    return /^(?:TBODY|THEAD|TFOOT)$/iu.test(child.tagName) ? rowsOf(child) : [];
  });
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_SPANNED) : 1;
}
