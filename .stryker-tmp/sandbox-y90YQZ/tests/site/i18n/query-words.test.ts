/** Queries in words. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { interpretQuery } from "../../../src/search/query/read-query.ts";
import type { Language } from "../../../src/site/i18n/languages.ts";
import { needsReading, queryWords } from "../../../src/site/i18n/search/query-words.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const { fold } = createFolding(new Map());

function words(lang: Language, query: string, counts: Readonly<Record<string, number>> = {}) {
  const { query: read } = interpretQuery(query, fold);
  if (read === null) return "";
  const terms = Object.entries(counts).map(([text, clauses]) => ({
    text,
    fold: fold(text),
    clauses,
  }));
  return queryWords(lang, read, terms)
    .map(({ text }) => text)
    .join("");
}

describe("queryWords", () => {
  test.each([
    ["创新", "〔创新〕"],
    ["长沙 创新", "〔长沙〕且〔创新〕"],
    ["长沙 基金|贷款", "〔长沙〕且（〔基金〕或〔贷款〕）"],
    [
      "-债券 长沙 (基金|贷款) doc:意见",
      "〔长沙〕且（〔基金〕或〔贷款〕），不含〔债券〕，限于文件“意见”",
    ],
    ["-债券", "不含〔债券〕"],
    ["-(a b)", "不含（〔a〕且〔b〕）"],
    ["(a -b) | c", "（〔a〕，不含〔b〕）或〔c〕"],
    ["标题:(人才 基金) 创新", "标题含（〔人才〕且〔基金〕）且〔创新〕"],
    ["“a b” OR", "〔a b〕且〔OR〕"],
    ["<img src=x>", "〔<img〕且〔src=x>〕"],
  ])("%s is %s", (query, read) => {
    expect(words("zh-hans", query)).toBe(read);
  });

  test("in each language", () => {
    const query = "甲 乙|丙 -丁 doc:a";
    expect(words("zh-hant", query)).toBe("〔甲〕且（〔乙〕或〔丙〕），不含〔丁〕，限於文件「a」");
    expect(words("en", query)).toBe(
      "[甲] and ([乙] or [丙]), without [丁], in documents named “a”",
    );
  });

  test("with the counts that are known", () => {
    expect(words("zh-hans", "甲 -乙", { 甲: 12 })).toBe("〔甲〕12，不含〔乙〕");
    // They count the clauses that hold a term anywhere, which in a heading would mislead.
    expect(words("zh-hans", "标题:甲 甲", { 甲: 12 })).toBe("标题含〔甲〕且〔甲〕12");
  });

  test("shortens what is very long", () => {
    expect(words("zh-hans", "很".repeat(500)).length).toBeLessThan(80);
    const many = Array.from({ length: 500 }, (_, index) => `词${index}`).join(" ");
    const read = words("zh-hans", many);
    expect(read.endsWith("…")).toBe(true);
    expect(read.length).toBeLessThan(1000);
  });
});

test.each([
  ["创新", false],
  [" 新区（长沙高新区）管理 ", false],
  ["“创新”", true],
  ["创新 人才", true],
  ["-创新", true],
  ["创新 ）", true],
  ["创新 ，", true],
  ["，", true],
  ["", false],
])("whether the reading of %j is shown: %s", (query, shown) => {
  const { query: read, ignored } = interpretQuery(query, fold);
  expect(needsReading(query, read, ignored)).toBe(shown);
});

test.each([
  ["创新 ) （ ，", [")", "（", "，"]],
  ["doc:， 创新", ["，"]],
  ["a | b", []],
])("of %s is left out: %j", (query, left) => {
  expect(interpretQuery(query, fold).ignored.toSorted()).toEqual(left.toSorted());
});
