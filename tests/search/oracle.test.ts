/** How the oracle reads each sentence of the contract: queries put to a handful of clauses. */
import { describe, expect, test } from "vitest";
import { createOracle, type OracleClause } from "./oracle.ts";

function clause(id: string, parts: Partial<OracleClause>): OracleClause {
  return {
    document: "plan-2024",
    documentTitles: ["湘江新区规划", "湘江新區規劃", "Plan for the New Area"],
    id,
    kind: "section",
    label: "",
    heading: "",
    runIn: false,
    paragraphs: [],
    ...parts,
  };
}

/** Made so that each text tells two readings of the contract apart. */
const oracle = createOracle([
  clause("area", {
    label: "（一）",
    heading: "规划范围",
    paragraphs: ["新区（长沙高新区）管理", "面积1,155平方公里。"],
  }),
  clause("talent", {
    label: "1.",
    heading: "引才",
    runIn: true,
    paragraphs: ["面向全球。", "AIGC与5G\n人才，占8.5%。"],
  }),
  clause("key", {
    label: "2",
    heading: "2025年",
    kind: "box",
    paragraphs: ["攻克“卡脖子”技术 2006—2020年", "a b c"],
  }),
  clause("news", {
    document: "news-2025",
    documentTitles: ["成績單", "成绩单"],
    paragraphs: ["復興像衞星，NPAI晶片①2023", "技術、人才"],
  }),
]);

const found = (query: string, filters = {}): string[] =>
  oracle.search(query, filters).map((name) => name.replace(/^.*#/u, ""));

describe("a term occurs", () => {
  test.each([
    ["whatever brackets and quotes stand inside", "新区（长沙高新区）管理", ["area"]],
    ["without them", "攻克卡脖子技术", ["key"]],
    ["in either script", "複兴象卫星", ["news"]],
    ["in any width and case", "ａigc", ["talent"]],
    ["across line breaks", "5G人才", ["talent"]],
    ["across punctuation", "技術人才", ["news"]],
    ["whatever the dash", "2006-2020年", ["key"]],
    ["without the comma of a number", "1155平方", ["area"]],
    ["beside a circled digit", "1 2023", ["news"]],
    ["in label and heading together", "2 2025年", ["key"]],
    ["across a run-in heading", "引才面向全球", ["talent"]],
    ["not across a heading that is not run in", "规划范围新区", []],
    ["not across paragraphs", "管理面积", []],
    ["not inside a number", "5%", []],
    ["not at the end of one", "202", []],
    ["not at its inner point", "8", []],
    ["as a digit before a letter", "5", ["talent"]],
    ["as a number with its point", "8.5%", ["talent"]],
    ["at the start of a Latin word", "AI", ["talent"]],
    ["not after another Latin letter", "PAI", []],
    ["as a letter by itself", "b", ["key"]],
  ])("%s: %s", (_sentence, query, names) => {
    expect(found(query)).toEqual(names);
  });
});

describe("a query", () => {
  test.each([
    ["has terms between white space of any width", "技术　2025年", ["key"]],
    ["finds different terms in different texts", "引才\t人才", ["talent"]],
    ["ignores terms without a fold", "技术 ， 人才", ["news"]],
    ["of none but such terms has no answer", "， 。", []],
    ["keeps spaces in quotation marks", '"a b c"', ["key"]],
    ["keeps them in Chinese ones", "「a　b」", ["key"]],
    ["ends a quotation where a token ends", "“卡脖子”技术 2025年", ["key"]],
    ["takes an unmatched mark for text", "“技术 人才", ["news"]],
    ["excludes", "技术 -人才", ["key"]],
    ["excludes in full width", "技术 －人才", ["key"]],
    ["excludes by a word", "技术 NOT 人才", ["key"]],
    ["excludes a quotation", '技术 -"技术 人才"', ["key"]],
    ["excludes a group", "技术 -(人才 芯片)", ["key", "news"]],
    ["takes a hyphen inside for text", "2006-2020年", ["key"]],
    ["of exclusions alone has the rest", "-技术", ["area", "talent"]],
    ["has either", "面积|人才", ["area", "talent", "news"]],
    ["has either in full width", "面积 ｜ 引才", ["area", "talent"]],
    ["has either by a word", "面积 OR 引才", ["area", "talent"]],
    ["binds either tighter than a space", "人才 引才|技术", ["talent", "news"]],
    ["binds either tighter than AND", "人才 AND 引才 OR 技术", ["talent", "news"]],
    ["does not read small letters as operators", "面积 or 引才", []],
    ["does not read an operator without its operands", "技术 OR", []],
    ["groups", "(人才 引才)|面积", ["area", "talent"]],
    ["groups in full width", "（人才 引才） | 面积", ["area", "talent"]],
    ["does not group within one token", "(技术) 人才", ["news"]],
    ["takes a lone bracket for text", "技术 (人才", ["news"]],
    ["looks in headings", "title:2025年", ["key"]],
    ["looks in headings only", "标题：技术", []],
    ["looks in headings for a group", "標題:(规划 | 引才)", ["area", "talent"]],
    ["looks in headings for one term", "title:引才 人才", ["talent"]],
    ["looks in a document by its id", "doc:news-2025 人才", ["news"]],
    ["looks in a document by a field in full width", "ｄｏｃ：news-2025 人才", ["news"]],
    ["looks in a document by its title in either script", "文件:成绩 人才", ["news"]],
    ["looks in a document by words of its title", 'doc:"规划 新區" 人才', ["talent"]],
    ["looks in a document by the long name of the field", "document:news-2025 人才", ["news"]],
    ["looks in a document by another word for it", "文檔：成绩 人才", ["news"]],
    ["looks in headings by another word for them", "heading:引才 人才", ["talent"]],
    ["leaves a document out", "-doc:news-2025 人才", ["talent"]],
    ["takes a field without a term for text", "title: 引才", []],
  ])("%s: %s", (_sentence, query, names) => {
    expect(found(query)).toEqual(names);
  });

  test("is limited to documents and kinds", () => {
    expect(found("技术", { documents: ["news-2025"] })).toEqual(["news"]);
    expect(found("技术", { kinds: ["box"] })).toEqual(["key"]);
    expect(found("技术", { documents: ["news-2025"], kinds: ["box"] })).toEqual([]);
  });
});
