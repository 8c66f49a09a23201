/** Which part of an answer a page shows, and the numbers of the pages that a pager offers. */
import type { SearchState } from "../state/address-state.ts";
import type { Asked } from "./asked.ts";

/** Items on a page: clauses, or lines of a concordance. */
const SIZES = { list: 10, grouped: 10, concordance: 100 } as const;

/** A part of the items of an answer: `from` to `to`, exclusive, counted from 0. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
  readonly items: number;
  /** The number of the page, from 1, and of the last one. */
  readonly page: number;
  readonly last: number;
}

/** Where the page that is asked for begins. */
export function startOf({ view, page }: SearchState): number {
  return (page - 1) * SIZES[view];
}

/** The part that is asked for; past the end, the last one. */
export function pageRange({ state, answer }: Asked): PageRange {
  const size = SIZES[state.view];
  const items = state.view === "concordance" ? answer.occurrences : answer.total;
  const last = Math.max(1, Math.ceil(items / size));
  const page = Math.min(state.page, last);
  const from = startOf({ ...state, page });
  return { from, to: Math.min(from + size, items), items, page, last };
}

/** How many neighbours of the present page are offered on each side. */
const NEIGHBOURS = 2;

/** The pages offered: the first, the last, and those about the present one; null stands for those left out. */
export function pageNumbers(page: number, last: number): (number | null)[] {
  const offered = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - page) <= NEIGHBOURS,
  );
  return offered.flatMap((number, index) => {
    const skipped = number - (offered[index - 1] ?? 0) - 1;
    // A gap of one page is no shorter than the page itself.
    if (skipped === 1) return [number - 1, number];
    return skipped > 1 ? [null, number] : [number];
  });
}
