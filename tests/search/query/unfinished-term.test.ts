/** The end of a query that is still being typed: which words are completed, and what stands before them. */
import { expect, test } from "vitest";
import { unfinishedTerms } from "../../../src/search/query/unfinished-term.ts";

/** The readings as `before▸term`. */
function readings(typed: string): string[] {
  return unfinishedTerms(typed).map(({ before, term }) => `${before}▸${term}`);
}

test.each([
  ["甲", ["▸甲"]],
  ["", []],
  ["甲 ", []],
  ["甲|", []],
  ["甲|乙", ["甲|▸乙"]],
  ["甲｜乙", ["甲｜▸乙"]],
  ["-甲", ["-▸甲"]],
  ["（-甲", ["（-▸甲"]],
  ["title:甲", ["title:▸甲"]],
  ["TITLE：甲", ["TITLE：▸甲"]],
  ["-标题:甲", ["-标题:▸甲"]],
  ["title:", []],
  ["doc:甲", []],
  ["-DOC：甲", []],
  ["文件:甲", []],
  ["document:甲", []],
  ['"甲 乙', ["▸甲 乙"]],
  ["＂甲 乙", ["▸甲 乙"]],
  ["「甲 乙", ["▸甲 乙"]],
  ["丙 “甲 乙", ["丙 ▸甲 乙"]],
  ["丙|“甲 乙", ["丙|▸甲 乙"]],
  ["-“甲 乙", ["-▸甲 乙"]],
  ["title:“甲 乙", ["title:▸甲 乙"]],
  ["丙“甲 乙", ["丙“甲 ▸乙"]],
  ["“甲 乙” 丙", ["“甲 乙” ▸丙"]],
  ["“甲” “乙 丙", ["“甲” ▸乙 丙"]],
  ["“甲 「乙", ["▸甲 「乙"]],
  ["“", []],
  ["“ ", []],
  ["a", ["▸a"]],
  ["甲 pilot", ["甲 ▸pilot"]],
  [
    "pilot-scale r&d’s 5G",
    ["▸pilot-scale r&d’s 5G", "pilot-scale ▸r&d’s 5G", "pilot-scale r&d’s ▸5G"],
  ],
  ["a  b", ["▸a  b", "a  ▸b"]],
  ["a|b", ["a|▸b"]],
  ["a 2025 b", ["a 2025 ▸b"]],
  ["a 2025", ["a ▸2025"]],
  ["a b甲", ["a ▸b甲"]],
  ["a甲 b", ["a甲 ▸b"]],
  ["-a b", ["-a ▸b"]],
  ["a -b", ["a -▸b"]],
  [`${"a".repeat(499)} `, []],
  ["a".repeat(501), []],
])("of “%s”", (typed, expected) => {
  expect(readings(typed)).toEqual(expected);
});

test("a query of 500 characters is completed, a longer one is a passage", () => {
  expect(unfinishedTerms("a".repeat(500))).toHaveLength(1);
});
