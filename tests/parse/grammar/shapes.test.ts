/** What the shape of a line tells, each kind by lines that are of it and lines that only look like it. */
import { describe, expect, test } from "vitest";
import { namesBody } from "../../../src/parse/grammar/closing.ts";
import { isPageMark } from "../../../src/parse/grammar/furniture.ts";
import { laysDownRule } from "../../../src/parse/grammar/rule-sentences.ts";
import {
  blockRole,
  isDateLine,
  isDayLine,
  isImprint,
  isUntitled,
} from "../../../src/parse/grammar/shapes.ts";
import { isWholeTitle } from "../../../src/parse/grammar/title-words.ts";

describe("the role of a line", () => {
  const USUAL = [
    ...[
      "总则",
      "總則",
      "附则",
      "附則",
      "前言",
      "序言",
      "序",
      "引言",
      "导言",
      "導論",
      "绪论",
      "緒言",
    ],
    ...["结语", "結語", "结束语", "結束語", "附图", "附圖", "后记", "後記", "编制说明", "編制說明"],
  ];
  test.each(USUAL)("%s stands beside numbered chapters", (line) => {
    expect(blockRole(line)).toBe("heading");
    expect(blockRole(Array.from(line).join("　"))).toBe(/明/u.test(line) ? null : "heading");
    expect(blockRole(`${line}的`)).toBeNull();
    expect(blockRole(`本${line}`)).toBeNull();
  });

  test.each([
    ["总 则", "heading"],
    ["附　则", "heading"],
    ["前  言", "heading"],
    ["结 束 语", "heading"],
    ["序", "heading"],
    ["总则：", null],
    ["本办法总则", null],
    ["绪言论", null],
    ["附 件 1", "attachment"],
    ["附  件1", null],
    ["附件：1.目录", "attachment"],
    ["附件12:清单", "attachment"],
    ["附表十二", "attachment"],
    ["附件 1", "attachment"],
    ["附 录A", "attachment"],
    ["附录A 术语", "attachment"],
    ["附件1 重点任务分工", "attachment"],
    ["附件1 下列表格，由单位填写", null],
    ["附件1号文", null],
    ["附件一、任务清单", "attachment"],
    ["附件一、任务清单，以及", null],
    ["附件一、附表", null],
    ["附件123", null],
    ["见附件1", null],
    ["专栏1 重大工程", "box"],
    ["专 栏", "box"],
    ["專欄2 重點", "box"],
    ["開設專欄", null],
    ["开设专栏", null],
    ["专栏1，列出", null],
    [`专栏1 ${"工".repeat(36)}`, "box"],
    [`专栏1 ${"工".repeat(37)}`, null],
    ["▲ 航拍", "caption"],
    ["图中▲ 航拍", null],
    ["图1 区位", "caption"],
    ["圖 12：區位", "caption"],
    ["表2-1 指标", "caption"],
    ["表2 - 1 指标", "caption"],
    ["图3．区位", "caption"],
    ["图2—3区位", "caption"],
    ["图1区位图示意", "caption"],
    ["图1区位，见", null],
    ["表1个", null],
    ["图1234 区位", null],
    ["见图1 区位", null],
    ["图1 区位。", null],
    ["图1 区位。示意", "caption"],
    [`图1 ${"工".repeat(77)}`, "caption"],
    [`图1 ${"工".repeat(78)}`, null],
    ["1 注释", "note"],
    ["12  资料来源", "note"],
    ["1 图", null],
    ["123 注释", null],
    ["¹²文", "note"],
    ["¹ 文", "note"],
    ["¹", null],
    ["平方米²文", null],
    ["加快建设", null],
  ])("“%s” is %s", (line, role) => {
    expect(blockRole(line)).toBe(role);
  });
});

