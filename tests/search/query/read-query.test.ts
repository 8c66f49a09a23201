/** How queries are read. */
import { describe, expect, test } from "vitest";
import type { QueryNode } from "../../../src/search/query/query.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const { fold } = createFolding(new Map([["標", "标"]]));

/** A short written form of a query. */
function show(node: QueryNode | null): string {
  if (node === null) return "nothing";
  switch (node.kind) {
    case "term":
      return node.term.fold;
    case "and":
      return `(${node.parts.map(show).join(" & ")})`;
    case "or":
      return `(${node.parts.map(show).join(" | ")})`;
    case "document":
      return `doc<${node.words}>`;
    case "not":
    case "title":
      return `${node.kind}(${show(node.part)})`;
  }
}

describe("readQuery", () => {
  test.each([
    ["揭榜挂帅", "揭榜挂帅"],
    ["甲　乙\t丙", "(甲 & 乙 & 丙)"],
    ["新区（长沙高新区）管理", "新区长沙高新区管理"],
    ["攻克“卡脖子”技术", "攻克卡脖子技术"],
    ["“卡脖子”技术 “甲 乙”", "(卡脖子技术 & 甲乙)"],
    ["“a b” c", "(a b & c)"],
    ['"a b" c', "(a b & c)"],
    ["「a　b」", "a b"],
    ['"a b', "(a & b)"],
    ["a b”", "(a & b)"],
    ["-甲 乙", "(not(甲) & 乙)"],
    ["－甲", "not(甲)"],
    ["甲-乙", "甲乙"],
    ["-“甲 乙”", "not(甲乙)"],
    ["-(甲 乙)", "not((甲 & 乙))"],
    ["a b | c", "(a & (b | c))"],
    ["a|b｜c", "(a | b | c)"],
    ['"a b"|c', "(a b | c)"],
    ["a || b", "(a | b)"],
    ["a OR b AND c NOT d", "((a | b) & c & not(d))"],
    ["ＮＯＴ a ＯＲ b", "(not(a) | b)"],
    ["or a", "(or & a)"],
    ["OR a", "(or & a)"],
    ["a AND", "(a & and)"],
    ["NOT", "not"],
    ["| a", "a"],
    ["NOT NOT a", "a"],
    ["AND a", "(and & a)"],
    ["a AND AND b", "(a & and & b)"],
    ["a OR OR b", "(a & (or | b))"],
    ["a|-b", "(a | not(b))"],
    ["a | (b | c)", "(a | b | c)"],
    ["title:-a", "not(title(a))"],
    ["title:title:a", "title(a)"],
    ["title:(title:a b)", "title((title(a) & b))"],
    ["title: a", "title(a)"],
    ["-doc:a", "not(doc<a>)"],
    ["doc:(a b)", "(doc & a & b)"],
    ["(a b) | c", "((a & b) | c)"],
    ["（a b）|c", "((a & b) | c)"],
    ["( a b ) c", "(a & b & c)"],
    ["(((a b) c) d)", "(a & b & c & d)"],
    ["(a) b", "(a & b)"],
    ["a ) b (", "(a & b)"],
    ["title:甲 乙", "(title(甲) & 乙)"],
    ["標題：甲", "title(甲)"],
    ["-标题:甲", "not(title(甲))"],
    ["ｔｉｔｌｅ：甲", "title(甲)"],
    ["-ＴＩＴＬＥ:甲", "not(title(甲))"],
    ["title:(甲 乙)", "title((甲 & 乙))"],
    ["title:", "title"],
    ["doc:opinions-2023 甲", "(doc<opinions-2023> & 甲)"],
    ["文件：“实施 意见” 甲", "(doc<实施 意见> & 甲)"],
    ["ｄｏｃ：ｏｐｉｎｉｏｎｓ－２０２３ 甲", "(doc<ｏｐｉｎｉｏｎｓ－２０２３> & 甲)"],
    ["doc:", "doc"],
    ["-", "nothing"],
    ["，。 “”", "nothing"],
    ["甲 ，", "甲"],
    ["((( ))) | -", "nothing"],
    ["", "nothing"],
  ])("%s is %s", (query, read) => {
    expect(show(readQuery(query, fold))).toBe(read);
  });

  test.each([
    ["brackets", `${"(".repeat(5000)}a ${")".repeat(5000)}`],
    ["spaced brackets", `${"( ".repeat(5000)}a${" )".repeat(5000)}`],
    ["quotation marks", '"a '.repeat(5000)],
    ["exclusions", `${"NOT ".repeat(5000)}a`],
    ["fields", `${"-title:".repeat(5000)}a`],
    ["alternatives", "| OR ".repeat(5000)],
    ["lone surrogates", "\ud800 -\udc00 (\ud800)"],
  ])("a great many %s are read", (_name, query) => {
    expect(() => show(readQuery(query, fold))).not.toThrow();
  });
});
