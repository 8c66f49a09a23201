/** The lines of a source with their outcome: the clauses that they belong to, or what they are otherwise. */
import { expect, test } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import { indexOf } from "../../src/parse/source-lines.ts";

test.each([
  [-1, -1],
  [0, 0],
  [3, 0],
  [4, 1],
  [8, 1],
  [9, 2],
  [99, 2],
])("the last start up to %i is that of line %i", (offset, index) => {
  expect(indexOf([0, 4, 9], offset)).toBe(index);
});

test("before the only start, and among none, there is none", () => {
  expect([indexOf([5], 4), indexOf([5], 5), indexOf([], 3)]).toEqual([-1, 0, -1]);
});

/** Each line as `number clauses furniture`. */
function traced(source: string, format: "text" | "markdown" = "text"): readonly string[] {
  const lines = [1, splitLines(source).length] as const;
  const hints = { titleBlock: ["渔港规划"], roles: [] };
  const parsed = parseDocument({ source, format, file: "x", lines, hints, repairs: [] });
  return parsed.sourceLines.map(({ number, clauses, furniture }) =>
    [number, clauses.join(","), furniture].filter((part) => part !== "" && part !== null).join(" "),
  );
}

test("each line has its clauses, or what it is", () => {
  expect(
    traced(
      "渔港规划\n一、目标\n加快建设，\n服务渔民。\n— 1 —\n\n\u200b\n 附则\n（一）泊位。建设泊位。\n",
    ),
  ).toEqual([
    "1 title block",
    "2 s1",
    "3 s1",
    "4 s1",
    "5 page mark",
    "6",
    "7 control character",
    "8 h1",
    "9 h1-1",
  ]);
});

test("a line with control characters and white space is one of these, one with text is not", () => {
  expect(traced("一、目标\n \u200b \u200b\n加快\u200b建设。\n")).toEqual([
    "1 s1",
    "2 control character",
    "3 s1",
  ]);
});

test("a line with parts of two clauses has both", () => {
  expect(
    traced("一、园区\n（一）基地建设。东山基地。建设大楼若干。西山基地。建设仓库若干。\n"),
  ).toEqual(["1 s1", "2 s1-1,s1-1-n1,s1-1-n2"]);
});

test("comments over several lines are told on each of them, and text beside them", () => {
  expect(traced("# 渔港规划\n\n## 一、目标\n\n<!-- a\nb\nc -->\n文。\n", "markdown")).toEqual([
    "1 title block",
    "2",
    "3 s1",
    "4",
    "5 comment",
    "6 comment",
    "7 comment",
    "8 s1",
  ]);
});
