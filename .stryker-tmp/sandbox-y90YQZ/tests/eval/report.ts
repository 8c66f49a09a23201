/** Prints what was measured as one Markdown table. */
// @ts-nocheck

import type { Row } from "./measure.ts";

/** A row with the collection that it was measured on. */
export type SizedRow = Row & { readonly size: string };

/** A line a measure, a column a system; the last one is the first system's figure divided by the best peer's. */
export function printEvaluation(rows: readonly SizedRow[]): string {
  const systems = rows[0]?.systems ?? [];
  const head = ["Clauses", "Measure", ...systems, "Ratio to the best peer"];
  const lines = rows.map(({ size, what, values }) => {
    const [own = 0, ...peers] = values;
    const best = Math.max(...peers);
    const ratio = best === 0 ? "–" : (own / best).toFixed(2);
    return [size, what, ...values.map((value) => value.toFixed(3)), ratio];
  });
  const rule = head.map((_column, index) => (index < 2 ? "---" : "---:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
