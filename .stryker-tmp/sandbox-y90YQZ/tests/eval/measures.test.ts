/** The measures, on answers small enough to reckon by hand. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { mean, ndcgAtTen, score } from "./measures.ts";

describe("score", () => {
  test.each([
    ["all that match and no other", ["a", "b"], ["b", "a"], [1, 1, 1, 1]],
    ["a match missed", ["a"], ["a", "b"], [0.5, 0, 1, 1]],
    ["a clause too many", ["a", "x"], ["a"], [1, 1, 0.5, 0.5]],
    ["nothing where something matches", [], ["a"], [0, 0, null, null]],
    ["something where nothing matches", ["x"], [], [null, null, 0, 0]],
    ["nothing where nothing matches", [], [], [null, null, null, null]],
  ])("%s", (_what, hits, matching, [recall, whole, precision, firstTen]) => {
    expect(score(hits, matching)).toEqual({ recall, whole, precision, firstTen });
  });

  test("the first ten are ten", () => {
    const good = Array.from({ length: 10 }, (_value, index) => `good${index}`);
    expect(score([...good, "bad"], good)).toMatchObject({ firstTen: 1, precision: 10 / 11 });
  });
});

describe("nDCG@10", () => {
  const grades = new Map([
    ["best", 3],
    ["good", 2],
    ["useful", 1],
  ]);

  test("is 1 of the best order and 0 of an answer without a graded clause", () => {
    expect(ndcgAtTen(["best", "good", "useful", "x"], grades)).toBe(1);
    expect(ndcgAtTen(["x"], grades)).toBe(0);
    expect(ndcgAtTen([], grades)).toBe(0);
  });

  test("weighs grades by place", () => {
    const best = 7 + 3 / Math.log2(3) + 1 / 2;
    const given = 1 + 3 / Math.log2(3) + 7 / 2;
    expect(ndcgAtTen(["useful", "good", "best"], grades)).toBeCloseTo(given / best);
  });

  test("does not look beyond the tenth", () => {
    expect(ndcgAtTen([...Array(10).fill("x"), "best"], grades)).toBe(0);
  });
});

test("the mean leaves out what was not measured", () => {
  expect(mean([1, null, 0])).toBe(0.5);
  expect(mean([])).toBe(0);
});
