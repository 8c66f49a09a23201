/** What trees of queries are asked: their terms, whether a text without them may match, and their spellings. */
import { describe, expect, test } from "vitest";
import {
  allTerms,
  foldsInHeadings,
  holdsWithoutTerms,
  type QueryNode,
  wantedTerms,
} from "../../../src/search/query/query.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { withSpellings } from "../../../src/search/query/spellings.ts";
import { writeQuery } from "../../../src/search/query/write-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const { fold } = createFolding(new Map([["標", "标"]]));

function read(query: string): QueryNode {
  const node = readQuery(query, fold);
  if (node === null) throw new Error(`${query} asks for nothing`);
  return node;
}

describe("the terms of a query", () => {
  test.each([
    ["甲", "甲", "甲"],
    ["甲 乙 甲", "甲 乙", "甲 乙"],
    ["甲 -乙", "甲", "甲 乙"],
    ["甲|乙 -(丙 -丁)", "甲 乙", "甲 乙 丙 丁"],
    ["title:甲 -title:乙", "甲", "甲 乙"],
    ["title:(甲 乙) doc:丙", "甲 乙", "甲 乙"],
    ["標 标", "標", "標"],
    ["doc:丙", "", ""],
  ])("%s", (query, wanted, all) => {
    const words = (terms: readonly { text: string }[]) => terms.map(({ text }) => text).join(" ");
    expect(words(wantedTerms(read(query)))).toBe(wanted);
    expect(words(allTerms(read(query)))).toBe(all);
  });
});

test.each([
  ["甲", ""],
  ["title:甲", "甲"],
  ["title:(甲 乙|丙) 丁", "甲 乙 丙"],
  ["title:甲 甲", ""],
  ["title:甲 -甲", "甲"],
  ["-title:甲 title:-乙 丙", ""],
  ["title:標 标", ""],
])("of the terms of %s those in headings alone are %s", (query, folds) => {
  expect([...foldsInHeadings(read(query))].join(" ")).toBe(folds);
});

test.each([
  ["甲", false],
  ["-甲", true],
  ["-甲 -乙", true],
  ["甲 -乙", false],
  ["甲|-乙", true],
  ["甲|乙", false],
  ["title:甲", false],
  ["-title:甲", true],
  ["doc:丙", true],
  ["doc:丙 甲", false],
])("a text without the terms of %s may match: %s", (query, may) => {
  expect(holdsWithoutTerms(read(query))).toBe(may);
});

describe("spellings", () => {
  test.each([
    ["坐标", "坐标 | 座标"],
    ["座標", "座標 | 坐标"],
    ["测量坐标坐标", "测量坐标坐标 | 测量座标座标"],
    ["家具 座位", "(家具 | 家俱) 座位"],
    ["家具|座位", "家具 | 家俱 | 座位"],
    ["-家具", "-(家具 | 家俱 )"],
    ["title:家俱", "title:(家俱 | 家具 )"],
    ["呆着 待着", "(呆着 | 待着) (待着 | 呆着)"],
    ["土坏", "土坏 | 土坯"],
    ["黄菓树", "黄菓树 | 黄果树"],
    ["座位", "座位"],
    ["doc:家具", "doc:家具"],
  ])("of %s", (query, spelt) => {
    const flat = (node: QueryNode) => JSON.stringify(readQuery(writeQuery(node), fold));
    expect(flat(withSpellings(read(query), fold))).toBe(flat(read(spelt)));
  });
});
