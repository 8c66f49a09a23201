/** The lexemes of queries as typed, and what reading them leaves aside. */
import { describe, expect, test } from "vitest";
import { lexQuery } from "../../../src/search/query/query-lexer.ts";
import { interpretQuery } from "../../../src/search/query/read-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

/** Words as they are, quoted ones in 《》, and operators with their kind. */
function lexemes(query: string): string {
  return lexQuery(query)
    .map(({ kind, text, isQuoted }) => {
      if (kind !== "text") return `${kind} ${text}`;
      return isQuoted ? `《${text}》` : text;
    })
    .join(" · ");
}

describe("the lexemes of", () => {
  test.each([
    ["甲 乙", "甲 · 乙"],
    ["|甲", "or | · 甲"],
    ["甲|乙", "甲 · or | · 乙"],
    ["甲 ｜| 乙", "甲 · or ｜ · 乙"],
    ["甲(乙)", "甲(乙)"],
    ["(甲)乙", "(甲)乙"],
    ["（甲）", "（甲）"],
    ["(甲 乙)", "open ( · 甲 · 乙 · close )"],
    ["(甲 乙))", "open ( · 甲 · 乙 · close ) · close )"],
    ["((甲 乙) 丙)", "open ( · open ( · 甲 · 乙 · close ) · 丙 · close )"],
    ["(丙 甲(乙))", "open ( · 丙 · 甲(乙) · close )"],
    ["甲)", "甲 · close )"],
    [")", "close )"],
    ["甲 (乙", "甲 · open ( · 乙"],
    ["-甲", "not - · 甲"],
    ["--甲", "not - · -甲"],
    ["-", "-"],
    ["甲-乙-", "甲-乙-"],
    ["-(甲 乙)", "not - · open ( · 甲 · 乙 · close )"],
    ["-(-甲 乙)", "not - · open ( · not - · 甲 · 乙 · close )"],
    ["title:-甲", "title title: · not - · 甲"],
    ["-title:-甲", "not - · title title: · not - · 甲"],
    ["标题：甲", "title 标题： · 甲"],
    ["doc:a", "document doc: · a"],
    ["Document:a", "document Document: · a"],
    ["ｄｏｃｕｍｅｎｔ：a", "document ｄｏｃｕｍｅｎｔ： · a"],
    ["文档:甲", "document 文档: · 甲"],
    ["文檔：甲", "document 文檔： · 甲"],
    ["heading:甲", "title heading: · 甲"],
    ["documents:a", "documents:a"],
    ["title: 甲", "title title: · 甲"],
    ["甲 doc:", "甲 · document doc:"],
    ["(", "open ("],
    ["( 甲", "open ( · 甲"],
    ['"甲 乙"', "《甲 乙》"],
    ["＂甲 乙＂", "《甲 乙》"],
    ["“甲 乙”", "《甲 乙》"],
    ["「甲 乙」", "《甲 乙》"],
    ['("甲 乙")', "open ( · 《甲 乙》 · close )"],
    ["“甲 乙”）", "《甲 乙》 · close ）"],
    ['"甲 乙"丙', '"甲 · 乙"丙'],
    ['"甲 乙"|丙', "《甲 乙》 · or | · 丙"],
    ['"甲', '"甲'],
    ['"甲"乙 丙"', '《甲"乙 丙》'],
    ['"甲 乙" 丙 "丁"', "《甲 乙》 · 丙 · 《丁》"],
    ["“甲“乙”丙”", "《甲“乙”丙》"],
    ["“甲「乙”丙」", "“甲「乙”丙」"],
    ['"甲" "乙"', "《甲》 · 《乙》"],
    ["-“甲 乙”", "not - · 《甲 乙》"],
    ["title:“甲 乙”", "title title: · 《甲 乙》"],
    ["甲 AND 乙 ＯＲ 丙 NOT 丁", "甲 · and AND · 乙 · or ＯＲ · 丙 · not NOT · 丁"],
    ["甲 and 乙", "甲 · and · 乙"],
  ])("%s", (query, expected) => {
    expect(lexemes(query)).toBe(expected);
  });
});

describe("reading leaves aside", () => {
  const { fold } = createFolding(new Map());

  test.each([
    ["甲 )", [")"]],
    ["( 甲", ["("]],
    ["甲 ，", ["，"]],
    ["甲 -", ["-"]],
    ["doc:，", ["，"]],
    ["(，)", ["(，)"]],
    ["甲(乙) (丙 丁)", []],
    ["人工智能+", ["+"]],
    ["基金＋高校 ，", ["，", "＋"]],
    ["甲+乙+丙 丁+戊", ["+"]],
    ["甲+乙 4+4", ["+"]],
    ["4+4工程 R&D 2023—2025", []],
    ["≥5 ＜3", ["≥", "＜"]],
    ["《甲》·“乙”、丙／丁", []],
    ["-甲+", ["+"]],
    ["title:甲 -乙 “丙”", []],
    [`${"(".repeat(32)}甲 乙${")".repeat(32)}`, []],
    [`${"(".repeat(33)}甲 乙${")".repeat(33)}`, ["(", ")"]],
  ])("of “%s” %j", (query, ignored) => {
    expect(interpretQuery(query, fold).ignored).toEqual(ignored);
  });

  test.each(["，", "doc:。", "()", ""])("all of “%s”", (query) => {
    expect(interpretQuery(query, fold).query).toBeNull();
  });
});

test("the words of a term are kept as typed, and whether they were quoted", () => {
  const { fold } = createFolding(new Map());
  const term = (query: string) => {
    const read = interpretQuery(query, fold).query;
    return read?.kind === "term" ? read.term : null;
  };
  expect(term("“甲，乙”")).toEqual({ text: "甲，乙", fold: "甲乙", isQuoted: true });
  expect(term("甲，乙")).toEqual({ text: "甲，乙", fold: "甲乙" });
});
