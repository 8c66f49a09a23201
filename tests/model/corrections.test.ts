/** What an editor put into a text beside what the source has. */
import { describe, expect, test } from "vitest";
import { correctionsOf, touches } from "../../src/model/corrections.ts";
import { clause, repair } from "../support/clauses.ts";

function wordsIn(text: string, ...given: Parameters<typeof repair>[]) {
  const own = clause("s1", { paragraphs: [text] });
  return correctionsOf(
    own,
    given.map(([kind, values]) => repair(kind, values)),
  ).map(({ forms: { "zh-Hans": words } }) => [words.shown, words.source]);
}

describe("the corrections of a clause", () => {
  test("have the word around the changed characters, as the text and as the source have it", () => {
    const given = { start: 3, end: 4, source: "接", shown: "揭" };
    expect(wordsIn("省级“揭榜挂帅”项目", ["correct", given])).toEqual([["揭榜挂帅", "接榜挂帅"]]);
    const lost = { start: 4, end: 5, source: "", shown: "瞻" };
    expect(wordsIn("领域，前瞻培育一批", ["correct", lost])).toEqual([
      ["前瞻培育一批", "前培育一批"],
    ]);
    const dropped = { start: 6, end: 6, source: "究", shown: "" };
    expect(wordsIn("评估技术的研", ["correct", dropped])).toEqual([["技术的研", "技术的研究"]]);
  });

  test("do not have the characters of another correction beside them", () => {
    const given: Parameters<typeof repair>[] = [
      ["correct", { start: 1, end: 2, source: "午", shown: "甲" }],
      ["correct", { start: 3, end: 4, source: "未", shown: "乙" }],
    ];
    expect(wordsIn("子甲丑乙寅", ...given)).toEqual([
      ["子甲丑", "子午丑"],
      ["丑乙寅", "丑未寅"],
    ]);
  });

  test("are none where white space alone, a seam, a doubt or a gap was marked", () => {
    const space = { start: 2, end: 2, source: " ", shown: "" };
    const doubt = { start: 0, end: 2, source: "完善", shown: "完善" };
    expect(wordsIn("完善交通", ["correct", space], ["doubt", doubt], ["gap", {}])).toEqual([]);
  });

  test("a supplied text has no words of the source", () => {
    expect(wordsIn("泊位", ["insert", { start: 0, end: 2, shown: "泊位" }])).toEqual([
      ["泊位", null],
    ]);
  });
});

test("a range touches the characters that were changed, or contains the place of dropped ones", () => {
  const word = { start: 3, end: 4 };
  expect([touches({ start: 0, end: 3 }, word), touches({ start: 4, end: 6 }, word)]).toEqual([
    false,
    false,
  ]);
  expect(touches({ start: 3, end: 7 }, word)).toBe(true);
  const point = { start: 3, end: 3 };
  expect([touches({ start: 0, end: 3 }, point), touches({ start: 3, end: 6 }, point)]).toEqual([
    false,
    false,
  ]);
  expect(touches({ start: 2, end: 4 }, point)).toBe(true);
});
