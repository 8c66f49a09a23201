/** Keyword in context. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mergeRanges,
  type Range,
  type Snippet,
  snippet,
} from "../../../src/search/excerpt/snippet.ts";
import { seed } from "../../support/seed.ts";

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
    [
      digits,
      [
        [3, 4],
        [9, 10],
        [14, 15],
      ],
      10,
      "012[3]45678[9]…",
    ],
    [" 甲乙 ", [], 4, " 甲乙 "],
    [digits, [], 10, "0123456789…"],
    [digits, [[5, 25]], 10, "…234[56789012345678901234]…"],
    ["甲𠀀𠀀𠀀𠀀𠀀乙", [[11, 12]], 4, "…𠀀𠀀[乙]"],
  ])("of %j with %j in %d", (text, ranges, room, shown) => {
    expect(show(snippet(text, ranges, room))).toBe(shown);
  });

  const english = "Provide convenient customs clearance for goods of 1,100 cross-border companies";
  test.each<[string, string, string | null, number, string]>([
    ["behind spaces", english, null, 22, "Provide convenient…"],
    ["around a match", english, "goods", 30, "…for [goods] of 1,100…"],
    ["in front of a compound", english, "1,100", 20, "…of [1,100]…"],
    ["in numbers", english, "for", 22, "…[for] goods of…"],
    ["where one ends at the cut", english, null, 7, "Provide…"],
    ["unless the match is a part of one", english, "border", 8, "…s-[border]…"],
    [
      "beside Han characters",
      "研究与试验发展经费R&D intensity目标",
      "试验",
      11,
      "研究与[试验]发展经费…",
    ],
    [
      "of Han characters, which are cut anywhere",
      "研究与试验发展经费投入",
      "试验",
      6,
      "…与[试验]发展经…",
    ],
  ])("keeps words whole %s", (_, text, match, room, shown) => {
    const at = match === null ? -1 : text.indexOf(match);
    const ranges: Range[] = match === null ? [] : [[at, at + match.length]];
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

test("of any text has its matches marked, the best of them whole, and keeps its words", () => {
  const texts = fc
    .array(fc.constantFrom("甲", "乙", "word ", "of ", "1,100 ", "𠀀"), { maxLength: 30 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(60), fc.nat(5))),
      fc.integer({ min: 1, max: 40 }),
      (text, made, room) => {
        const starts = new Set([
          0,
          ...Array.from(text, (_, at) => Array.from(text).slice(0, at).join("").length),
        ]);
        const ranges = mergeRanges(
          made
            .map(([start, length]): Range => [start, start + length + 1])
            .filter(
              ([start, end]) => starts.has(start) && (starts.has(end) || end === text.length),
            ),
        );
        const { parts, before, after } = snippet(text, ranges, room);
        const shown = parts.map((part) => part.text).join("");
        expect(text).toContain(shown);
        expect(shown.isWellFormed()).toBe(true);
        expect(before || text.startsWith(shown)).toBe(true);
        expect(after || text.endsWith(shown)).toBe(true);
        const longest = Math.max(0, ...ranges.map(([start, end]) => end - start));
        expect(shown.length).toBeLessThanOrEqual(
          Math.max(room, Math.floor(room * 0.3) + longest) + 1,
        );
        if (text.length <= room) expect(shown).toBe(text);
        const marked = parts.filter((part) => part.marked).map((part) => part.text);
        const wanted = ranges.map(([start, end]) => text.slice(start, end));
        expect(marked.length > 0).toBe(wanted.length > 0);
        for (const [at, mark] of marked.entries()) {
          expect(
            wanted.some((word) => (at < marked.length - 1 ? word === mark : word.startsWith(mark))),
          ).toBe(true);
        }
      },
    ),
    { seed, numRuns: 200 },
  );
});
