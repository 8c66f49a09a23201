/** Columns of cells that stand each on a line of its own: what tells their number, and what tells nothing. */
import { expect, test } from "vitest";
import { columnsOf } from "../../../src/parse/grammar/cell-columns.ts";

test.each([
  ["序号 名称 1 甲 2 乙", 2, "a first column that counts"],
  ["序号 名称 1 甲 3 乙", null, "a first column that counts wrongly"],
  ["序号 名称 单位 1 甲 米 2 乙 米", 3, "the same with three columns"],
  ["时间 事项 2024年 甲 2025年5月 乙 2025年5月6日 丙", 2, "dates"],
  ["时间 事项 2024年底 甲 2025年 乙", null, "dates with more words"],
  ["时间 事项 约2024年 甲 2025年 乙", null, "dates with words before them"],
  ["指标 数值 甲 1200 乙 3.5%", 2, "a column of figures in two rows"],
  ["指标 数值 单位 甲 12.5 米 乙 ≥3.5 米", 3, "figures in the middle"],
  ["指标 数值 甲 1,155 乙 -3 丙 约20亿元", 2, "figures with signs and units"],
  ["指标 数值 甲 1200 乙 见注", null, "a column with words among its figures"],
  ["指标 2024年 甲 1200 乙 1300", null, "a head that is no text"],
  ["指标 数值 甲 1200", null, "one row"],
  ["甲 乙 丙 丁 戊 己", null, "words alone"],
  ["指标 数值 甲 1200 乙", null, "a cell too few"],
])("%s: %o (%s)", (cells, columns, _why) => {
  expect(columnsOf(cells.split(" "))).toBe(columns);
});

test("a table has at most twelve columns", () => {
  const table = (columns: number) => {
    const head = Array.from({ length: columns }, (_, at) => `名${"称".repeat(at)}`);
    const row = (order: number) => [String(order), ...head.slice(1).map(() => "甲")];
    return [...head, ...row(1), ...row(2)];
  };
  expect(columnsOf(table(12))).toBe(12);
  expect(columnsOf(table(13))).toBeNull();
});

test("spaces in dates and figures are no words", () => {
  expect(columnsOf(["时间", "事项", "2024 年", "甲", "2025 年 5 月 6 日", "乙"])).toBe(2);
  expect(columnsOf(["指标", "数值", "甲", "≥ 12 %", "乙", "< -3.5 ‰"])).toBe(2);
});
