/** Functions that remember, and the binary search. */
import { expect, test } from "vitest";
import { memoize } from "../../src/search/memoize.ts";
import { partitionPoint } from "../../src/search/partition-point.ts";

test("a result is made once for each argument, and a failure is forgotten", async () => {
  const asked: string[] = [];
  let fails = true;
  const remembered = memoize(async (key: string) => {
    asked.push(key);
    if (key === "bad" && fails) throw new Error("It failed.");
    return key.toUpperCase();
  });
  const first = remembered("a");
  expect(remembered("a")).toBe(first);
  expect([await first, await remembered("b"), await remembered("a")]).toEqual(["A", "B", "A"]);
  await expect(remembered("bad")).rejects.toThrow("It failed.");
  fails = false;
  expect([await remembered("bad"), await remembered("bad")]).toEqual(["BAD", "BAD"]);
  expect(asked).toEqual(["a", "b", "bad", "bad"]);
});

test.each([
  [[], 0],
  [[1, 2, 3], 3],
  [[5, 6], 0],
  [[1, 5], 1],
  [[1, 2, 3, 5, 6], 3],
  [[1, 5, 6, 7, 8, 9], 1],
])("of %o so many items at the start are less than 5: %i", (items, count) => {
  expect(partitionPoint(items, (item) => item < 5)).toBe(count);
});
