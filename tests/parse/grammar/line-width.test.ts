/** The width of lines, and whether a text is wrapped at one. */
import { describe, expect, test } from "vitest";
import { fillsWidth, isEnded, widthOf, wrapWidth } from "../../../src/parse/grammar/line-width.ts";

test.each([
  ["", 0],
  ["甲乙", 2],
  ["甲 AI", 2.5],
  ["，。", 2],
  ["ｶﾞ\u2009é", 2],
  ["𠀀甲", 2],
  ["\u2010Ａ", 2],
])("%o is %d wide", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ["甲。", true],
  ["甲。”", true],
  ["甲：）", true],
  ["甲!", true],
  ["甲—", true],
  ["甲”", false],
  ["甲，", false],
  ["甲。乙", false],
])("“%s” ends a sentence or a part of it: %s", (line, is) => {
  expect(isEnded(line)).toBe(is);
});

describe("the width of a text", () => {
  const line = (width: number) => "字".repeat(width);
  const lines = (...widths: number[]) => widths.map(line);

  test.each([
    ["three cut lines", lines(20, 20, 20), 20],
    ["two cut lines", lines(20, 20), null],
    [
      "lines that end",
      ["字".repeat(19), "字".repeat(19), "字".repeat(19)].map((text) => `${text}。`),
      null,
    ],
    ["short lines", lines(13, 13, 13), null],
    ["the shortest lines that are cut", lines(14, 14, 14), 14],
    ["lines of nearly one width", [...lines(19, 20, 20, 20), `${line(18)}ABC`], 20],
    ["lines of two widths, as many of each", lines(20, 20, 20, 30, 30, 30), null],
    ["lines of two neighbouring widths", lines(20, 20, 21, 21), 21],
    ["lines up to two narrower", lines(18, 19, 20, 20), 20],
    ["lines of which some end", [...lines(20, 20, 20), `${line(19)}。`, `${line(19)}，`], 20],
    ["cut lines of which six in ten have it", lines(30, 30, 30, 20, 20), 30],
    ["cut lines of which fewer have it", lines(30, 30, 30, 20, 20, 20, 15), null],
    ["lines with one that is wider by a little", lines(20, 20, 20, 22), 22],
    ["lines with one that is wider by more", lines(20, 20, 20, 23), null],
    [
      "a third of a long text, with one longer line in twenty",
      [...lines(40), ...Array.from({ length: 33 }, () => line(20))],
      20,
    ],
    [
      "fewer lines, with one longer line",
      [...lines(40), ...Array.from({ length: 31 }, () => line(20))],
      null,
    ],
    ["paragraphs of many widths", lines(20, 31, 45, 62, 77), null],
    ["a longer line among few", lines(20, 20, 20, 40), null],
    ["longer lines among many", [...lines(40), ...Array.from({ length: 40 }, () => line(20))], 20],
    [
      "few cut lines among sentences",
      [...lines(20, 20, 20), ...Array.from({ length: 18 }, () => "短。")],
      null,
    ],
    [
      "some cut lines among sentences",
      [...lines(20, 20, 20), ...Array.from({ length: 17 }, () => "短。")],
      20,
    ],
    [
      "half of a long text",
      Array.from({ length: 100 }, (_, at) => line(at % 2 === 0 ? 30 : 15 + (at % 7))),
      30,
    ],
  ])("of %s", (_what, given, width) => {
    expect(wrapWidth(given)).toBe(width);
  });

  test.each([
    [20, true],
    [17, true],
    [16, false],
    [23, true],
    [24, false],
    [40, true],
    [36, false],
    [43, true],
    [44, false],
  ])("of 20 is filled by %d: %s", (width, is) => {
    expect(fillsWidth(line(width), 20, 4)).toBe(is);
  });
});
