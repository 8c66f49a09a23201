import { expect, test } from "vitest";
import { openBracket } from "../../../src/text/words/open-bracket.ts";

test.each([
  ["创新中心（实验室）", null],
  ["创新中心（实验室", { at: 4, closing: "）" }],
  ["甲（乙《丙》（丁）", { at: 1, closing: "）" }],
  ["甲）乙", null],
  ["", null],
])("%s", (words, expected) => {
  expect(openBracket(words)).toEqual(expected);
});
