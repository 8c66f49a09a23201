/** Contents lists: what belongs to one, and what only looks like it. */
import { describe, expect, test } from "vitest";
import {
  contentsBlocks,
  entryTitle,
  isContentsTitle,
} from "../../../src/parse/grammar/contents-list.ts";
import { readText } from "../../../src/parse/read/read-text.ts";

/** The lines of contents lists among those of a text. */
function listed(lines: readonly string[]): string[] {
  const { children } = readText(lines.join("\n"), 1, lines.length);
  const found = contentsBlocks(children);
  return children.filter((block) => found.has(block)).map(({ text }) => text.text);
}

test.each([
  ["目录", true],
  ["目　录", true],
  ["目 錄", true],
  ["目次", true],
  ["总目录", false],
  ["目录一", false],
])("“%s” is the title of one: %s", (line, is) => {
  expect(isContentsTitle(line)).toBe(is);
});

test.each([
  ["一、总则…………12", "一、总则"],
  ["一、总则\t12", "一、总则"],
  ["一、总则   3", "一、总则"],
  ["一、总则 ··· 1234", "一、总则"],
  ["一、总则 12", "一、总则"],
  ["《规划》 3", "《规划》"],
  ["AI 12", "AI 12"],
  ["一、总则…………12345", "一、总则…………12345"],
  ["一、总则…………12页", "一、总则…………12页"],
  ["一、总则", "一、总则"],
])("the title of “%s”", (line, title) => {
  expect(entryTitle(line)).toBe(title);
});

describe("with page numbers", () => {
  test.each([
    ["three entries", ["一、甲…………1", "二、乙…………1", "三、丙…………2"], 3],
    ["two entries", ["一、甲…………1", "二、乙…………2"], 0],
    ["a falling page", ["一、甲…………3", "二、乙…………2", "三、丙…………4"], 0],
    ["text between them", ["一、甲…………1", "正文。", "二、乙…………2", "三、丙…………3"], 0],
    ["a title and two entries", ["目录", "一、甲…………1", "二、乙…………2"], 3],
    ["a title and spaced entries", ["目录", "一、甲 1", "二、乙 2"], 3],
    ["spaced entries alone", ["一、甲 1", "二、乙 2", "三、丙 3"], 0],
    ["a title and falling pages", ["目录", "一、甲…………3", "二、乙…………2"], 3],
    ["an entry over two lines", ["一、甲…………1", "二、乙乙乙", "乙乙…………2", "三、丙…………3"], 4],
    ["a sentence before an entry", ["目录", "一、甲…………1", "二、乙乙。", "乙乙…………2"], 2],
    [
      "an entry over two lines, the second of which is none",
      ["目录", "一、甲…………1", "二、乙乙乙", "乙乙乙", "三、丙…………3"],
      2,
    ],
    ["equal pages", ["一、甲…………2", "二、乙…………2", "三、丙…………2"], 3],
    [
      "pages that fall behind a list",
      ["一、甲…………1", "二、乙…………2", "三、丙…………3", "表1…………1", "表2…………2", "表3…………3"],
      6,
    ],
    ["an entry above a title", ["一、甲…………1", "目录", "二、乙…………2", "三、丙…………3"], 3],
    ["two lists with titles", ["目录", "一、甲…………1", "目次", "二、乙…………2"], 4],
    ["a title glued to a line", ["某市规划目 录", "一、甲…………1", "二、乙…………2"], 2],
    [
      `an entry that is too long`,
      [`一、${"甲".repeat(200)}…………1`, "二、乙…………1", "三、丙…………2"],
      0,
    ],
  ])("%s", (_what, lines, count) => {
    expect(listed([...lines, "正文从这里开始。"])).toHaveLength(count);
  });
});

test("what is furniture among the entries is none, and ends no list", () => {
  const lines = ["一、甲…………1", "二、乙…………1", "— 1 —", "三、丙…………2", "正文。"];
  const { children } = readText(lines.join("\n"), 1, lines.length);
  const [, , mark] = children;
  if (mark) mark.role = "page mark";
  const found = contentsBlocks(children);
  expect(children.map((block) => found.has(block))).toEqual([true, true, false, true, false]);
});

describe("without page numbers", () => {
  const text = ["一、甲", "正文。", "二、乙", "正文。", "三、丙", "正文。"];

  test.each([
    ["with its title, up to the first heading", ["目录", "一、甲", "二、乙", ...text], 3],
    ["without its title", ["一、甲", "二、乙", "三、丙", ...text], 3],
    [
      "without its title, of usual headings",
      ["前言", "总则", "附则", "前言", "文。", "总则", "文。", "附则", "文。"],
      3,
    ],
    ["with two entries only", ["一、甲", "二、乙", ...text], 0],
    ["in another order", ["二、乙", "一、甲", "三、丙", ...text], 0],
    [
      "of titles as long as they may be",
      ["甲", "乙", "丙"]
        .flatMap((title) => `一、${title.repeat(58)}`)
        .concat(["甲", "乙", "丙"].flatMap((title) => [`一、${title.repeat(58)}`, "正文。"])),
      3,
    ],
    [
      "of titles that are too long",
      ["甲", "乙", "丙"]
        .flatMap((title) => `一、${title.repeat(59)}`)
        .concat(["甲", "乙", "丙"].flatMap((title) => [`一、${title.repeat(59)}`, "正文。"])),
      0,
    ],
    [
      "of which more than half have numbers",
      ["一、甲", "二、乙", "说明", "一、甲", "文。", "二、乙", "文。", "说明", "文。"],
      3,
    ],
    [
      "of which half have numbers",
      [
        "一、甲",
        "二、乙",
        "说明",
        "范围",
        "一、甲",
        "文。",
        "二、乙",
        "文。",
        "说明",
        "文。",
        "范围",
      ],
      0,
    ],
    [
      "of decimals",
      ["1.1 甲", "1.2 乙", "1.3 丙", "1.1 甲", "文。", "1.2 乙", "文。", "1.3 丙", "文。"],
      3,
    ],
    [
      "of bare numbers",
      ["1 甲", "2 乙", "3 丙", "1 甲", "文。", "2 乙", "文。", "3 丙", "文。"],
      3,
    ],
    [
      "of weak numbers",
      ["a. 甲", "b. 乙", "c. 丙", "a. 甲", "文。", "b. 乙", "文。", "c. 丙", "文。"],
      0,
    ],
    [
      "far from the beginning",
      [
        ...Array.from({ length: 401 }, (_, at) => `第${at}行。`),
        "一、甲",
        "二、乙",
        "三、丙",
        ...text,
      ],
      0,
    ],
    ["behind a line that does not recur", ["说明", "一、甲", "二、乙", "三、丙", ...text], 3],
    ["that ends as sentences do", ["一、甲。", "二、乙。", "三、丙。", ...text], 0],
    ["of cells", ["甲", "乙", "丙", "甲", "正文。", "乙", "正文。", "丙", "正文。"], 0],
    [
      "without text between its headings",
      ["一、甲", "二、乙", "三、丙", "一、甲", "二、乙", "三、丙"],
      0,
    ],
    ["whose first entry does not recur", ["目录", "一、丁", "二、乙", ...text], 1],
    ["with a sentence inside", ["目录", "一、甲", "说明。", "二、乙", ...text], 2],
  ])("%s", (_what, lines, count) => {
    expect(listed(lines)).toHaveLength(count);
  });
});
