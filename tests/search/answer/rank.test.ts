/** Relevance: which of two clauses stands first, and why. */
import { describe, expect, test } from "vitest";
import {
  compareHits,
  type RankContext,
  type RankedClause,
  relevance,
  type Use,
} from "../../../src/search/answer/rank.ts";

const LENGTH = 2;

/** A clause of 100 symbols that holds each term so many times in its body; `near` times all in a row. */
function body(counts: readonly number[], near = 0, length = 100): RankedClause {
  const use = (count: number, terms = 1): Use => {
    return { length: LENGTH * terms, count, inHeading: false };
  };
  return {
    length,
    heading: 0,
    terms: counts.map((count) => use(count)),
    whole: use(counts.length === 1 ? (counts[0] ?? 0) : near, counts.length),
  };
}

/** A clause that holds its only term in a heading of so many symbols. */
function heading(symbols: number): RankedClause {
  const use = { length: LENGTH, count: 1, inHeading: true };
  return { length: 100, heading: symbols, terms: [use], whole: use };
}

function context(...clauses: readonly number[]): RankContext {
  return { terms: clauses.map((count) => ({ clauses: count })), total: 800, averageLength: 100 };
}

describe("relevance", () => {
  test.each<[string, RankContext, RankedClause, RankedClause]>([
    ["a heading before any number in the body", context(50), heading(10), body([40])],
    ["a heading that is the term before a longer one", context(50), heading(2), heading(12)],
    ["the whole query before scattered terms", context(100, 100), body([1, 1], 1), body([1, 1])],
    ["the rarer term before the commoner", context(400, 4), body([0, 1]), body([1, 0])],
    ["the shorter clause before the longer", context(50), body([1], 0, 20), body([1], 0, 400)],
    ["more occurrences before fewer", context(50), body([2]), body([1])],
  ])("%s", (_why, terms, better, worse) => {
    expect(relevance(better, terms)).toBeGreaterThan(relevance(worse, terms));
  });
});

test("a body scores by BM25, with the whole query as one more term", () => {
  // Robertson and Zaragoza 2009, with k1 = 1.2 and b = 0.4.
  const bm25 = (count: number, holders: number, length: number) =>
    (Math.log(1 + (800 - holders + 0.5) / (holders + 0.5)) * count * 2.2) /
    (count + 1.2 * (1 - 0.4 + 0.4 * (length / 100)));
  for (const length of [20, 100, 400]) {
    const [one, other] = [bm25(2, 50, length), bm25(3, 7, length)];
    const alone = relevance(body([2, 3], 0, length), context(50, 7));
    expect(alone).toBeCloseTo(one + other, 9);
    const near = relevance(body([2, 3], 1, length), context(50, 7));
    expect(near).toBeCloseTo(alone + bm25(1, 50, length) + bm25(1, 7, length), 9);
  }
});

describe("compareHits", () => {
  const hits = [
    { index: 0, date: "2026-02-24", score: 1 },
    { index: 1, date: "2024-02", score: 3 },
    { index: 2, date: null, score: 3 },
    { index: 3, date: "2026-02-24", score: 2 },
    { index: 4, date: null, score: 2 },
  ];
  test.each([
    ["relevance", [1, 2, 3, 4, 0]],
    ["order", [0, 1, 2, 3, 4]],
    ["date", [0, 3, 1, 2, 4]],
  ] as const)("%s", (sort, order) => {
    expect(hits.toSorted(compareHits(sort)).map(({ index }) => index)).toEqual(order);
    expect(hits.toReversed().toSorted(compareHits(sort))).toEqual(hits.toSorted(compareHits(sort)));
  });
});
