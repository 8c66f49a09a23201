/** Queries written as text, and read again. */
// @ts-nocheck

import fc from "fast-check";
import { expect, test } from "vitest";
import type { QueryNode } from "../../../src/search/query/query.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { asTerm, writeQuery } from "../../../src/search/query/write-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { seed } from "../../support/seed.ts";

const { fold } = createFolding(new Map());

/** What a query means: the tree with the folds of its terms. */
function meaning(node: QueryNode | null): unknown {
  if (node === null) return null;
  switch (node.kind) {
    case "term":
      return node.term.fold;
    case "document":
      return { document: fold(node.words) };
    case "and":
    case "or":
      return { [node.kind]: node.parts.map(meaning) };
    default:
      return { [node.kind]: meaning(node.part) };
  }
}

const pieces = fc.constantFrom(
  ...["甲", "乙", "a b", "“", "”", '"', "「丙」", " ", " ", " ", "|", "-", "(", ")", "（", "）"],
  ...[
    "title:",
    "标题：",
    "doc:",
    "AND",
    "OR",
    "NOT",
    "-甲",
    '"甲 乙"',
    "（甲 乙）",
    "新区（高新区）",
    "｜",
  ],
);

test("a written query reads as the query that it was written from", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const read = readQuery(parts.join(""), fold);
      fc.pre(read !== null);
      expect(meaning(readQuery(writeQuery(read), fold))).toEqual(meaning(read));
    }),
    { seed, numRuns: 5000 },
  );
});

test("any text as a term reads as that text, whatever it holds", () => {
  const text = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 2 })), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(""))
    .filter((one) => fold(one) !== "");
  fc.assert(
    fc.property(text, (one) => {
      expect(meaning(readQuery(asTerm(one), fold))).toBe(fold(one));
    }),
    { seed, numRuns: 5000 },
  );
});

test.each([
  ["揭榜挂帅", "揭榜挂帅"],
  ["攻克“卡脖子”技术", "攻克“卡脖子”技术"],
  ["机械之都 创新提升", '"机械之都 创新提升"'],
  ["-甲", '"-甲"'],
  ["甲（", '"甲 "'],
  ['甲 "乙"', '"甲  乙 "'],
])("%s is written %s", (text, term) => {
  expect(asTerm(text)).toBe(term);
});
