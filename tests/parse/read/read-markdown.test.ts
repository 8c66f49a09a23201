/** Markdown as blocks: what is text, where it stands in the source, and what is left to the markup. */
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/parse/read/read-markdown.ts";
import { splitLines } from "../../../src/parse/read/read-text.ts";
import type { Block } from "../../../src/parse/tree.ts";

function read(source: string) {
  const { children, markup } = readMarkdown(source, 1, splitLines(source).length);
  return { children, markup: markup.map(({ start, end }) => source.slice(start, end)) };
}

/** A block as `role text line`, with its depth, the mark of a list and its indentation behind the role. */
function shown({ role, text, lines, depth, indent, isItem, isBullet }: Block): string {
  const marks = [depth, isItem && "#", isBullet && "*", indent ? `>${indent}` : ""];
  const [first, last] = lines;
  const place = first === last ? first : `${first}–${last}`;
  return `${role}${marks.filter(Boolean).join("")} ${text.text} ${place}`;
}

/** The source of each piece of a block. */
const sources = (source: string) =>
  read(source).children.map(({ text }) =>
    text.pieces.map(({ start, end }) => source.slice(start, end)),
  );

test.each<[string, string, readonly string[]]>([
  [
    "lines of a paragraph",
    "# 甲 #\n乙\n丙  \n丁\\\n戊",
    ["heading1 甲 1", "paragraph 乙 2", "paragraph 丙 3", "paragraph 丁 4", "paragraph 戊 5"],
  ],
  [
    "line breaks of any kind",
    "甲\r\n乙\r丙\n丁",
    ["paragraph 甲 1", "paragraph 乙 2", "paragraph 丙 3", "paragraph 丁 4"],
  ],
  ["breaks in HTML", "a<br>b<BR/>c", ["paragraph a 1", "paragraph b 1", "paragraph c 1"]],
  ["marks in HTML, and what is none", "a<b>b</b><x>c</x><!-- no -->d", ["paragraph ab<x>c</x>d 1"]],
  ["a picture by its caption", "![图 1](a.png)", ["caption 图 1 1"]],
  [
    "pictures in a line, with a caption or without",
    "文![图](a.png)，![](b.png)",
    ["paragraph 文图，![](b.png) 1"],
  ],
  ["a caption that is the name of the file too", '![甲](甲.png "x")', ["caption 甲 1"]],
  [
    "links and emphasis",
    "[甲](b)乙**丙***丁*~~戊~~`己`“**庚**”",
    ["paragraph 甲乙丙丁戊`己`“庚” 1"],
  ],
  ["single tildes, which mean a range", "3~5月~", ["paragraph 3~5月~ 1"]],
  ["tables", "|甲|乙|\n|-|-|\n|丙||\n|  |己|", ["row 甲\t乙 1", "row 丙\t 3", "row \t己 4"]],
  [
    "footnotes",
    "文[^1]和[^12]。\n\n[^1]: 注\n    续\n[^12]: use\n    case",
    ["paragraph 文¹和¹²。 1", "note ¹注续 3–4", "note ¹²use case 5–6"],
  ],
  ["footnotes with names", "文[^a]。\n\n[^a]: 注", ["paragraph 文[^a]。 1", "note [^a]:注 3"]],
  [
    "footnotes of three digits",
    "文[^100]\n\n[^100]: 注",
    ["paragraph 文[^100] 1", "note [^100]:注 3"],
  ],
  ["references and escapes", "A&amp;B&lt;\\*丙&#20013;", ["paragraph A&B<*丙中 1"]],
  [
    "lists with bullets and with numbers",
    "- 甲\n* 乙\n• 丙\n1. 丁\n2. 戊；",
    [
      "paragraph* 甲 1",
      "paragraph* 乙 2",
      "paragraph* 丙 3",
      "paragraph# 1. 丁 4",
      "paragraph# 2. 戊； 5",
    ],
  ],
  [
    "lists whose lines end in two characters",
    "1. 甲\r\n2. 乙\r\n",
    ["paragraph# 1. 甲 1", "paragraph# 2. 乙 2"],
  ],
  [
    "numbers of headings above sentences",
    "1. 甲。乙\n2. 丙",
    ["paragraph 1. 甲。乙 1", "paragraph 2. 丙 2"],
  ],
  ["page marks, which are no bullets", "- 3 -\n\n- 甲", ["paragraph - 3 - 1", "paragraph* 甲 3"]],
  [
    "quotations",
    "> 甲\n> > 乙\n>  - 丙",
    ["paragraph>1 甲 1", "paragraph>1 乙 2", "paragraph*>2 丙 3"],
  ],
  [
    "indented lines",
    "\t甲\n  \t 乙\n\u3000\u3000丙",
    ["paragraph>4 甲 1", "paragraph>5 乙 2", "paragraph 丙 3"],
  ],
  [
    "rules, and lines that look like those below titles",
    "---\n\n甲\n===\n\n***",
    ["paragraph 甲 3", "paragraph === 4"],
  ],
  ["a byte order mark", "\uFEFF# 甲\n\n乙", ["heading1 甲 1", "paragraph 乙 3"]],
  ["a comment over lines", "<!-- a\nb -->\n甲", ["comment <!-- a\nb --> 1–2", "paragraph 甲 3"]],
  [
    "fenced code as it is written",
    "```\n甲\n```",
    ["paragraph ``` 1", "paragraph 甲 2", "paragraph ``` 3"],
  ],
  ["a line that looks like the address of a link", "[甲]: 乙", ["paragraph [甲]: 乙 1"]],
])("reads %s", (_what, source, blocks) => {
  expect(read(source).children.map(shown)).toEqual(blocks);
});

