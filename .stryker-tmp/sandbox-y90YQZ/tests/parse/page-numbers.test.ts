/** Page numbers that are glued to the number of a decimal heading. */
// @ts-nocheck

import { expect, it } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

const PAGES = 6;
/** A paragraph as printed: full lines and a last one. */
const PARAGRAPH = [
  ...Array.from({ length: 7 }, () => "港区建设应当服务渔民生产生活并且保护近海生态环境和渔"),
  "业资源。",
];

/** Pages of a chapter with two headings each; the number of a page stands directly before the number of the first one. */
function pages(first: number): string {
  const lines = ["五、港区建设", "5.1 泊位"];
  for (let page = 0; page < PAGES; page++) {
    const [one, two] = [2 * page + 1, 2 * page + 2];
    lines.push(`${page === 0 ? "" : first + page}5.1.${one} 泊位名称。港区泊位应当编号。`);
    lines.push(...PARAGRAPH, `5.1.${two} 泊位等级。港区泊位应当分级。`, ...PARAGRAPH);
  }
  return lines.join("\n");
}

function labels(clauses: readonly ParsedClause[]): string[] {
  return clauses.flatMap(({ label, children }) => [label.text, ...labels(children)]);
}

it.each([7, 41, 118])("from %i on are taken off", (first) => {
  const source = pages(first);
  const parsed = parseDocument({
    source,
    format: "text",
    file: "x",
    lines: [1, splitLines(source).length],
    hints: { titleBlock: ["渔港规划"], roles: [] },
    repairs: [],
  });
  const headings = Array.from({ length: 2 * PAGES }, (_, index) => `5.1.${index + 1}`);
  expect(labels(parsed.clauses)).toEqual(["五、", "5.1", ...headings]);
  expect(parsed.coverage.unaccounted).toEqual([]);
});
