/** Periods that stand where a year might: which amounts they are of, and what is none. */
import { expect, test } from "vitest";
import { periodOf, statedPeriod } from "../../../src/annotate/dates/stated-periods.ts";
import { clause } from "../../support/clauses.ts";

/** The period of the amount in brackets: its words, number, unit and manner. */
function read(marked: string) {
  const at = marked.indexOf("【");
  const text = marked.replace(/[【】]/gu, "");
  const period = statedPeriod(text, at);
  return period && [text.slice(period.start, period.end), period.count, period.unit, period.manner];
}

test.each([
  ["力争三年内，新获批【1-2家】实验室，", ["三年内", 3, "year", "within"]],
  ["力争三年内，新获批1-2家实验室，【2-3家】中心", ["三年内", 3, "year", "within"]],
  ["支持企业上市，争取3年内推动不少于【10家】企业上市。", ["3年内", 3, "year", "within"]],
  ["引进项目，5年内预计实现产值【100亿元】", ["5年内", 5, "year", "within"]],
  ["18个月内建成【3个】基地", ["18个月内", 18, "month", "within"]],
  ["未来五年，新增【20家】", ["未来五年", 5, "year", "next"]],
  ["两年之内达到【5家】", ["两年之内", 2, "year", "within"]],
])("%s", (text, period) => {
  expect(read(text)).toEqual(period);
});

test.each([
  "5年内预计实现产值100亿元；已服务【60多个】中心",
  "三年内建成。投资【8亿元】",
  "支持成立三年内的企业【10家】",
  "成立不满三年，新增【3家】",
  "2023年内新增【3家】",
  "投资【3亿元】，三年内建成",
  "近三年新增【30家】",
])("%s: none", (text) => {
  expect(read(text)).toBeNull();
});

test("an amount with a year has no period beside it", () => {
  const made = clause("s1", { paragraphs: ["三年内新增10家"] });
  const target = { document: "d", clause: "s1", part: 1, start: 5, end: 8 };
  expect(periodOf(made, { target, value: { year: null } })?.words["zh-Hans"]).toBe("三年内");
  expect(periodOf(made, { target, value: { year: 2026 } })).toBeNull();
});
