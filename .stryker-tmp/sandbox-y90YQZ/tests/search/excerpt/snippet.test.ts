/** Keyword in context. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import {
  mergeRanges,
  type Range,
  type Snippet,
  snippet,
} from "../../../src/search/excerpt/snippet.ts";

function show({ parts, before, after }: Snippet): string {
  const text = parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
  return `${before ? "…" : ""}${text}${after ? "…" : ""}`;
}

describe("snippet", () => {
  const digits = "0123456789".repeat(3);
  test.each<[string, readonly Range[], number, string]>([
    ["甲乙丙", [[1, 2]], 10, "甲[乙]丙"],
    ["甲乙丙", [], 10, "甲乙丙"],
    [digits, [[20, 22]], 10, "…789[01]23456…"],
    [digits, [[0, 1]], 10, "[0]123456789…"],
    [digits, [[29, 30]], 10, "…012345678[9]"],
    [
      digits,
      [
        [2, 3],
        [20, 21],
        [23, 24],
      ],
      10,
      "…789[0]12[3]456…",
    ],
    [digits, [], 10, "0123456789…"],
    [digits, [[5, 25]], 10, "…234[56789012345678901234]…"],
    ["甲𠀀𠀀𠀀𠀀𠀀乙", [[11, 12]], 4, "…𠀀𠀀[乙]"],
  ])("of %j with %j in %d", (text, ranges, room, shown) => {
    expect(show(snippet(text, ranges, room))).toBe(shown);
  });
});

test("ranges that overlap or touch are one", () => {
  expect(
    mergeRanges([
      [4, 6],
      [0, 2],
      [1, 3],
      [6, 7],
    ]),
  ).toEqual([
    [0, 3],
    [4, 7],
  ]);
});
