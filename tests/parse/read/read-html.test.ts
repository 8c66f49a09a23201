/** HTML inside of Markdown: rows with all their columns, lines of text, comments, each at its place. */
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/parse/read/read-html.ts";

/** The parts as `role: text`, with bars for tabs. */
function parts(html: string): string[] {
  return readHtml(html, 0).map(({ role, text }) => `${role}: ${text.text.replaceAll("\t", "|")}`);
}

describe("a table", () => {
  test.each([
    [
      "two rows",
      "<table><tr><th>甲</th><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>",
      "甲|乙 丙|丁",
    ],
    ["open tags", "<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>", "甲|乙 丙|丁"],
    [
      "two columns in one",
      "<tr><td colspan=2>甲</td><td>乙</td></tr><tr><td>丙</td></tr>",
      "甲||乙 丙",
    ],
    [
      "two rows in one",
      "<tr><td rowspan=2>甲</td><td>乙</td></tr><tr><td>丙</td></tr>",
      "甲|乙 |丙",
    ],
    [
      "two rows in one at the end",
      "<tr><td>甲</td><td rowspan=2>乙</td></tr><tr><td>丙</td></tr><tr><td>丁</td></tr>",
      "甲|乙 丙| 丁",
    ],
    [
      "two rows and columns in one",
      "<tr><td colspan=2 rowspan=2>甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td>丁</td></tr>",
      "甲||乙 ||丙 丁",
    ],
    [
      "spans that are none",
      "<tr><td colspan=0>甲</td><td colspan=x>乙</td><td rowspan=1.5>丙</td></tr>",
      "甲|乙|丙",
    ],
    ["an empty row", "<tr><td>甲</td></tr><tr><td> </td></tr><tr><td>乙</td></tr>", "甲 乙"],
    ["an empty cell", "<tr><td></td><td>甲</td><td></td></tr>", "|甲|"],
    ["cells without a row", "<td>甲</td><td>乙</td>", "甲|乙"],
    ["lines in a cell", "<tr><td>甲<br>乙<p>丙</p></td><td><br>丁</td></tr>", "甲~乙~丙|丁"],
    ["white space", "<tr><td>\n 甲\n\t乙 </td>\n<td>丙</td></tr>", "甲~乙|丙"],
    ["references", "<tr><td>R&amp;D&#8212;</td></tr>", "R&D—"],
  ])("with %s", (_what, html, rows) => {
    const expected = rows.split(" ").map((row) => `row: ${row.replaceAll("~", " ")}`);
    expect(parts(html)).toEqual(expected);
  });

  test("spans a hundred columns at most", () => {
    const [row] = parts("<tr><td colspan=1000>甲</td><td>乙</td></tr>");
    expect(row).toBe(`row: 甲${"|".repeat(100)}乙`);
  });

  test("that begins anew has no cells that reach down into it", () => {
    const table = "<table><tr><td rowspan=9>甲</td></tr></table>";
    expect(parts(`${table}<table><tr><td>乙</td></tr></table>`)).toEqual(["row: 甲", "row: 乙"]);
  });
});

describe("text", () => {
  test.each([
    [
      "before, between and after tables",
      "甲<table><tr><td>乙</td></tr></table>丙",
      ["paragraph: 甲", "row: 乙", "paragraph: 丙"],
    ],
    ["before rows", "甲<tr><td>乙</td></tr>", ["paragraph: 甲", "row: 乙"]],
    ["in a row but in no cell", "<tr>甲<td>乙</td></tr>", ["row: 乙", "paragraph: 甲"]],
    [
      "between cells",
      "<tr><td>甲</td>乙<th>丙</th>丁</tr>",
      ["row: 甲\t丙", "paragraph: 乙丁"].map((part) => part.replace("\t", "|")),
    ],
    [
      "behind rows",
      "<table><tr><td>甲</td></tr>乙<tr><td>丙</td></tr></table>丁",
      ["row: 甲", "paragraph: 乙", "row: 丙", "paragraph: 丁"],
    ],
    [
      "behind a table whose row nothing closes",
      "<table><td>甲</td></table>乙<table><td>丙</td></table>",
      ["row: 甲", "paragraph: 乙", "row: 丙"],
    ],
    ["before a row that nothing opens", "甲<td>乙</td>", ["row: 乙", "paragraph: 甲"]],
    ["in other elements", "<b>甲</b> <i>乙</i>", ["paragraph: 甲 乙"]],
    ["in comments", "甲<!-- 乙 -->丙", ["comment: <!-- 乙 -->", "paragraph: 甲丙"]],
    ["in a comment that nothing closes", "甲<!-- 乙", ["comment: <!-- 乙", "paragraph: 甲"]],
    ["that is none", " <br> ", []],
  ])("%s", (_where, html, expected) => {
    expect(parts(html)).toEqual(expected);
  });

  test.each([
    ...["p", "div", "br", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "caption"],
  ])("begins a line at <%s>", (name) => {
    expect(parts(`甲<${name}>乙`)).toEqual(["paragraph: 甲", "paragraph: 乙"]);
    if (name !== "br") expect(parts(`<${name}>甲</${name}>乙`)).toHaveLength(2);
  });
});

test("each piece has its place, and tabs stand where a cell begins or the last one ended", () => {
  const html = "<tr><td></td><td>甲 &amp;</td><td></td><td>乙</td></tr>";
  const [row] = readHtml(html, 100);
  const places = row?.text.pieces.map(({ start, end, text }) => [text, start - 100, end - 100]);
  const [at, reference, last] = [html.indexOf("甲"), html.indexOf("&amp;"), html.indexOf("乙")];
  expect(places).toEqual([
    ["\t", at, at],
    ["甲", at, at + 1],
    [" ", at + 1, at + 2],
    ["&", reference, reference + 5],
    ["\t", reference + 5, reference + 5],
    ["\t", last, last],
    ["乙", last, last + 1],
  ]);
});
