/** The titles of attachments on the lines below their marks. */
import { describe, expect, test } from "vitest";
import { attachmentTitles } from "../../../src/parse/lines/attachment-titles.ts";
import { readText } from "../../../src/parse/read/read-text.ts";
import type { Block } from "../../../src/parse/tree.ts";

/** The blocks below an attachment's mark, with the mark itself. */
function titled(
  lines: readonly string[],
  change: (block: Block, at: number) => object = () => ({}),
) {
  const tree = readText(lines.join("\n"), 1, lines.length);
  for (const [at, block] of tree.children.entries()) {
    Object.assign(block, at === 0 ? { role: "attachment" } : {}, change(block, at));
  }
  attachmentTitles()(tree);
  return tree.children.map(({ text }) => text.text);
}

describe("a title", () => {
  test.each([
    ["that names its kind", ["附件1", "渔港任务分工", "序号"], ["附件1 渔港任务分工", "序号"]],
    [
      "over two lines",
      ["附件1", "江北市渔港", "建设规划", "序号"],
      ["附件1 江北市渔港建设规划", "序号"],
    ],
    [
      "with an open bracket",
      ["附件1", "渔港分工（2024年", "修订）", "序号"],
      ["附件1 渔港分工（2024年修订）", "序号"],
    ],
    ["of no kind", ["附件1", "渔港", "泊位"], ["附件1 渔港", "泊位"]],
    [
      "of no kind with an open bracket",
      ["附件", "渔港（东区", "西区）", "泊位"],
      ["附件 渔港（东区西区）", "泊位"],
    ],
    [
      "whose bracket never closes",
      ["附件", "渔港（东区", "西区", "泊位"],
      ["附件 渔港（东区", "西区", "泊位"],
    ],
    [
      "over too many lines",
      ["附件", "甲", "乙", "丙", "丁", "规划"],
      ["附件 甲", "乙", "丙", "丁", "规划"],
    ],
    ["above a sentence", ["附件", "渔港", "建设泊位。"], ["附件 渔港", "建设泊位。"]],
    ["that is a sentence", ["附件", "建设泊位。", "规划"], ["附件", "建设泊位。", "规划"]],
    ["that is too long", ["附件", "长".repeat(41), "规划"], ["附件", "长".repeat(41), "规划"]],
    [
      "that is as long as it may be",
      ["附件", "长".repeat(40), "甲"],
      [`附件 ${"长".repeat(40)}`, "甲"],
    ],
    ["beside the mark", ["附件1 渔港分工", "规划"], ["附件1 渔港分工", "规划"]],
    ["that is not there", ["附件1"], ["附件1"]],
  ])("%s", (_what, lines, result) => {
    expect(titled(lines)).toEqual(result);
  });

  test("is no line at which the editor says that a paragraph begins", () => {
    const begins = (_: Block, at: number) => (at === 1 ? { begins: true } : {});
    expect(titled(["附件1", "渔港分工"], begins)).toEqual(["附件1", "渔港分工"]);
  });
});

describe("a heading of Markdown", () => {
  const heading = (depth: number, own?: number) => (_: Block, at: number) =>
    at === 1 ? { role: "heading", depth } : at === 0 && own !== undefined ? { depth: own } : {};

  test.each([
    ["of the attachment's level", "渔港", 2, 2, true],
    ["above its level", "渔港", 1, 2, true],
    ["inside of it", "渔港", 3, 2, false],
    ["inside of it that names its kind", "渔港规划", 3, 2, true],
    ["below a mark that is no heading", "渔港", 4, undefined, true],
    ["that stands beside chapters", "总则", 2, 2, false],
  ])("%s", (_what, text, depth, own, is) => {
    expect(titled(["附件1", text, "规划"], heading(depth, own))).toEqual(
      is ? [`附件1 ${text}`, "规划"] : ["附件1", text, "规划"],
    );
  });
});
