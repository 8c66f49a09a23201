/** Names in two spellings: the usual one is the more frequent, and inflection is no other spelling. */
import { describe, expect, test } from "vitest";
import { spellingsOf, twoSpellings } from "../../../src/text/translation/spellings.ts";

test.each([
  ["The Xiangjiang New Area is large.", ["Xiangjiang New Area"]],
  ["in the Bank of China and a Plan for Science", ["Bank of China", "Plan for Science"]],
  ["A Pilot-Scale Base, and An Action Plan 2025", ["Pilot-Scale Base", "Action Plan 2025"]],
  ["Theory Base of Xi’An", ["Theory Base of Xi’An"]],
  ["of Changsha–Zhuzhou, Data\u2011Driven", ["Changsha–Zhuzhou", "Data\u2011Driven"]],
  ["one Word, and words", []],
])("the names of “%s”", (text, names) => {
  expect(spellingsOf(text)).toEqual(names);
});

describe("names", () => {
  const placed = (...names: string[]) => names.map((name, index) => ({ name, line: index + 1 }));

  test("in two spellings have the rarer one told, with the usual one", () => {
    const names = placed("Pilot Scale Base", "Pilot-Scale Base", "Key Base", "Pilot-Scale Bases");
    expect(twoSpellings(names)).toEqual([
      { name: "Pilot Scale Base", line: 1, usual: "Pilot-Scale Base" },
    ]);
  });

  test("that are equally frequent have the later ones told", () => {
    expect(twoSpellings(placed("Data Centre", "Data Center", "DataCentre"))).toEqual([
      { name: "Data Center", line: 2, usual: "Data Centre" },
      { name: "DataCentre", line: 3, usual: "Data Centre" },
    ]);
  });

  test.each([
    ["New Area", "New Areas"],
    ["Data\u2011Driven Plan", "Data-Driven Plan"],
    ["City’s Plan", "City Plan"],
    ["City's Plan", "City Plan"],
    ["Plan of the City's", "Plan of the City"],
  ])("%s and %s are spelled alike", (one, other) => {
    expect(twoSpellings(placed(one, other))).toEqual([]);
  });
});
