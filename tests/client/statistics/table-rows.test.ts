/** The rows of a long table: what the page makes at once, and what it makes when asked. */
import { expect, test } from "vitest";
import { rowsBy } from "../../../src/client/statistics/measures/measure.ts";

test("the first rows and the rest are all rows, each once and in order", () => {
  const numbers = Array.from({ length: 1735 }, (_, index) => index);
  const { rows, rest } = rowsBy(numbers, (value) => [{ value }]);
  expect(rows.length).toBeLessThan(numbers.length);
  expect(rest?.length).toBe(numbers.length - rows.length);
  const all = [...rows, ...(rest?.make() ?? [])];
  expect(all.map(([cell]) => cell?.value)).toEqual(numbers);
});
