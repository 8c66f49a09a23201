/** Sorting of tables by column and filtering by words. */

type Direction = "ascending" | "descending";

/** The rows of a table's body, in their present order. */
function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

/**
 * Puts buttons into the headings with `data-sort`. The first press sorts by the column, the second in reverse, the
 * third restores the original order. The sort key of a cell is its `data-value`, or else its text; cells without a key
 * come last in both directions.
 */
export function makeSortable(table: HTMLTableElement, lang: string): void {
  const original = rowsOf(table);
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const headings = [...table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")];
  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const next = nextDirection(heading.ariaSort);
      for (const other of headings) other.removeAttribute("aria-sort");
      if (next !== null) heading.ariaSort = next;
      const rows = next === null ? original : sortRows(original, heading.cellIndex, next, compare);
      table.tBodies[0]?.append(...rows);
    });
  }
}

function nextDirection(current: string | null): Direction | null {
  if (current === "ascending") return "descending";
  return current === "descending" ? null : "ascending";
}

function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: Direction,
  compare: (one: string, other: string) => number,
): HTMLTableRowElement[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
  const sign = direction === "ascending" ? 1 : -1;
  return keyed
    .toSorted(
      (one, other) =>
        Number(one.key === "") - Number(other.key === "") || sign * compare(one.key, other.key),
    )
    .map(({ row }) => row);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.value ?? cell?.textContent?.trim() ?? "";
}

/**
 * Shows only the rows whose `data-words` contain every word of a query.
 *
 * @returns the number of rows shown and the number of all rows
 */
export function filterRows(table: HTMLTableElement, query: string): [shown: number, all: number] {
  const words = query.normalize("NFKC").toLowerCase().split(/\s+/u);
  const rows = rowsOf(table);
  for (const row of rows) {
    row.hidden = !words.every((word) => row.dataset.words?.includes(word));
  }
  return [rows.filter(({ hidden }) => !hidden).length, rows.length];
}
