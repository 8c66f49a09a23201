/** The lines of a concordance. */
import { expect, test } from "vitest";
import { linesAt, linesOf } from "../../../src/search/excerpt/concordance.ts";
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

test("what was corrected has its sign behind its own words, or behind the keyword that has some of them", () => {
  const at = (start: number, end: number, shown: string) => ({ start, end, shown, source: "某" });
  const corrections = [
    at(1, 3, "一二"),
    at(5, 6, "五"),
    at(3, 4, "三"),
    at(6, 7, "六"),
    at(7, 9, "七八"),
    at(11, 12, "甲"),
  ];
  const [line] = linesAt("〇一二三四五六七八九十甲乙", [[4, 6]], 5, corrections);
  expect(line).toMatchObject({ left: "〇一二三", keyword: "四五", right: "六七八九十" });
  expect(line?.corrections?.map(({ shown, part, end }) => [shown, part, end])).toEqual([
    ["一二", "left", 3],
    ["五", "keyword", 2],
    ["三", "left", 4],
    ["六", "right", 1],
    ["七八", "right", 3],
  ]);
});
