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

test("it is told with the line in which it stands", () => {
  const source = "一、甲\n文。\n二、乙）\n建设“渔港\n（泊位”\n";
  const hints = { titleBlock: [], roles: [] };
  const { diagnostics } = parseDocument({
    ...{ source, format: "text", file: "x", lines: [1, 5], hints, repairs: [] },
  });
  const found = diagnostics.filter(({ rule }) => rule === "text/unmatched-mark");
  expect(found.map(({ line }) => line)).toEqual([3, 5]);
  expect(found[0]?.hint).toBe(
    "A mark may be misread (declare a `correct` in repairs.yaml) or text lost (declare a `gap`).",
  );
});

test("where text is lost it is not told", () => {
  const hints = { titleBlock: [], roles: [] };
  const { diagnostics } = parseDocument({
    ...{ source: "一、甲\n建设“渔港\n", format: "text", file: "x", lines: [1, 2], hints },
    repairs: [{ kind: "gap", line: 2, words: "渔港", where: "after", why: "reason" }],
  });
  expect(diagnostics.map(({ rule }) => rule)).not.toContain("text/unmatched-mark");
});

test.each([
  ["建设「渔港『泊位』〈灯塔〉【航标】」。", null],
  ["建设『渔港」。", "『 in “建设『渔港」。”"],
  ["建设〈渔港。", "〈 in “建设〈渔港。”"],
  ["建设【渔港（泊位】）。", "（ in “建设【渔港（泊位】）。”"],
  ["建设)渔港", ") in “建设)渔港”"],
  ["依照’A的写法。", "’ in “依照’A的写法。”"],
  ["建设（渔港“泊位”。", "（ in “建设（渔港“泊位”。”"],
  ["建设“渔港”含《规划》和》「泊位」。", "》 in ““渔港”含《规划》和》「泊位」。”"],
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
