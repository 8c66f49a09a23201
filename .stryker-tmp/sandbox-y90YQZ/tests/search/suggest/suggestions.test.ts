/** What is offered for what is typed. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { unfinishedTerms } from "../../../src/search/query/unfinished-term.ts";
import { readSuggestions, suggest } from "../../../src/search/suggest/suggestions.ts";
import { bareLatin, latinMatch } from "../../../src/search/translate/latin-match.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const folding = createFolding(new Map([["試", "试"]]));
const known = readSuggestions(
  {
    headings: [
      ["中试基地建设", 2],
      ["机械之都 创新提升", 1],
    ],
    terms: [
      ["人才", 90],
      ["科技人才", 20],
      ["人才引进", 9],
      ["人才团队", 3],
    ],
    glossary: [
      ["中试", 12],
      ["全球研发中心城市", 30],
    ],
  },
  [
    ["pilot-scale testing", "zhōngshì"],
    ["global R&D centre city", "quánqiú yánfā zhōngxīn chéngshì"],
  ],
  folding,
);

function texts(typed: string, count = 8): string[] {
  return suggest(known, typed, folding, count).map(({ text }) => text);
}

describe("suggestions", () => {
  test.each([
    ["人才", ["人才引进", "人才团队", "科技人才"]],
    ["人", ["人才", "人才引进", "人才团队", "科技人才"]],
    ["創新 中試", ["中试基地建设"]],
    ["pilot", ["中试"]],
    ["Pilot-Scale te", ["中试"]],
    ["scale", ["中试"]],
    ["cale", []],
    ["zhongshi", ["中试"]],
    ["quanqiuyanf", ["全球研发中心城市"]],
    ["QUANQIU YAN", ["全球研发中心城市"]],
    ["r&d", ["全球研发中心城市"]],
    ["", []],
    ["人才 ", []],
    ["蘑菇", []],
    ["doc:人", []],
  ])("for %j are %j", (typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });

  test("hold the best of each sort, however many of another rank before them", () => {
    expect(texts("人", 2)).toEqual(["人才", "人才引进"]);
    expect(new Set(suggest(known, "中", folding, 2).map(({ sort }) => sort))).toEqual(
      new Set(["glossary", "heading"]),
    );
  });

  test("mark what was typed, in the text or in the name by which they were found", () => {
    expect(suggest(known, "才", folding, 1)[0]?.parts).toEqual([
      { text: "人", marked: false },
      { text: "才", marked: true },
    ]);
    expect(suggest(known, "quanqiu ya", folding, 1)[0]?.name).toEqual({
      kind: "pinyin",
      parts: [
        { text: "quánqiú yá", marked: true },
        { text: "nfā zhōngxīn chéngshì", marked: false },
      ],
    });
  });

  test.each([
    ["创新 -人才引", "创新 -人才引进"],
    ["创新|人才引", "创新|人才引进"],
    ["title:人才引", "title:人才引进"],
    ["ｔｉｔｌｅ：人才引", "ｔｉｔｌｅ：人才引进"],
    ["“人才引", "人才引进"],
    ["AI pilot sc", "AI 中试"],
    ["机械", '"机械之都 创新提升"'],
  ])("complete %s as %s", (typed, query) => {
    expect(suggest(known, typed, folding, 1)[0]?.query).toBe(query);
  });
});

test.each([
  ["甲 乙", [["甲 ", "乙"]]],
  ["甲　乙", [["甲　", "乙"]]],
  ["(甲 -乙", [["(甲 -", "乙"]]],
  ["“甲 乙", [["", "甲 乙"]]],
  ["“甲 乙” 丙", [["“甲 乙” ", "丙"]]],
  [
    "a b",
    [
      ["", "a b"],
      ["a ", "b"],
    ],
  ],
  [
    "甲 a b",
    [
      ["甲 ", "a b"],
      ["甲 a ", "b"],
    ],
  ],
  [
    "5G b",
    [
      ["", "5G b"],
      ["5G ", "b"],
    ],
  ],
  ["-", []],
  ["甲|", []],
  ["a".repeat(10_000), []],
])("the unfinished term of %j", (typed, expected) => {
  expect(unfinishedTerms(typed).map(({ before, term }) => [before, term])).toEqual(expected);
});

test.each([
  ["quánqiú yánfā", "yanfa", [8, 13]],
  ["quánqiú yánfā", "quanqiuyan", [0, 11]],
  ["lǜsè", "luse", [0, 4]],
  ["quánqiú", "qiu", null],
  ["quánqiú", "", null],
])("in %s the letters %s stand at %j", (text, typed, place) => {
  expect(latinMatch(bareLatin(text), typed)).toEqual(place);
});
