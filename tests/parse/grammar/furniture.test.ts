/** Running heads: lines that recur with the pages, not with the text. */
import { describe, expect, test } from "vitest";
import { isPageMark, runningHeads } from "../../../src/parse/grammar/furniture.ts";
import { readText } from "../../../src/parse/read/read-text.ts";

/** How many of the lines are running heads. */
function heads(lines: readonly string[], title = "江北市渔港规划"): number {
  const { children } = readText(lines.join("\n"), 1, lines.length);
  const marks = new Set(children.filter(({ text }) => isPageMark(text.text)));
  return runningHeads(children, [title], marks).size;
}

const FRONT = Array.from({ length: 8 }, (_, at) => `正文第${at}行。`);
/** A page that ends inside of a sentence. */
const cut = (length: number) => `${"加快建设泊位".repeat(Math.ceil(length / 6)).slice(0, length)}`;

describe("the title", () => {
  test.each([
    ["beyond the first lines", [...FRONT, "江北市渔港规划"], 1],
    ["with spaces and marks", [...FRONT, "《江北市 渔港规划》"], 1],
    ["among the first lines", ["正文。", "江北市渔港规划", "正文。"], 0],
    ["below a date", [...FRONT, "2024年5月6日", "江北市渔港规划"], 0],
    ["below an imprint", [...FRONT, "（此件公开发布）", "江北市渔港规划"], 0],
    ["in a sentence", [...FRONT, "江北市渔港规划。"], 0],
  ])("%s", (_where, lines, count) => {
    expect(heads(lines)).toBe(count);
  });

  test("is none if it is short", () => {
    expect(heads([...FRONT, "渔港规划"], "渔港规划")).toBe(0);
    expect(heads([...FRONT, "北市渔港规划"], "北市渔港规划")).toBe(1);
  });
});

describe("a line that recurs", () => {
  const marked = (head: string, at: number) => [head, `— ${at} —`, "正文。"];

  test.each([
    ["beside page marks", [1, 2, 3].flatMap((at) => marked("渔港", at)), 3],
    ["below page marks", [1, 2, 3].flatMap((at) => [`— ${at} —`, "渔港", "正文。"]), 3],
    ["beside two page marks", [1, 2].flatMap((at) => marked("渔港", at)), 0],
    ["beside few page marks", [...marked("渔港", 1), "渔港", "正文。", "渔港", "正文。"], 0],
    [
      "beside page marks as often as not",
      [...marked("渔港", 1), ...marked("渔港", 2), "渔港", "正文。", "渔港", "正文。"],
      0,
    ],
    ["with a number", [1, 2, 3].flatMap((at) => marked("一、渔港", at)), 0],
    ["as a sentence", [1, 2, 3].flatMap((at) => marked("渔港。", at)), 0],
    ["at full length", [1, 2, 3].flatMap((at) => marked("长".repeat(40), at)), 3],
    ["at too great length", [1, 2, 3].flatMap((at) => marked("长".repeat(41), at)), 0],
    [
      "in the middle of sentences, page by page",
      [300, 310, 290, 305].flatMap((n) => [cut(n), "渔港"]),
      4,
    ],
    ["at the distance of short pages", [100, 110, 90, 105].flatMap((n) => [cut(n), "渔港"]), 0],
    ["at uneven distances", [300, 310, 1000, 305].flatMap((n) => [cut(n), "渔港"]), 0],
    ["at one short distance", [300, 310, 100, 305, 300].flatMap((n) => [cut(n), "渔港"]), 0],
    ["at one long distance", [300, 310, 290, 305, 700].flatMap((n) => [cut(n), "渔港"]), 0],
    ["after sentences", [300, 310, 290, 305].flatMap((n) => [`${cut(n)}。`, "渔港"]), 0],
    [
      "after short lines",
      [300, 310, 290, 305].flatMap((n) => [cut(n), `建设泊位${n}座`, "渔港"]),
      0,
    ],
  ])("%s", (_where, lines, count) => {
    expect(heads(lines)).toBe(count);
  });
});
