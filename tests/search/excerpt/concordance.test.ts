/** The lines of a concordance. */
import { expect, test } from "vitest";
import { linesOf } from "../../../src/search/excerpt/concordance.ts";
import { foldClause } from "../../../src/search/excerpt/folded-clause.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

test("each occurrence has a line, in the order of the text, in the glyphs displayed", () => {
  const folding = createFolding(new Map([["創", "创"]]));
  const texts = foldClause(
    [
      { text: "一、創“新”高地", headingLength: 7 },
      { text: "人才與創新，創新與𠀀人才。", headingLength: 0 },
    ],
    folding,
  );
  const lines = linesOf(texts, { folds: ["创新", "人才"], inHeadings: new Set() }, 2);
  expect(lines.map(({ left, keyword, right }) => `${left}[${keyword}]${right}`)).toEqual([
    "一、[創“新]”高",
    "[人才]與創",
    "才與[創新]，創",
    "新，[創新]與",
    "𠀀[人才]。",
  ]);
});

test("a term that is sought in headings has the lines of the heading alone, run in or not", () => {
  const folding = createFolding(new Map());
  const texts = foldClause(
    [
      { text: "一、创新人才。创新是人才。", headingLength: 6 },
      { text: "人才与创新。", headingLength: 0 },
    ],
    folding,
  );
  const lines = linesOf(texts, { folds: ["创新", "人才"], inHeadings: new Set(["创新"]) }, 1);
  expect(lines.map(({ left, keyword, right }) => `${left}[${keyword}]${right}`)).toEqual([
    "、[创新]人",
    "新[人才]。",
    "是[人才]。",
    "[人才]与",
  ]);
});
