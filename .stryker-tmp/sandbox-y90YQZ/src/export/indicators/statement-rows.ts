/** The statements of indicators as rows of a spreadsheet: one list of columns for CSV and XLSX. */
// @ts-nocheck

import { readScale } from "../../annotate/amounts/amount-patterns.ts";
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { indicatorFacts, scopeOf } from "../../corpus/indicators/facts.ts";
import type { Corpus } from "../../model/corpus.ts";
import { wordsAt } from "../../model/target.ts";
import type { Titles } from "../../model/types.ts";
import { clauseUrl } from "../clause-address.ts";

/** A column of a sheet. */
export interface SheetColumn<Row> {
  /** Chinese and English, since one file serves readers of all languages. */
  readonly name: string;
  /** Approximate width in Latin characters. */
  readonly width: number;
  readonly cell: (row: Row) => string | number;
}

/** A statement with what its row says of it. */
interface StatementRow {
  readonly value: StatedValue;
  readonly scope: Titles | undefined;
  readonly quote: string;
  readonly url: string;
}

/** The multiplier at the beginning of a unit: 万 in 万人, 亿 in 亿元. */
export function unitScale(unit: string): number {
  return readScale(/^[十百千]?[万亿]{0,2}/u.exec(unit)?.[0] ?? "");
}

/** The unit in which a value is stated: that of its indicator, of growth its own. */
export function unitOf({ indicator, measure, statement, placed }: StatedValue): string {
  const own = statement.value.unit["zh-Hans"];
  const isOther = placed.differs !== null && own === "%";
  return measure === "growth" || isOther ? own : indicator.unit["zh-Hans"];
}

/** A number in the unit of its value; null if the text states none. */
export function inUnit(value: StatedValue, amount: number | null): number | null {
  return amount === null ? null : Number((amount / unitScale(unitOf(value))).toPrecision(12));
}

/** Bounds as the data files name them. */
const BOUNDS = {
  least: "min",
  more: "min",
  most: "max",
  less: "max",
  about: "about",
  nearly: "about",
} as const;

/** min, max or about; null for an exact value. */
export function boundOf({ statement }: StatedValue): "min" | "max" | "about" | null {
  const { bound } = statement.value;
  return bound === null ? null : BOUNDS[bound];
}

/** The rows of all indicators, in the order of the file. */
export function statementRows(corpus: Corpus, root: string): StatementRow[] {
  return corpus.derive(indicatorFacts).flatMap(({ values }) =>
    values.map((value) => ({
      value,
      scope: scopeOf(corpus, value)?.titles,
      quote: wordsAt(value.at.clause, value.placed.target)["zh-Hans"].replaceAll("\t", " "),
      url: clauseUrl(root, value.placed.target),
    })),
  );
}

/** A year as a number, so that spreadsheets sort and filter it; a month or a day as text; empty without a date. */
export function dateCell(date: string | null | undefined): string | number {
  if (date == null) return "";
  return /^\d{4}$/u.test(date) ? Number(date) : date;
}

export const STATEMENT_COLUMNS: readonly SheetColumn<StatementRow>[] = [
  { name: "指标 ID", width: 24, cell: ({ value }) => value.indicator.id },
  { name: "指标（简体）", width: 30, cell: ({ value }) => value.indicator.titles["zh-Hans"] },
  { name: "指標（繁體）", width: 30, cell: ({ value }) => value.indicator.titles["zh-Hant"] },
  { name: "Indicator", width: 40, cell: ({ value }) => value.indicator.titles.en ?? "" },
  { name: "性质 Role", width: 10, cell: ({ value }) => value.placed.role },
  { name: "量法 Measure", width: 10, cell: ({ value }) => value.measure },
  { name: "界限 Bound", width: 8, cell: ({ value }) => boundOf(value) ?? "" },
  { name: "数值 Value", width: 12, cell: ({ value }) => inUnit(value, value.amount) ?? "" },
  { name: "至 To", width: 8, cell: ({ value }) => inUnit(value, value.to) ?? "" },
  { name: "单位 Unit", width: 8, cell: ({ value }) => unitOf(value) },
  { name: "年份 Year", width: 10, cell: ({ value }) => dateCell(value.date?.value) },
  { name: "年份来源 Year from", width: 12, cell: ({ value }) => value.date?.from ?? "" },
  { name: "范围 Area", width: 20, cell: ({ scope }) => scope?.["zh-Hans"] ?? "" },
  { name: "原文 Words", width: 44, cell: ({ quote }) => quote },
  {
    name: "口径不同 Differs",
    width: 40,
    cell: ({ value }) => value.placed.differs?.["zh-Hans"] ?? "",
  },
  { name: "文件 Document", width: 26, cell: ({ value }) => value.at.document.titles["zh-Hans"] },
  { name: "条文 Clause", width: 16, cell: ({ value }) => value.placed.target.clause },
  { name: "网址 Address", width: 40, cell: ({ url }) => url },
];
