/** Relevance: which of two clauses stands first, and why. */
import { describe, expect, test } from "vitest";
import type { MatchText } from "../../src/search/evaluate.ts";
import { compareHits, type RankContext, relevance } from "../../src/search/rank.ts";

function heading(text: string): MatchText {
  return { text, heading: text };
}
function body(text: string): MatchText {
  return { text, heading: "" };
}

function context(...terms: readonly (readonly [fold: string, clauses: number])[]): RankContext {
  return {
    terms: terms.map(([fold, clauses]) => ({ fold, clauses })),
    whole: terms.map(([fold]) => fold).join(""),
    total: 800,
    averageLength: 100,
  };
}

const FILLER = "建设全球研发中心城市";

describe("relevance", () => {
  const one = context(["人才", 50]);
  const two = context(["科技", 100], ["人才", 100]);
  const uneven = context(["科技", 400], ["人才", 4]);
  test.each<[string, RankContext, MatchText[], MatchText[]]>([
    [
      "a heading before any number in the body",
      one,
      [heading("人才引进")],
      [body("人才".repeat(40))],
    ],
    [
      "a heading that is the term before a longer one",
      one,
      [heading("人才")],
      [heading(`人才${FILLER}`)],
    ],
    [
      "the whole query before scattered terms",
      two,
      [body(`科技人才${FILLER}`)],
      [body(`科技${FILLER}人才`)],
    ],
    [
      "the rarer term before the commoner",
      uneven,
      [body(`人才${FILLER}`)],
      [body(`科技${FILLER}`)],
    ],
    [
      "the shorter clause before the longer",
      one,
      [body("人才")],
      [body(`人才${FILLER.repeat(20)}`)],
    ],
    [
      "more occurrences before fewer",
      one,
      [body(`人才人才${FILLER}`)],
      [body(`人才发展${FILLER}`)],
    ],
  ])("%s", (_why, terms, better, worse) => {
    expect(relevance(better, terms)).toBeGreaterThan(relevance(worse, terms));
  });
});

describe("compareHits", () => {
  const hits = [
    { index: 0, date: "2026-02-24", score: 1 },
    { index: 1, date: "2024-02", score: 3 },
    { index: 2, date: null, score: 3 },
    { index: 3, date: "2026-02-24", score: 2 },
  ];
  test.each([
    ["relevance", [1, 2, 3, 0]],
    ["order", [0, 1, 2, 3]],
    ["date", [0, 3, 1, 2]],
  ] as const)("%s", (sort, order) => {
    expect(hits.toSorted(compareHits(sort)).map(({ index }) => index)).toEqual(order);
  });
});
