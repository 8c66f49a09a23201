/** The rows of the ledger as the page has them. */
// @ts-nocheck


/** A row with what its filters and records need. */
export interface LedgerRow {
  readonly element: HTMLTableRowElement;
  /** Number in the ledger. */
  readonly number: number;
  /** The key of its task in the worksheet. */
  readonly key: string;
  readonly document: string;
  readonly units: readonly string[];
  /** The days on which something is due, ISO 8601. */
  readonly due: readonly string[];
  readonly kind: string;
  readonly words: string;
}

/** The rows in the order of the ledger. */
export function ledgerRows(table: HTMLTableElement): LedgerRow[] {
  return [...(table.tBodies[0]?.rows ?? [])].map((element) => {
    const { key = "", document = "", units = "", kind = "", words = "" } = element.dataset;
    const due = [...element.querySelectorAll<HTMLElement>("[data-due]")];
    return {
      element,
      number: Number(element.cells[0]?.dataset.value),
      key,
      document,
      units: units.split(" "),
      due: due.map((each) => each.dataset.due ?? ""),
      kind,
      words,
    };
  });
}
