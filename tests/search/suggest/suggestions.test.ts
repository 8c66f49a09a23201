/** What is offered for what is typed. */
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

  test("have their sort, the clauses that have them, and the English name of a term", () => {
    expect(suggest(known, "中试", folding, 8)).toEqual([
      {
        ...{ text: "中试基地建设", clauses: 2, sort: "heading", name: null },
        parts: [
          { text: "中试", marked: true },
          { text: "基地建设", marked: false },
        ],
        query: "中试基地建设",
      },
    ]);
    const [named] = suggest(known, "全球", folding, 1);
    expect([named?.sort, named?.clauses, named?.name]).toEqual([
      "glossary",
      30,
      { kind: "english", parts: [{ text: "global R&D centre city", marked: false }] },
    ]);
    const [found] = suggest(known, "centre", folding, 1);
    expect(found?.parts).toEqual([{ text: "全球研发中心城市", marked: false }]);
    expect(found?.name?.kind).toBe("english");
  });

  test("begin with what was typed before they contain it, the more frequent first", () => {
    const rows = (...texts: readonly string[]) => texts.map((text, at) => [text, at + 1] as const);
    const offered = readSuggestions(
      {
        headings: rows("甲一", "乙甲"),
        terms: rows("甲二", "丙甲", "甲三"),
        glossary: rows("甲四"),
      },
      null,
      folding,
    );
    const found = (typed: string, count: number) =>
      suggest(offered, typed, folding, count).map(({ text }) => text);
    expect(found("甲", 8)).toEqual(["甲三", "甲四", "甲二", "甲一", "丙甲", "乙甲"]);
    expect(found("甲", 3)).toHaveLength(3);
    // Both headings are among five, though a term that contains it ranks before the second.
    expect(found("甲", 5)).toEqual(["甲三", "甲四", "甲二", "甲一", "乙甲"]);
    expect(found("甲", 1)).toEqual(["甲三"]);
    expect(suggest(offered, "甲四", folding, 8)).toEqual([]);
    expect(suggest(offered, "jia", folding, 8)).toEqual([]);
  });

  test("of a name begin with what was typed before they contain it", () => {
    const glossary = [
      ["甲", 9],
      ["乙", 1],
    ] as const;
    const names = [
      ["a pilot base", "jiǎ"],
      ["pilot", "yǐ"],
    ] as const;
    const offered = readSuggestions({ headings: [], terms: [], glossary }, names, folding);
    expect(suggest(offered, "pilot", folding, 8).map(({ text }) => text)).toEqual(["乙", "甲"]);
  });

  test.each([
    ["创新 -人才引", "创新 -人才引进"],
    ["创新|人才引", "创新|人才引进"],
    ["title:人才引", "title:人才引进"],
    ["ｔｉｔｌｅ：人才引", "ｔｉｔｌｅ：人才引进"],
    ["“人才引", "人才引进"],
    ["AI pilot sc", "AI 中试"],
    ["AI -pilot", "AI -中试"],
    ["-pilot scale", "-pilot 中试"],
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
