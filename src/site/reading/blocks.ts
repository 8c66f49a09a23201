/** Sibling clauses as blocks of a page: neighbours that make up one list stand together. */
import type { Clause } from "../../model/types.ts";

/** A run of list entries, or a clause that stands alone. */
export type Block =
  | { readonly type: "list"; readonly clauses: readonly Clause[] }
  | { readonly type: "clause"; readonly clause: Clause };

function isEntry(clause: Clause): boolean {
  return clause.kind === "entry" || clause.kind === "item";
}

/** The blocks of sibling clauses, in order; every clause is in exactly one. */
export function blocks(clauses: readonly Clause[]): Block[] {
  const result: Block[] = [];
  let run: Clause[] = [];
  for (const clause of clauses) {
    if (!isEntry(clause)) {
      run = [];
      result.push({ type: "clause", clause });
      continue;
    }
    if (run.length === 0) result.push({ type: "list", clauses: run });
    run.push(clause);
  }
  return result;
}
