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
