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
 *
 * @param complete adds the rows that a table lacks before it is sorted for the first time
 */
export function makeSortable(
  table: HTMLTableElement,
  lang: string,
  complete: () => void = () => {},
): void {
  let original: HTMLTableRowElement[] | null = null;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const headings = [...table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")];
  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const next = nextDirection(heading.ariaSort);
      complete();
      original ??= rowsOf(table);
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
 * Shows only the items whose `data-words` contain every word of a query.
 *
 * @returns the number of items shown
 */
export function filterItems(items: readonly HTMLElement[], query: string): number {
  const words = query.normalize("NFKC").toLowerCase().split(/\s+/u);
  for (const item of items) {
    item.hidden = !words.every((word) => item.dataset.words?.includes(word));
  }
  return items.filter(({ hidden }) => !hidden).length;
}
