/** Notes as Markdown: every word is shown as it is, whatever signs it has. */
import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { notesMarkdown } from "../../../src/kept/notes/markdown.ts";
import { seed } from "../../support/seed.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function textOf({ value, children = [] }: Node): string {
  return value ?? children.map(textOf).join("");
}

/** What a reader of the Markdown sees: type and words of each block, quotations taken apart. */
function blocks(markdown: string): [string, string][] {
  const flat = (node: Node): [string, string][] =>
    node.type === "blockquote"
      ? (node.children ?? []).map((child) => [`quoted ${child.type}`, textOf(child)])
      : [[node.type, textOf(node)]];
  const root: Node = unified().use(remarkParse).parse(markdown);
  return (root.children ?? []).flatMap(flat);
}

test("a clause has its name, the quotation with its source, and the note", () => {
  const note = {
    name: "三（一）",
    quote: ["甲。", "乙。"],
    citation: "《题名》三（一）",
    text: "我看",
  };
  expect(notesMarkdown("笔记", [{ title: "题名", notes: [note] }])).toBe(
    "# 笔记\n\n## 题名\n\n### 三（一）\n\n> 甲。\n>\n> 乙。\n>\n> —— 《题名》三（一）\n\n我看\n",
  );
});

test("lines stay lines, and a mark without words has none", () => {
  const note = {
    name: "一",
    quote: ["甲\r\n 乙\r丙"],
    citation: "《题名》",
    text: "  看一\n看二  ",
  };
  const words = "### 一\n\n> 甲\n> 乙\n> 丙\n>\n> —— 《题名》\n";
  const written = (text: string) =>
    notesMarkdown("笔记", [{ title: "题名", notes: [{ ...note, text }] }]);
  expect(written(note.text)).toBe(`# 笔记\n\n## 题名\n\n${words}\n看一\n看二\n`);
  expect(written(" \n")).toBe(`# 笔记\n\n## 题名\n\n${words}`);
});

test("signs of Markdown are words", () => {
  const sign = fc.constantFrom(..."-+*_#>`[]()!\\~|=1.<&;a文 ");
  const line = fc.array(sign, { maxLength: 12 }).map((signs) => `${signs.join("")}文`);
  fc.assert(
    fc.property(line, (given) => {
      const words = given.trim().replace(/ +/gu, " ");
      const note = { name: words, quote: [words], citation: words, text: words };
      expect(blocks(notesMarkdown(words, [{ title: words, notes: [note] }]))).toEqual([
        ["heading", words],
        ["heading", words],
        ["heading", words],
        ["quoted paragraph", words],
        ["quoted paragraph", `—— ${words}`],
        ["paragraph", words],
      ]);
    }),
    { seed },
  );
});
