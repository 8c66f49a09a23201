import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cslTypeOf, GENRES, genreOfTitle } from "../../src/model/genres.ts";

describe("the kind that a title tells", () => {
  test.each([
    ["中华人民共和国刑法", "law"],
    ["中华人民共和国民法典", "law"],
    ["中华人民共和国公司法（2023年修订）", "law"],
    ["广州市地下空间开发利用管理办法", "regulation"],
    ["中华人民共和国环境保护税法实施条例", "regulation"],
    ["城市排水管理办法（试行）（征求意见稿）", "regulation"],
    ["最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", "interpretation"],
    ["最高人民法院关于民事诉讼证据的若干规定", "interpretation"],
    ["关于民事诉讼证据的若干规定", "regulation"],
    ["国务院办公厅关于印发两个规定的通知", "notice"],
    ["国务院办公厅关于湖北省巴东县地质灾害险情有关问题的复函", "reply"],
    ["国务院关于某市总体规划的批复", "reply"],
    ["关于修改部分规章的决定", "decision"],
    ["市级国土空间总体规划编制指南", "standard"],
    ["城市居住区规划设计标准", "standard"],
    ["1978年中华人民共和国国务院政府工作报告", "work-report"],
    ["在全国科技大会上的讲话", "speech"],
    ["上海市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", "plan"],
    ["关于全力建设全球研发中心城市的实施意见", "opinions"],
    ["2020年城市体检工作方案", "action-plan"],
    ["碳达峰行动计划", "action-plan"],
    ["变更台北市内湖区都市计画（通盘检讨）主要计画案", "plan"],
    ["住房城乡建设部有关负责人答记者问", "press"],
    ["环境影响评价的技术方法", null],
    ["甲", null],
  ])("%s: %s", (title, genre) => {
    expect(genreOfTitle(title)).toBe(genre);
  });
});

test("a news report without its newspaper is cited as a web page", () => {
  expect(cslTypeOf("report", true)).toBe("article-newspaper");
  expect(cslTypeOf("report", false)).toBe("webpage");
  expect(cslTypeOf("law", false)).toBe("legislation");
});

test.each(["plan", "opinions", "action-plan", "notice", "reply"] as const)(
  "a document of policy is cited as a report, and no law: %s",
  (genre) => {
    expect([cslTypeOf(genre, true), cslTypeOf(genre, false)]).toEqual(["report", "report"]);
  },
);

test.each([
  ["law", "legislation"],
  ["interpretation", "legislation"],
  ["decision", "legislation"],
  ["regulation", "regulation"],
] as const)("%s is cited as %s", (genre, type) => {
  expect(cslTypeOf(genre, true)).toBe(type);
});

test("content/README.md lists every kind for editors", () => {
  const row = /^\| `genre` \|.*$/mu.exec(readFileSync("content/README.md", "utf8"))?.[0] ?? "";
  const listed = Array.from(row.matchAll(/`([a-z-]+)`/gu), ([, id]) => id).slice(1);
  expect(listed).toEqual(GENRES);
});
