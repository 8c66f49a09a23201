/** The ledger of duties in pages, where it is long. */
import type { PlacedDuty } from "../../corpus/duties/placed-duties.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { type ListPage, pagesOf } from "../lists/pages.ts";

/** A ledger of more duties is shown in pages of so many. */
const MOST_DUTIES = 1000;
export const PAGE_DUTIES = 300;

/** True for a ledger of several pages. */
export function isLongLedger({ length }: { readonly length: number }): boolean {
  return length > MOST_DUTIES;
}

export function dutyPages(duties: readonly PlacedDuty[]): ListPage<PlacedDuty>[] {
  return pagesOf(duties, { most: MOST_DUTIES, size: PAGE_DUTIES });
}

/** The documents of some duties, in order. */
export function documentsOf(duties: readonly PlacedDuty[]): PolicyDocument[] {
  return [...new Set(duties.map(({ at }) => at.document))];
}
