/** The numbers that a pager offers. */
// @ts-nocheck

import { expect, test } from "vitest";
import { pageNumbers } from "../../../../src/client/search/answers/paging.ts";

test.each([
  [1, 1, "1"],
  [1, 5, "1 2 3 4 5"],
  [1, 6, "1 2 3 … 6"],
  [3, 5, "1 2 3 4 5"],
  [4, 9, "1 2 3 4 5 6 … 9"],
  [10, 20, "1 … 8 9 10 11 12 … 20"],
  [20, 20, "1 … 18 19 20"],
])("on page %d of %d: %s", (page, last, shown) => {
  const numbers = pageNumbers(page, last).map((number) => number ?? "…");
  expect(numbers.join(" ")).toBe(shown);
});
