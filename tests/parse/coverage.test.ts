/** Whatever the text, parsing ends, and each character is in one clause or is named furniture. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read-text.ts";
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

it.each(["text", "markdown"] as const)("holds for any %s", (format) => {
  fc.assert(
    fc.property(text, (source) => {
      const lines = [1, splitLines(source).length] as const;
      const hints = { titleBlock: ["加快建设"], roles: [] };
      const { coverage, clauses } = parseDocument({ source, format, file: "x", lines, hints });
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