describe("dates", () => {
  test.each([
    ["2024年5月6日", true, true],
    ["2024 年 12 月 31 日", true, true],
    ["二〇二四年十二月三十一日", true, true],
    ["二○二四年五月", true, false],
    ["2024年5月", true, false],
    ["（2024年5月6日）", true, true],
    ["( 2024年5月6日 )", true, true],
    ["2024年5月6日印发", true, true],
    ["2024年5月6日印發", true, true],
    ["2024年", false, false],
    ["于2024年5月6日", false, false],
    ["2024年5月6日起", false, false],
    ["24年5月6日", false, false],
    ["甲乙丙丁年5月", false, false],
    ["2024年某月", false, false],
    ["2024年5月某日", false, false],
  ])("“%s”", (line, isDate, isDay) => {
    expect([isDateLine(line), isDayLine(line)]).toEqual([isDate, isDay]);
  });
});

test.each([
  ["（此件公开发布）", true],
  ["(本文有删减)", true],
  ["（此件）", false],
  ["见（此件公开发布）", false],
  ["（此件公开发布）。", false],
  ["抄送：各区", true],
  ["抄报:市委", true],
  ["抄報：市委", true],
  ["分送：各区", true],
  ["已抄送：各区", false],
  ["市政府办公室  2024年12月31日印发", true],
  ["市政府办公室 2024年5月6日印發", true],
  ["市 2024年5月6日印发", false],
  ["市政府办公室 2024年5月6日印发。", false],
  ["由市政府 办公室 2024年5月6日印发", false],
])("“%s” is an imprint: %s", (line, is) => {
  expect(isImprint(line)).toBe(is);
});

test.each([
  ["附件", true],
  ["附 件", true],
  ["附录A", true],
  ["附錄 B", true],
  ["附表十二", true],
  ["附件 12", true],
  ["附件1 清单", false],
  ["见附件", false],
  ["附图", false],
])("“%s” is the mark of an attachment without its title: %s", (line, is) => {
  expect(isUntitled(line)).toBe(is);
});

test.each([
  ["— 12 —", true],
  ["-1234-", true],
  ["· 3 ·", true],
  ["3/12", true],
  ["1234 / 1234", true],
  ["第3页", true],
  ["第 3 頁", true],
  ["第3页共12页", true],
  ["第 3 页，共 12 页", true],
  ["\f", true],
  ["12", false],
  ["-a-", false],
  ["— 12345 —", false],
  ["a/12", false],
  ["12/b", false],
  ["见第3页", false],
  ["第3页共x页", false],
  ["3/12/5", false],
  ["第3页图", false],
])("“%s” is a page mark: %s", (line, is) => {
  expect(isPageMark(line)).toBe(is);
});

test.each([
  ["市人民政府", true],
  ["省发展和改革委", true],
  ["湖南省省长　张三丰", true],
  ["部长 王 五", false],
  ["中华总统 蔡某", true],
  ["张三 省长", false],
  ["市人民政府，市委", false],
  ["市人民政府。", false],
  ["人民政府的", false],
  [`${"市".repeat(39)}府`, true],
  [`${"市".repeat(40)}府`, false],
])("“%s” names a public body: %s", (line, is) => {
  expect(namesBody(line)).toBe(is);
});

describe("a sentence lays down a rule", () => {
  const RULES = [
    "应当报告",
    "必须报告",
    "不得转让",
    "均得申请",
    "不能转让",
    "可以申请",
    "有权查阅",
  ];
  const MORE = ["负责管理", "依法处理", "依照规定", "按照规定", "其次，要加强", "新建的，报批"];
  const LAST = ["须报批", "由市政府统一组织", "應該報告", "应急响应，应对失当的，受罚"];
  test.each([...RULES, ...MORE, ...LAST])("“%s”", (sentence) => {
    expect(laysDownRule(sentence)).toBe(true);
  });

  test.each([
    "反应迅速",
    "适应新形势",
    "供应充足",
    "应急预案",
    "应用场景",
    "应邀出席",
    "报名须知",
    "由市政府",
    "由组织",
    "总体要求",
  ])("but not “%s”", (sentence) => {
    expect(laysDownRule(sentence)).toBe(false);
  });
});

test.each([
  ["科技创新条例", true],
  ["管理 办 法", true],
  ["管理办法（试行）", true],
  ["管理办法(2024年 修订)", true],
  ["管理办法（试行）的", false],
  ["管理办法（）", false],
  ["创新之城", false],
])("“%s” may end a title: %s", (title, is) => {
  expect(isWholeTitle(title)).toBe(is);
});
