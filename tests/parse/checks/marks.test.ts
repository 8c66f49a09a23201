/** Marks without a partner: which one is told, and which marks have none to have. */
import { expect, test } from "vitest";
import { parseDocument } from "../../../src/parse/parse.ts";

/** The mark that is told for a paragraph, with its place; null if none is. */
function told(paragraph: string): string | null {
  const hints = { titleBlock: [], roles: [] };
  const source = `一、甲\n${paragraph}\n`;
  const parsed = parseDocument({
    source,
    format: "text",
    file: "x",
    lines: [1, 2],
    hints,
    repairs: [],
  });
  const found = parsed.diagnostics.find(({ rule }) => rule === "text/unmatched-mark");
  return found === undefined
    ? null
    : (/The mark (.*) has no partner/u.exec(found.message)?.[1] ?? "");
}

test.each([
  ["建设“渔港”（含《规划》）和「泊位」。", null],
  ["建设“渔港。", "“ in “建设“渔港。”"],
  ["建设渔港”。", "” in “建设渔港”。”"],
  ["建设（“渔港）”。", "“ in “建设（“渔港）”。”"],
  ["建设（渔港。", "（ in “建设（渔港。”"],
  ["建设(渔港）。", null],
  ["建设A”B。", "” in “建设A”B。”"],
  ["依照Xi’an和don’t的写法。", null],
  ["依照西’安的写法。", "’ in “依照西’安的写法。”"],
  ["依照A’的写法。", "’ in “依照A’的写法。”"],
  ["依照‘西安’的写法。", null],
  [
    "一二三四五六七八九十甲”乙一二三四五六七八九十。",
    "” in “二三四五六七八九十甲”乙一二三四五六七八九”",
  ],
])("in “%s” it is %o", (paragraph, mark) => {
  expect(told(paragraph)).toBe(mark);
});
