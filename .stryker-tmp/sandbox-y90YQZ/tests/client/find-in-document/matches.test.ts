// @ts-nocheck
import { describe, expect, test } from "vitest";
import { findMatches, foldText } from "../../../src/client/find-in-document/find-matches.ts";
import { markedTerms } from "../../../src/client/find-in-document/marked-terms.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const folding = createFolding(openccFoldTable());

/** The words of a text that a query marks; the first `headingLength` units are its heading. */
function marked(query: string, text: string, headingLength = 0): string[] {
  const terms = markedTerms(readQuery(query, folding.fold));
  const ranges = findMatches(foldText(text, headingLength, folding), terms);
  return ranges.map(([start, end]) => text.slice(start, end));
}

describe("what a query marks", () => {
  test.each([
    ["the other script", "揭榜掛帥", "实行“揭榜挂帅”。", ["揭榜挂帅"]],
    ["across marks that the fold drops", "卡脖子技术", "攻克“卡脖子”技术", ["卡脖子”技术"]],
    ["every term", "创新 人才", "人才与创新", ["人才", "创新"]],
    ["no excluded term", "创新 -人才", "人才与创新", ["创新"]],
    ["neighbours apart", "创新 发展", "创新发展", ["创新", "发展"]],
    ["one place for terms that overlap", "创新发 新发展", "创新发展", ["创新发展"]],
    ["no number cut", "5", "8.5%、2025、5G", ["5"]],
    ["no Latin word from its middle", "AI", "PAI 与 AIGC", ["AI"]],
    ["nothing for punctuation", "。", "。", []],
    ["nothing for a document’s name alone", "doc:创新", "创新", []],
  ])("%s", (_, query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  test("a term for headings is marked in the heading only, unless it is looked for everywhere too", () => {
    const text = "创新平台。建设创新平台";
    expect(marked("title:创新", text, 5)).toEqual(["创新"]);
    expect(marked("标题:创新 平台", text, 5)).toEqual(["创新", "平台", "平台"]);
    expect(marked("title:创新 | 创新", text, 5)).toEqual(["创新", "创新"]);
    expect(marked("title:创新", text)).toEqual([]);
  });
});
