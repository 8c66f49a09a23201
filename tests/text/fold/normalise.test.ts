/** The first step of folding by itself: what becomes of each character, and where a space sets it off. */
import { describe, expect, test } from "vitest";
import { createNormaliser } from "../../../src/text/fold/normalise.ts";

const TABLE = new Map([
  ["掛", "挂"],
  ["𫓹", "鍚"],
  ["麼", "么"],
]);

function normalised(text: string): string {
  return createNormaliser(TABLE)(text).toString();
}

describe("a text", () => {
  test.each([
    ["掛A", "挂a", "one form for each character"],
    ["𫓹掛", "鍚挂", "from beyond the BMP"],
    ["1,234,567", "1234567", "groups of digits"],
    ["1,23", "1,23", "too few digits"],
    ["1,2345", "1,2345", "too many digits"],
    ["1,234", "1234", "a group at the end"],
    ["1,\u{104a0}\u{104a1}\u{104a2}", "1\u{104a0}\u{104a1}\u{104a2}", "digits of two units"],
    ["1,234\u{104a0}", "1,234\u{104a0}", "too many digits, one of two units"],
    ["\u{104a0},234", "\u{104a0}234", "a digit of two units before"],
    [",234", ",234", "no digit before"],
    ["a\u2014b\u2013c\u2212d", "a-b-c-d", "dashes"],
    ["①①", "1 1", "two that are set off"],
    ["①a", "1 a", "set off from a letter"],
    ["a①", "a 1", "set off from a letter before"],
    ["①挂①", "1挂1", "not set off from Han characters"],
    ["①,①", "1,1", "not set off from marks"],
    ["①", "1", "alone"],
    ["𝐚①", "a 1", "set off from a letter of two units"],
    ["㎡5", "m2 5", "set off, not inside"],
    ["Ａ①", "a 1", "full width is not set off"],
    ["ＡＢ", "ab", "full width among each other"],
    ["m²n", "m2n", "raised digits are not set off"],
    ["H₂O", "h2o", "lowered digits are not set off"],
    ["…a", "...a", "marks are not set off"],
    ["İ", "i\u0307", "lower case of two characters"],
    ["e\u0301", "é", "a mark belongs to its letter"],
    ["e\u0301\u0302\u0303\u0304", "é̂̃̄", "many marks"],
    ["掛\u{e0100}掛", "挂\u{e0100}挂", "a variation selector of two units"],
    ["ｶﾞ", "ガ", "half width with its mark"],
    ["二○一", "二〇一", "a circle between numerals"],
    ["二○◯一", "二〇〇一", "circles between numerals"],
    ["○一", "○一", "a circle before a numeral"],
    ["二○", "二○", "a circle behind a numeral"],
    ["二○年", "二○年", "a circle before another character"],
    ["甲○一", "甲○一", "a circle behind another character"],
    ["二○一○二○", "二〇一〇二○", "several circles"],
    ["\u{104a0}①", "\u{104a0} 1", "set off from a digit of two units"],
    ["\udca0①", "\udca01", "not set off from half of a pair"],
    ["1\udca0①", "1\udca01", "not set off from half of a pair behind a digit"],
    ["①\u{104a0}", "1 \u{104a0}", "set off from a digit of two units behind"],
    ["\uffff\uffff掛", "\uffff\uffff挂", "the last unit of the plane"],
    ["掛e\u0301", "挂é", "a mark behind a form that is known"],
    ["1,234a", "1234a", "a group before a letter"],
    ["1,2", "1,2", "one digit"],
    ["", "", "nothing"],
  ])("“%s” is “%s”: %s", (text, form) => {
    expect(normalised(text)).toBe(form);
  });

  test("has the same form the second time, whatever stood before", () => {
    const normalise = createNormaliser(TABLE);
    const texts = ["①a掛", "a①", "掛e\u0301", "𫓹①", "1,234"];
    const first = texts.map((text) => normalise(text).toString());
    expect(texts.map((text) => normalise(text).toString())).toEqual(first);
    expect(first).toEqual(["1 a挂", "a 1", "挂é", "鍚1", "1234"]);
  });
});

test("each unit has the range of its character, an added space an empty one", () => {
  const map = createNormaliser(TABLE)("a①1,234𫓹㎡");
  const ranges = Array.from({ length: map.length }, (_, at) => [map.start(at), map.end(at)]);
  expect(map.toString()).toBe("a 1 1234鍚m2");
  expect(ranges).toEqual([
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
    [4, 5],
    [5, 6],
    [6, 7],
    [7, 9],
    [9, 10],
    [9, 10],
  ]);
});
