/** How the places are called that typed text leads to. */
// @ts-nocheck

import { expect, test } from "vitest";
import { jumpName } from "../../../src/client/suggest/options.ts";
import { lookUpCitation, readCitationLookup } from "../../../src/search/suggest/citation-lookup.ts";

const index = readCitationLookup([
  {
    id: "plan-2024",
    titles: { "zh-Hans": "建设规划", "zh-Hant": "建設規劃", en: null },
    number: "湘政发〔2024〕1号",
    clauses: [
      [0, "section", "h1", "", "总则"],
      [1, "section", "h1-2", "（二）", "背景"],
      [0, "section", "s3", "三、", "任务"],
      [1, "section", "s3-3", "（三）", "平台"],
      [2, "section", "s3-3-4", "4.", "创新载体"],
      [3, "box", "box4", "专栏 4", "重点项目"],
      [4, "item", "box4-1", "1.", "岳麓山实验室"],
      [4, "caption", "box4-fig1"],
      [0, "note", "note1", "1", ""],
    ],
  },
]);

test.each([
  ["h1", "“总则”"],
  ["h1-2", "“总则”（二）背景"],
  ["s3", "三 任务"],
  ["s3-3-4", "三（三）4 创新载体"],
  ["box4", "专栏4 重点项目"],
  ["box4-1", "专栏4之1 岳麓山实验室"],
  ["box4-fig1", "专栏4图题"],
  ["note1", "注1"],
])("the clause %s is called %s", (fragment, name) => {
  const { targets } = lookUpCitation({ kind: "id", fragment }, index, (text) => text, 1);
  expect(targets.map((jump) => jumpName(jump, "zh-hans"))).toEqual([name]);
});

test("a document is called by its number", () => {
  const request = { kind: "address", document: "plan-2024", fragment: null } as const;
  const { targets } = lookUpCitation(request, index, (text) => text, 1);
  expect(targets.map((jump) => jumpName(jump, "en"))).toEqual(["湘政发〔2024〕1号"]);
});
