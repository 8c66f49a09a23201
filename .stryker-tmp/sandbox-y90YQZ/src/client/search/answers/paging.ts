/** The part of an answer on a page, and the page numbers of the pager. */
// @ts-nocheck

import type { SearchState } from "../state/address-state.ts";
import type { Asked } from "./asked.ts";

/** Number of items on a page: clauses, or lines of a concordance. */
const SIZES = { list: 10, grouped: 10, concordance: 100 } as const;

/** A range of the items of an answer: from `from` to `to` (exclusive), counted from 0. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
  readonly items: number;
  /** Number of the page, counted from 1, and of the last page. */
  readonly page: number;
  readonly last: number;
}

/** Index of the first item on the requested page, counted from 0. */
export function startOf({ view, page }: SearchState): number {
  return (page - 1) * SIZES[view];
}

/** The range of the requested page; past the end, that of the last page. */
export function pageRange({ state, answer }: Asked): PageRange {
  const size = SIZES[state.view];
  const items = state.view === "concordance" ? answer.occurrences : answer.total;
  const last = Math.max(1, Math.ceil(items / size));
  const page = Math.min(state.page, last);
  const from = startOf({ ...state, page });
  return { from, to: Math.min(from + size, items), items, page, last };
}

/** Number of pages offered on each side of the present one. */
const NEIGHBOURS = 2;

/** The page numbers offered: the first, the last, and those around the present one. Null stands for a gap. */
export function pageNumbers(page: number, last: number): (number | null)[] {
  const offered = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - page) <= NEIGHBOURS,
  );
  return offered.flatMap((number, index) => {
    const skipped = number - (offered[index - 1] ?? 0) - 1;
    // A gap for a single page is not shorter than its number.
    if (skipped === 1) return [number - 1, number];
    return skipped > 1 ? [null, number] : [number];
  });
}