describe("the numbers of items that all print 1", () => {
  test.each([
    ["go on", "1. 甲\n1. 乙\n\n1. 丙", "1. 甲|2. 乙|3. 丙"],
    ["begin anew behind text", "1. 甲\n1. 乙\n\n文\n\n1. 丙\n1. 丁", "1. 甲|2. 乙|文|1. 丙|2. 丁"],
    ["begin anew below a heading", "1. 甲\n\n# 文\n\n1. 丙", "1. 甲|文|1. 丙"],
    [
      "go on behind what is indented",
      "1. 甲\n   1. 乙\n   1. 丙\n1. 丁",
      "1. 甲|1. 乙|2. 丙|2. 丁",
    ],
    [
      "begin anew in each list inside",
      "1. 甲\n   1. 乙\n1. 丙\n   1. 丁",
      "1. 甲|1. 乙|2. 丙|1. 丁",
    ],
    ["stay where they are counted", "1. 甲\n2. 乙\n\n1) 丙\n1) 丁", "1. 甲|2. 乙|1) 丙|2) 丁"],
    ["stay behind a bullet", "1. 甲\n- 乙\n1. 丙", "1. 甲|乙|1. 丙"],
    ["are no decimals", "1.1 甲\n1.1 乙\n10. 丙", "1.1 甲|1.1 乙|10. 丙"],
  ])("%s", (_what, source, items) => {
    expect(
      read(source)
        .children.map(({ text }) => text.text)
        .join("|"),
    ).toBe(items);
  });
});

test("what is no text is markup", () => {
  expect(read("# 甲 #\n[乙](丙) **丁**\n|戊|\n|-|").markup).toEqual(
    expect.arrayContaining(["#", "[", "](丙)", "**"]),
  );
  expect(read("甲\\*乙 <!-- 丙 -->丁").markup).toEqual(["\\", "<!--", "丙", "-->"]);
});

test("each character has its source", () => {
  expect(sources("甲&amp;\\*乙[^1]\n\n[^1]: 丙")).toEqual([
    ["甲", "&amp;", "*乙", "[^1]"],
    ["[^1]:", "丙"],
  ]);
  expect(sources("1. 甲\n1. 乙")).toEqual([["1. 甲"], ["1", ". 乙"]]);
  expect(sources("| 甲 | |\n|-|-|\n| | 乙 |")).toEqual([
    ["甲", ""],
    ["", "乙"],
  ]);
  expect(sources("甲\r\n乙\r丙")).toEqual([["甲"], ["乙"], ["丙"]]);
});

test("only the lines of the document are read", () => {
  const { children } = readMarkdown("# 甲\n\n乙\n\n# 丙\n\n丁", 3, 5);
  expect(children.map(shown)).toEqual(["paragraph 乙 3", "heading1 丙 5"]);
});
