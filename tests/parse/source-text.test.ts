/** Text with its source: what of the source belongs to a part, a trimmed line and a replaced range. */
import { describe, expect, test } from "vitest";
import type { Piece, SourceText } from "../../src/model/types.ts";
import {
  concat,
  EMPTY,
  fromPieces,
  fromSource,
  isExact,
  slice,
  sourceOffset,
  space,
  substitute,
  trim,
  trimLine,
} from "../../src/parse/source-text.ts";

const repair = { kind: "correct", line: 1, source: "", shown: "", why: "" } as const;

/** Pieces as `text start–end`, a repair with an exclamation mark. */
function shown({ pieces }: SourceText): readonly string[] {
  return pieces.map(
    ({ text, start, end, repair: made }) => `${text} ${start}–${end}${made ? "!" : ""}`,
  );
}

/** 甲乙 from the source, 丙 for two characters of it, a place where something was dropped, 丁戊 from the source. */
const MIXED = fromPieces([
  { start: 10, end: 12, text: "甲乙" },
  { start: 12, end: 14, text: "丙" },
  { start: 14, end: 15, text: "", repair },
  { start: 15, end: 17, text: "丁戊" },
]);

test("the source between two offsets is one piece, or none", () => {
  expect(shown(fromSource("甲乙丙", 1, 3))).toEqual(["乙丙 1–3"]);
  expect(fromSource("甲乙丙", 2, 2)).toEqual(EMPTY);
});

test("pieces without text and repair are left out", () => {
  const text = fromPieces([
    { start: 0, end: 1, text: "" },
    { start: 1, end: 2, text: "", repair },
    { start: 2, end: 3, text: "丙" },
  ]);
  expect([text.text, ...shown(text)]).toEqual(["丙", " 1–2!", "丙 2–3"]);
});

test.each<[string, Piece, boolean]>([
  ["a copy of its source", { start: 3, end: 5, text: "甲乙" }, true],
  ["shorter than its source", { start: 3, end: 5, text: "甲" }, false],
  ["longer than its source", { start: 3, end: 3, text: "甲" }, false],
  ["a repair of the same length", { start: 3, end: 4, text: "甲", repair }, false],
])("a piece is %s", (_what, piece, is) => {
  expect(isExact(piece)).toBe(is);
});

describe("a part", () => {
  test.each<[number, number | undefined, readonly string[]]>([
    [0, 2, ["甲乙 10–12"]],
    [1, 2, ["乙 11–12"]],
    [1, 3, ["乙 11–12", "丙 12–14"]],
    [2, 3, ["丙 12–14"]],
    [3, 4, [" 14–15!", "丁 15–16"]],
    [3, undefined, [" 14–15!", "丁戊 15–17"]],
    [4, undefined, ["戊 16–17"]],
    [5, undefined, []],
    [2, 2, []],
    [0, 5, ["甲乙 10–12", "丙 12–14", " 14–15!", "丁戊 15–17"]],
  ])("from %i to %s", (from, to, pieces) => {
    expect(shown(slice(MIXED, from, to))).toEqual(pieces);
  });

  test("that divides what is no copy has its source at the beginning", () => {
    const whole = fromPieces([{ start: 3, end: 9, text: "甲乙", repair }]);
    expect(shown(slice(whole, 0, 1))).toEqual(["甲 3–9!"]);
    expect(shown(slice(whole, 1))).toEqual(["乙 9–9!"]);
  });

  test("at the end has what stands behind the text, and the whole of a text without any", () => {
    const whole = fromPieces([
      { start: 0, end: 2, text: "甲乙" },
      { start: 2, end: 3, text: "", repair },
    ]);
    expect(shown(slice(whole, 0, 1))).toEqual(["甲 0–1"]);
    expect(shown(slice(whole, 1))).toEqual(["乙 1–2", " 2–3!"]);
    expect(shown(slice(whole, 2))).toEqual([]);
    const dropped = fromPieces([{ start: 2, end: 3, text: "", repair }]);
    expect(shown(slice(dropped, 0))).toEqual([" 2–3!"]);
  });
});

