/** The title block at the beginning of a text: which lines belong to it, and where it ends. */
import { describe, expect, test } from "vitest";
import { headBlocks } from "../../../src/parse/grammar/head.ts";
import { readMarkdown } from "../../../src/parse/read/read-markdown.ts";
import { readText } from "../../../src/parse/read/read-text.ts";
import type { Block } from "../../../src/parse/tree.ts";

const TITLE_BLOCK = ["渔港规划", "江北市人民政府"];

function head(blocks: readonly Block[]): string {
  return headBlocks(blocks, TITLE_BLOCK)
    .map(({ text }) => text.text)
    .join("|");
}

/** The title block of a text, behind which ¶ stands, and the text without this mark. */
function parted(text: string): readonly [titleBlock: string, whole: string] {
  const [own = "", below = ""] = text.split("¶");
  return [own.replace(/\|$/u, ""), `${own}${below}`];
}

describe("a text begins with", () => {
  test.each([
    ["its title and its issuer", "渔港规划|江北市人民政府|¶一、甲"],
    ["a title over two lines, and a date", "渔港|规划|（2024年5月6日）|¶文。"],
    ["a title with marks, and subtitles", "《渔港规划》|——泊位|--航标|¶-灯塔"],
    ["a document number, and what stands above it", "江北市文件|江政〔2024〕12号|渔港规划|¶文。"],
    ["five lines and a document number", "甲|乙|丙|丁|戊|江政[2024] 12號|渔港规划|¶文。"],
    ["too many lines above a document number", "¶甲|乙|丙|丁|戊|己|江政〔2024〕12号|渔港规划"],
    ["a sentence above a document number", "¶文。|江政〔2024〕12号|渔港规划"],
    ["a speaker below the date", "渔港规划|2024年5月6日|张 三|¶李四"],
    ["a speaker of twelve characters", `渔港规划|2024年5月6日|${"张".repeat(12)}|¶李四`],
    ["a line below the date that is too long", `渔港规划|2024年5月6日|¶${"张".repeat(13)}`],
    ["a line below the date that is no name", "渔港规划|2024年5月6日|¶Li"],
    ["an issuer above a date", "江北市财政局|2024年5月|渔港规划|¶文"],
    ["the name of a body above no date", "¶江北市财政局|渔港规划|文"],
    ["the title of a notice that forwards it", "关于印发《渔港规划》的通知|¶各区："],
    ["the title of a notice that forwards another", "¶关于印发《泊位规划》的通知|各区："],
  ])("%s", (_what, text) => {
    const [expected, whole] = parted(text);
    expect(head(readText(whole.replaceAll("|", "\n"), 1, 20).children)).toBe(expected);
  });
});

describe("a Markdown text begins with", () => {
  test.each([
    ["its title", "# 渔港规划|¶文。"],
    ["its title over two headings", "# 渔港|# 规划|¶## 甲"],
    ["another heading above everything", "# 别的|¶文。"],
    ["the name of a newspaper", "# 江北日报|¶# 渔港规划|文。"],
    ["a subtitle directly below", "# 渔港规划|# 别的|¶文。"],
    ["no subtitle where others follow", "# 渔港规划|¶# 别的|# 又一个"],
    ["no subtitle below a date", "# 渔港规划|2024年5月6日|¶# 别的|文。"],
    ["no heading of a chapter", "¶## 渔港规划|文。"],
    ["no paragraph", "¶日报|# 渔港规划|文。"],
  ])("%s", (_what, text) => {
    const [expected, whole] = parted(text);
    const { children } = readMarkdown(whole.replaceAll("|", "\n\n"), 1, 20);
    expect(head(children)).toBe(expected.replaceAll("# ", ""));
  });
});
