/** A web page keeps its text, tables and lists, and names what is around them. */
import { expect, test } from "vitest";
import { compareCharacters } from "../../src/import/compare-characters.ts";
import { readHtml } from "../../src/import/html/read-html.ts";
import { importFile } from "../../src/import/import-file.ts";
import { wordsOf } from "../../src/import/imported.ts";
import { importedParts, independentText } from "../../src/import/independent-text.ts";
import { writeMarkdown } from "../../src/import/write-markdown.ts";

const SENTENCE = "各区应当加强供水设施的管理，完善制度，保障用水安全。";
const page = (text: string) =>
  `<html><head><title>关于供水的通知_某市人民政府</title></head><body><div class="nav"><a href="/">首页</a></div><div id="content"><h1>关于供水的通知</h1><p>${SENTENCE.repeat(4)}</p>${text}<p>${SENTENCE.repeat(4)}</p></div><div class="footer">主办单位</div></body></html>`;

function lines(html: string): string[] {
  return writeMarkdown(readHtml(html).passages)
    .map(({ text }) => text)
    .filter((text) => text !== "" && !text.startsWith(SENTENCE));
}

test("lists count as their page shows them", () => {
  expect(lines(page('<ol start="3"><li>水表</li><li value="7">管网</li></ol>'))).toEqual([
    "# 关于供水的通知",
    "3. 水表",
    "7. 管网",
  ]);
});

test("cells stay in their columns, and a table that lays out a page is text", () => {
  const spans = "<table><tr><th rowspan=2>指标</th><th>甲</th></tr><tr><td>1</td></tr></table>";
  expect(lines(page(spans)).slice(1)).toEqual(["| 指标 | 甲 |", "| --- | --- |", "|  | 1 |"]);
  expect(lines(page("<table><tr><td><p>水表</p><p>管网</p></td></tr></table>")).slice(1)).toEqual([
    "水表",
    "管网",
  ]);
});

test("what stands around the text is named, and hidden text too", () => {
  const { leftOut, title } = readHtml(
    page('<p style="display:none">草稿</p><div class="share">分享到</div>'),
  );
  expect(title).toBe("关于供水的通知");
  expect(leftOut.map(({ kind, text }) => [kind, text])).toEqual([
    ["hidden text", "草稿"],
    ["page furniture", "分享到"],
    ["page furniture", "首页"],
    ["page furniture", "主办单位"],
  ]);
});

test("marks of Markdown in a page are text", () => {
  const text = "甲*乙*[丙]_丁_ a&lt;b # 1 | 2";
  const [, line = ""] = lines(page(`<p>${text}</p>`));
  expect(line.replace(/\\(.)/gu, "$1")).toBe(text.replace("&lt;", "<"));
  expect(line).toContain("\\*乙\\*\\[丙\\]");
});

test("a title that stands apart from the text counts once, and not at all where only the head has it", async () => {
  const text = `<div id="content">${`<p>${SENTENCE.repeat(4)}</p>`.repeat(3)}</div>`;
  const head =
    '<html><head><meta charset="utf-8"><meta name="ArticleTitle" content="关于供水的通知"></head>';
  const shown = '<div class="top"><h1>某市信息公开</h1><h1>关于 供水的通知</h1></div>';
  for (const body of [shown + text, text]) {
    const bytes = new TextEncoder().encode(`${head}<body>${body}</body></html>`);
    const tools = { pdf: { cMapUrl: "", standardFontDataUrl: "" }, recognize: null };
    const imported = await importFile(bytes, "page.html", null, tools);
    expect(imported.lines[0]?.text).toBe("# 关于供水的通知");
    const second = independentText(bytes, "html", null) ?? [];
    expect(compareCharacters(importedParts(imported), second)).toMatchObject([
      { missing: "", added: "" },
    ]);
  }
});

test("each line knows its element", () => {
  const { passages } = readHtml(page(""));
  const places = passages.map((passage) => ("origins" in passage ? passage.origins : []));
  expect(places).toEqual([
    [{ element: "#content > h1" }],
    [{ element: "#content > p:nth-of-type(1)" }],
    [{ element: "#content > p:nth-of-type(2)" }],
  ]);
  expect(passages.map((passage) => ("text" in passage ? wordsOf(passage.text) : ""))[0]).toBe(
    "关于供水的通知",
  );
});
