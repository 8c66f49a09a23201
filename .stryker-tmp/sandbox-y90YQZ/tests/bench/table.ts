/** A row of the benchmark: a figure beside the limit or the peer that it is measured against. */
// @ts-nocheck

export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly against: string;
  /** The figure divided by what it is measured against: an `at most` holds up to 1, an `at least` from 1. */
  readonly ratio: number;
}

/** The rows as a Markdown table. */
export function printTable(rows: readonly Figure[]): string {
  const head = "| What | Figure | Against | Ratio |\n|---|---|---|---|";
  const lines = rows.map(
    ({ what, figure, against, ratio }) =>
      `| ${what} | ${figure} | ${against} | ${ratio.toFixed(2)} |`,
  );
  return [head, ...lines].join("\n");
}