describe("a text without white space at its ends", () => {
  test("keeps its source, and repairs at the ends", () => {
    const text = fromPieces([
      { start: 0, end: 2, text: "  " },
      { start: 2, end: 3, text: " ", repair },
      { start: 3, end: 7, text: " 甲 乙" },
      { start: 7, end: 9, text: "\u3000\n" },
    ]);
    expect(shown(trim(text))).toEqual([" 2–3!", "甲 乙 4–7"]);
    expect(trim(text).text).toBe("甲 乙");
  });

  test("may be empty", () => {
    expect(trim(fromSource("   ", 0, 3))).toEqual(EMPTY);
    expect(trim(EMPTY)).toEqual(EMPTY);
  });

  test("loses the characters that are named", () => {
    expect(trim(fromSource("--甲 -", 0, 5), /-/u).text).toBe("甲 ");
  });

  test.each([
    ["\t甲\t乙\t", "\t甲\t乙\t"],
    [" \t甲\t乙 ", "\t甲\t乙"],
    ["\t甲 乙\t", "甲 乙"],
    ["\u3000甲 ", "甲"],
  ])("of the line %o is %o", (line, text) => {
    expect(trimLine(fromSource(line, 0, line.length)).text).toBe(text);
  });
});

describe("a replaced range", () => {
  const whole = fromPieces([
    { start: 0, end: 4, text: "甲乙丙丁" },
    { start: 6, end: 8, text: "戊己" },
  ]);
  test.each<[string, number, number, string, readonly string[]]>([
    ["inside of a piece", 1, 3, "庚", ["甲 0–1", "庚 1–3!", "丁 3–4", "戊己 6–8"]],
    ["at the beginning", 0, 1, "庚", ["庚 0–1!", "乙丙丁 1–4", "戊己 6–8"]],
    ["at the end", 7, 8, "庚", ["甲乙丙丁 0–4", "戊 6–7", "庚 7–8!"]],
    ["over two pieces", 3, 7, "庚", ["甲乙丙 0–3", "庚 3–7!", "己 7–8"]],
    ["without characters", 2, 2, "庚", ["甲乙 0–2", "庚 2–2!", "丙丁 2–4", "戊己 6–8"]],
    ["without characters, before the text", 0, 0, "", [" 0–0!", "甲乙丙丁 0–4", "戊己 6–8"]],
    ["without characters, behind a piece", 4, 4, "", ["甲乙丙丁 0–4", " 4–4!", "戊己 6–8"]],
  ])("%s", (_what, start, end, text, pieces) => {
    expect(shown(substitute(whole, { start, end, text, repair }))).toEqual(pieces);
  });

  test("leaves what is no copy of the source", () => {
    expect(shown(substitute(MIXED, { start: 12, end: 15, text: "庚", repair }))).toEqual([
      "甲乙 10–12",
      "庚 12–15!",
      "丙 12–14",
      " 14–15!",
      "丁戊 15–17",
    ]);
  });
});

test("the source of a character is that of its piece", () => {
  expect([0, 1, 2, 3, 4, 5].map((at) => sourceOffset(MIXED, at))).toEqual([10, 11, 12, 15, 16, 17]);
  const longer = fromPieces([{ start: 3, end: 4, text: "甲乙丙" }]);
  expect([0, 1, 2].map((at) => sourceOffset(longer, at))).toEqual([3, 4, 4]);
  expect(sourceOffset(EMPTY, 0)).toBe(0);
});

test("a space stands where the text begins, and a whole has all pieces", () => {
  expect(shown(concat(space(MIXED), MIXED)).slice(0, 2)).toEqual(["  10–10", "甲乙 10–12"]);
  expect(shown(space(EMPTY))).toEqual(["  0–0"]);
});
