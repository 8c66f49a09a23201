/** Lists of facts as rows: labels and values on lines of their own, or on one. */
import { expect, test } from "vitest";
import { readText } from "../../../src/parse/read/read-text.ts";
import { factLists } from "../../../src/parse/tables/fact-lists.ts";
import type { Block } from "../../../src/parse/tree.ts";

/** The blocks of lines that bars part, all of one kind of list, as `text first–last`, with a slash for a tab. */
function rows(text: string, list: NonNullable<Block["list"]> | null): readonly string[] {
  const tree = readText(text.replaceAll("|", "\n"), 1, 20);
  for (const block of tree.children) {
    if (list !== null && !block.text.text.startsWith("〇")) block.list = list;
  }
  factLists()(tree);
  return tree.children.map(
    ({ text: { text: shown }, lines }) => `${shown.replaceAll("\t", "/")} ${lines.join("–")}`,
  );
}

test.each<[string, NonNullable<Block["list"]> | null, readonly string[]]>([
  ["泊位|20座|航标|30座", "pairs", ["泊位/20座 1–2", "航标/30座 3–4"]],
  ["泊位|20座|航标", "pairs", ["泊位/20座 1–2", "航标 3–3"]],
  ["泊位|〇文|20座|航标", "pairs", ["泊位 1–1", "〇文 2–2", "20座/航标 3–4"]],
  [
    "泊位 20座|航标30座2个|无数字|5座",
    "rows",
    ["泊位/20座 1–1", "航标/30座2个 2–2", "无数字 3–3", "5座 4–4"],
  ],
  ["泊位|20座", null, ["泊位 1–1", "20座 2–2"]],
])("%s as %s", (text, list, expected) => {
  expect(rows(text, list)).toEqual(expected);
});

test("the tab stands before the value, and takes nothing of the source", () => {
  const tree = readText("泊位 20座", 1, 1);
  for (const block of tree.children) block.list = "rows";
  factLists()(tree);
  expect(tree.children[0]?.text.pieces).toEqual([
    { start: 0, end: 2, text: "泊位" },
    { start: 3, end: 3, text: "\t" },
    { start: 3, end: 6, text: "20座" },
  ]);
});
