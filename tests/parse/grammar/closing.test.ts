/** Closings: which lines below a text close it. */
import { describe, expect, test } from "vitest";
import { closingBlocks, namesBody } from "../../../src/parse/grammar/closing.ts";
import { readText } from "../../../src/parse/read/read-text.ts";

/** The closing lines of a text, in its order. 一、 stands for whatever is numbered. */
function closing(text: string): string {
  const { children } = readText(text.replaceAll("|", "\n"), 1, 20);
  const candidates = children.map((block) => {
    const line = block.text.text;
    if (/^— /u.test(line)) block.role = "page mark";
    const isNumbered = /^[一二]、/u.test(line);
    const begins = /^附件/u.test(line);
    const isText = !isNumbered && !begins && block.role === "paragraph";
    return { block, isNumbered, begins, isText };
  });
  const found = closingBlocks(candidates, ["江北市人民政府"]);
  return children.flatMap((block) => (found.has(block) ? [block.text.text] : [])).join("|");
}

describe("a text is closed by", () => {
  test.each([
    ["issuer and date", "一、甲|文字文字。", "江北市人民政府|2024年5月6日", ""],
    ["nothing above a number", "一、甲|江北市人民政府|2024年5月6日|二、乙", "", ""],
    [
      "several bodies, date and imprint",
      "一、甲|文字文字。",
      "江北市财政局|江北市教育局|2024年5月6日|（此件公开发布）|抄送：各区",
      "",
    ],
    ["the issuer alone, printed with spaces", "一、甲", "江 北 市人民政府", ""],
    ["the date of a month alone at its end", "一、甲|文字文字。", "2024年5月", ""],
    ["no date of a month alone above text", "一、甲|2024年5月|文字文字。", "", ""],
    ["the date of a month below a body", "一、甲", "江北市财政局|2024年5月", "文字文字。"],
    ["a date above three paragraphs", "一、甲", "2024年5月6日", "一二三四五|文字文字。|文字文字。"],
    [
      "no date above four paragraphs",
      "一、甲|2024年5月6日|一二三四五|文字。文。|文字文字。|文字文字。",
      "",
      "",
    ],
    ["a date above short lines", "一、甲", "2024年5月6日", "一二三四|文。|文。|文。|文。"],
    ["no more than six bodies", "一、甲|甲局", "乙局|丙局|丁局|戊局|己局|庚局|2024年5月6日", ""],
    ["bodies below a line that is none", "甲局|渔港", "乙局|2024年5月6日", ""],
    ["the openness of the text at its end", "一、甲", "公开方式：主动公开", ""],
    ["no openness above numbers", "公开方式：主动公开|一、甲", "", ""],
  ])("%s", (_what, above, lines, below) => {
    const text = [above, lines, below].filter((part) => part !== "").join("|");
    expect(closing(text)).toBe(lines);
  });

  test("a note on publication, wherever it stands", () => {
    expect(closing("（此件公开发布）|一、甲|二、乙")).toBe("（此件公开发布）");
  });

  test("its own end, above an attachment with numbers", () => {
    expect(closing("一、甲|江北市人民政府|附件1|一、乙|2024年5月6日|二、丙")).toBe(
      "江北市人民政府",
    );
  });

  test("bodies around the number of a page", () => {
    expect(closing("一、甲|江北市财政局|— 3 —|2024年5月6日")).toBe("江北市财政局|2024年5月6日");
  });
});

test.each([
  ["江北市人民政府", true],
  ["江北市财政局", true],
  ["江北市市长　李某某", true],
  ["江北市市长李某某", false],
  ["江北市市长　李", false],
  ["渔港", false],
  ["我们的委员会，会", false],
  [`${"长".repeat(39)}局`, true],
  [`${"长".repeat(40)}局`, false],
])("“%s” names a body: %s", (line, is) => {
  expect(namesBody(line)).toBe(is);
});
