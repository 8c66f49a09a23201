/** Deadlines in running text, and in places that are made for them. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { deadlinesIn, lastDay, statedDeadlines } from "../../../src/annotate/duties/deadlines.ts";

const MADE = "2026-03-02";

function inText(text: string, made: string | null = MADE): string[] {
  return deadlinesIn(text, made).map(
    ({ start, end, date, isYearOfDocument }) =>
      `${text.slice(start, end)}=${date}${isYearOfDocument ? "*" : ""}`,
  );
}

describe("in running text", () => {
  test.each<[string, string[]]>([
    ["2026年6月底前建成", ["2026年6月底前=2026-06"]],
    ["2026年6月30日前建成", ["2026年6月30日前=2026-06-30"]],
    ["到2025年，建成10家", ["2025年=2025"]],
    ["2025年底前完成", ["2025年底前=2025"]],
    ["二〇二七年底建成", ["二〇二七年底=2027"]],
    ["２０２７年底建成", ["２０２７年底=2027"]],
    ["2026年上半年前完成", ["2026年上半年前=2026-06"]],
    ["2026年三季度末完成", ["2026年三季度末=2026-09"]],
    ["2026年第4季度前完成", ["2026年第4季度前=2026-12"]],
    ["2026年7月上旬前完成", ["2026年7月上旬前=2026-07-10"]],
    ["2016—2018年累计投入", []],
    ["2019年1月1日至2020年12月31日，给予补贴", []],
    ["补贴发放至2020年12月31日", ["2020年12月31日=2020-12-31"]],
    ["6月底前出台办法，年底前全面推开", ["6月底前=2026-06*", "年底前=2026*"]],
    ["今年底前完成", ["今年底前=2026*"]],
    ["明年6月底前完成", ["明年6月底前=2027-06*"]],
    ["1月底前完成", ["1月底前=null"]],
    ["截至2025年底共有10家", []],
    ["2023年前三季度增长", []],
    ["2020年前后建成", []],
    ["2024年建成10家", []],
    ["每年6月底前报告", []],
    ["落实《2025年底前工作要点》", []],
  ])("%s", (text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  test("without the document's date, a date without a year stays without one", () => {
    expect(inText("6月底前出台", null)).toEqual(["6月底前=null"]);
  });
});

describe("where nothing but a deadline stands", () => {
  const stated = (text: string, isLabelled: boolean) =>
    statedDeadlines(text, { start: 0, end: text.length }, MADE, isLabelled)?.map(
      ({ kind, date }) => date ?? kind,
    ) ?? null;

  test.each<[string, string[] | null]>([
    ["2026年6月底前完成", ["2026-06"]],
    ["2026年12月", ["2026-12"]],
    ["2026.12", ["2026-12"]],
    ["2026—2028年", ["2028"]],
    ["2026-06-30前", ["2026-06-30"]],
    ["每年", ["recurring"]],
    ["每季度末", ["recurring"]],
    ["每年6月底前", ["recurring"]],
    ["长期坚持", ["continuing"]],
    ["年内持续推进", ["continuing"]],
    ["持续推进", ["continuing"]],
    ["即期", ["immediate"]],
    ["立即整改", ["immediate"]],
    ["市财政局", null],
    ["2026年投资10亿元", null],
  ])("%s", (text, expected) => {
    expect(stated(text, false)).toEqual(expected);
  });

  test("after 完成时限： any words are one", () => {
    expect(stated("视工作进展而定", true)).toEqual(["other"]);
    expect(stated("—", true)).toEqual([]);
  });
});

test.each([
  ["2025", "2025-12-31"],
  ["2024-02", "2024-02-29"],
  ["2026-06", "2026-06-30"],
  ["2026-06-10", "2026-06-10"],
])("%s ends on %s", (date, day) => {
  expect(lastDay(date)).toBe(day);
});
