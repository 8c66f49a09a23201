/** Classes of characters, and those of the characters beside an offset. */
import { describe, expect, test } from "vitest";
import {
  CLASS,
  classBefore,
  classFrom,
  classOf,
  isAlphanumeric,
} from "../../../src/text/fold/characters.ts";

describe("the class of", () => {
  test.each([
    ["渔", CLASS.letter],
    ["一", CLASS.letter],
    ["\u9fff", CLASS.letter],
    ["\u3400", CLASS.letter],
    ["〇", CLASS.letter],
    ["ガ", CLASS.letter],
    ["я", CLASS.letter],
    ["𠀀", CLASS.letter],
    ["a", CLASS.latin],
    ["é", CLASS.latin],
    ["Ａ", CLASS.latin],
    ["5", CLASS.digit],
    ["٣", CLASS.digit],
    ["\u{104a0}", CLASS.digit],
    [".", CLASS.point],
    ["%", CLASS.percent],
    ["+", CLASS.joiner],
    ["&", CLASS.joiner],
    ["/", CLASS.joiner],
    ["-", CLASS.joiner],
    ["，", CLASS.dropped],
    [" ", CLASS.dropped],
    ["①", CLASS.dropped],
    ["\u4dff", CLASS.dropped],
    ["\ua490", CLASS.dropped],
    ["😀", CLASS.dropped],
    ["\ud800", CLASS.dropped],
  ])("“%s” is %i, each time", (character, expected) => {
    const codePoint = character.codePointAt(0) ?? 0;
    expect([classOf(codePoint), classOf(codePoint)]).toEqual([expected, expected]);
  });

  test("letters and digits alone can be joined", () => {
    const joined = Object.values(CLASS).filter(isAlphanumeric);
    expect(joined).toEqual([CLASS.latin, CLASS.digit]);
  });
});

describe("beside an offset of a5\u{104a0}港, the class is", () => {
  const text = "a5\u{104a0}港";

  test.each([
    [0, null],
    [1, CLASS.latin],
    [2, CLASS.digit],
    [4, CLASS.digit],
    [5, CLASS.letter],
  ])("at %i before: %o", (end, expected) => {
    expect(classBefore(text, end)).toBe(expected);
  });

  test.each([
    [0, CLASS.latin],
    [1, CLASS.digit],
    [2, CLASS.digit],
    [4, CLASS.letter],
    [5, null],
  ])("at %i behind: %o", (start, expected) => {
    expect(classFrom(text, start)).toBe(expected);
  });
});
