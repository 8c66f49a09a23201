/** Sibling clauses as blocks of a page: adjacent entries form one list. */
// @ts-nocheck

import type { ClauseKind } from "../../model/types.ts";

/** The property of a clause that decides whether it is part of a list. */
interface Kinded {
  readonly kind: ClauseKind;
}

/** A run of list entries, or a clause that stands alone. */
export type Block<Clause extends Kinded> =
  | { readonly type: "list"; readonly clauses: readonly Clause[] }
  | { readonly type: "clause"; readonly clause: Clause };

/** True for a clause that is a list entry. */
export function isEntry({ kind }: Kinded): boolean {
  return kind === "entry" || kind === "item";
}

/** The blocks of sibling clauses, in order. Each clause is in exactly one block. */
export function blocks<Clause extends Kinded>(clauses: readonly Clause[]): Block<Clause>[] {
  const result: Block<Clause>[] = [];
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
