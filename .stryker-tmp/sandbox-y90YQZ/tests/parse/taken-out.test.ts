/** What is taken out of a text is told by kind, with its size and first words. */
// @ts-nocheck

import { expect, test } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import { reportTakenOut } from "../../src/parse/taken-out.ts";

function takenOutOf(source: string) {
  return parseDocument({
    source,
    format: "text",
    file: "x",
    lines: [1, splitLines(source).length],
    hints: { titleBlock: ["停车条例", "某市人民政府"], roles: [] },
    repairs: [],
  }).coverage;
}

test("names each kind with its lines, characters and first words", () => {
  const source =
    "停⻋条例\n某市人民政府\n一、总则\n建设\u200b停**车**场。\n— 1 —\n\ufeff\n二、附则\n— 2 —\n";
  const coverage = { parking: takenOutOf(source) };
  expect(reportTakenOut(coverage)).toBe(
    [
      "",
      "Not in any clause:",
      "  parking  title block: 2 lines from line 1, 10 characters: 停车条例 某市人民政府",
      "  parking  markup: 1 line from line 4, 4 characters: ** **",
      "  parking  control character: 2 lines from line 4, 2 characters: U+200B U+FEFF",
      "  parking  page mark: 2 lines from line 5, 10 characters: — 1 — — 2 —",
    ].join("\n"),
  );
});

test("cuts long words between characters", () => {
  const title = "𠮷".repeat(60);
  const { takenOut } = parseDocument({
    source: `${title}\n一、总则\n`,
    format: "text",
    file: "x",
    lines: [1, 2],
    hints: { titleBlock: [title], roles: [] },
    repairs: [],
  }).coverage;
  expect(takenOut.map(({ words }) => words)).toEqual([`${"𠮷".repeat(40)}…`]);
});

test("says nothing where nothing is taken out", () => {
  expect(reportTakenOut({ a: takenOutOf("一、总则\n正文。\n") })).toBe("");
});
