/** Whatever the text, parsing ends, and each character is in one clause or is named furniture. */
// @ts-nocheck

import fc from "fast-check";
import { expect, it } from "vitest";
import type { RepairInstruction } from "../../src/model/content/schema.ts";
import { REPAIR_KINDS } from "../../src/model/types.ts";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`coverage properties: SEED=${SEED}`);

/** Pieces of which lines of official documents, sound and damaged, are made. */
const PIECES = [
  ..."一二三十百、，。；：！（）()《》“”‘’「」**#>-—…·¹⁵①② \t　．.&\\|`_~[]<>",
  ...["专栏", "专栏 3", "图 1：", "目 录", "总 则", "第一章 ", "1.", "2. ", "（1）", "(2)", "3、"],
  ...[
    "加快建设全球研发中心城市",
    "东山基地",
    "AI",
    "2024年",
    "8.5%",
    "&amp;",
    "\\*",
    "\r",
    "\uFEFF",
  ],
  ...["\uD800", "𠀀", "é", "‍", "\u0000"],
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(""));
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\n\n", "\r")), { maxLength: 30 })
  .map((lines) => lines.flat().join(""));

function idsOf(clauses: readonly ParsedClause[]): string[] {
  return clauses.flatMap((clause) => [clause.id, ...idsOf(clause.children)]);
}

/** Repairs of any kind, anchored at a character of a line; many do not fit, as an editor's may not. */
const repairs = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...REPAIR_KINDS),
      line: fc.integer({ min: 1, max: 12 }),
      other: fc.integer({ min: 1, max: 12 }),
      words: fc.constantFrom("一", "。", "加快建设", "专栏", "AI", "1.", "东山基地"),
      to: fc.constantFrom("", "改", "加快", "1. 标题"),
    })
    .map(({ kind, line, other, words, to }): RepairInstruction => {
      const why = "试";
      const anchor = { line: other, words };
      if (kind === "correct") return { kind, line, words, to, why };
      if (kind === "join") return { kind, line, words, with: anchor, why };
      if (kind === "move") return { kind, lines: [line, line + 1], words, after: anchor, why };
      if (kind === "insert") return { kind, line, words, text: to || "题", proof: anchor, why };
      if (kind === "gap") return { kind, line, words, where: to ? "after" : "before", why };
      return { kind, line, words, why };
    }),
  { maxLength: 4 },
);

it.each(["text", "markdown"] as const)("holds for any %s", (format) => {
  fc.assert(
    fc.property(text, repairs, (source, declared) => {
      const lines = [1, splitLines(source).length] as const;
      const hints = { titleBlock: ["加快建设"], roles: [] };
      const { coverage, clauses } = parseDocument({
        source,
        format,
        file: "x",
        lines,
        hints,
        repairs: declared,
      });
      expect(coverage.unaccounted).toEqual([]);
      expect(coverage.doubled).toEqual([]);
      const furniture = Object.values(coverage.furniture).reduce((sum, count) => sum + count, 0);
      expect(coverage.clauses + furniture).toBe(source.length);
      const ids = idsOf(clauses);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    }),
    { numRuns: 1000, seed: SEED },
  );
});

it.each([
  ["that nothing closes ends with its HTML", "<table><tr><td>甲<!--乙\r\n丙\r\n丁\r\n"],
  ["stands in a cell", "<table><tr><td>甲<!--乙-->丙</td><td>丁</td></tr></table>\n"],
  ["stands in a paragraph", "<p>甲<!--乙-->丙</p>\n"],
])("a comment that %s is counted once", (_what, source) => {
  const lines = [1, splitLines(source).length] as const;
  const hints = { titleBlock: [], roles: [] };
  const parsed = parseDocument({
    source,
    format: "markdown",
    file: "x",
    lines,
    hints,
    repairs: [],
  });
  expect(parsed.coverage).toMatchObject({ doubled: [], unaccounted: [] });
});
