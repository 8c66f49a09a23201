/** The statements of indicators as rows of a spreadsheet: one list of columns for CSV and XLSX, in the language of the reader. */
import { readScale } from "../../annotate/amounts/amount-patterns.ts";
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { indicatorFacts, scopeOf } from "../../corpus/indicators/facts.ts";
import type { Corpus } from "../../model/corpus.ts";
import { wordsAt } from "../../model/target.ts";
import type { Titles } from "../../model/types.ts";
import { type Words, words } from "../artifacts/documentation.ts";
import { clauseUrl } from "../clause-address.ts";
import type { FileLanguage } from "../file-language.ts";

/** A column of a sheet. */
export interface SheetColumn<Row> {
  readonly name: Words;
  /** Approximate width in Latin characters. */
  readonly width: number;
  readonly cell: (row: Row, lang: FileLanguage) => string | number;
}

/** A title in the language of a file: in English, the Chinese one where there is no other. */
export function titleIn(titles: Titles, lang: FileLanguage): string {
  return titles[lang] ?? titles["zh-Hans"];
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

/** The title of an indicator in every language. */
export function titleColumns<Row>(
  indicatorOf: (row: Row) => { readonly titles: Titles },
): SheetColumn<Row>[] {
  return [
    {
      name: words("指标（简体）", "指標（簡體）", "Indicator in Simplified Chinese"),
      width: 30,
      cell: (row) => indicatorOf(row).titles["zh-Hans"],
    },
    {
      name: words("指标（繁体）", "指標（繁體）", "Indicator in Traditional Chinese"),
      width: 30,
      cell: (row) => indicatorOf(row).titles["zh-Hant"],
    },
    {
      name: words("指标（英文）", "指標（英文）", "Indicator"),
      width: 40,
      cell: (row) => indicatorOf(row).titles.en ?? "",
    },
  ];
}

export const STATEMENT_COLUMNS: readonly SheetColumn<StatementRow>[] = [
  {
    name: words("指标标识", "指標標識", "Indicator id"),
    width: 24,
    cell: ({ value }) => value.indicator.id,
  },
  ...titleColumns<StatementRow>(({ value }) => value.indicator),
  { name: words("性质", "性質", "Role"), width: 10, cell: ({ value }) => value.placed.role },
  { name: words("量法", "量法", "Measure"), width: 10, cell: ({ value }) => value.measure },
  { name: words("界限", "界限", "Bound"), width: 8, cell: ({ value }) => boundOf(value) ?? "" },
  {
    name: words("数值", "數值", "Value"),
    width: 12,
    cell: ({ value }) => inUnit(value, value.amount) ?? "",
  },
  { name: words("至", "至", "To"), width: 8, cell: ({ value }) => inUnit(value, value.to) ?? "" },
  { name: words("单位", "單位", "Unit"), width: 8, cell: ({ value }) => unitOf(value) },
  {
    name: words("年份", "年份", "Year"),
    width: 10,
    cell: ({ value }) => dateCell(value.date?.value),
  },
  {
    name: words("年份来源", "年份來源", "Year from"),
    width: 12,
    cell: ({ value }) => value.date?.from ?? "",
  },
  {
    name: words("范围", "範圍", "Area"),
    width: 20,
    cell: ({ scope }, lang) => (scope === undefined ? "" : titleIn(scope, lang)),
  },
  { name: words("原文", "原文", "Original words"), width: 44, cell: ({ quote }) => quote },
  {
    name: words("口径不同", "口徑不同", "Counts something else"),
    width: 40,
    cell: ({ value }, lang) => value.placed.differs?.[lang] ?? "",
  },
  {
    name: words("文件", "文件", "Document"),
    width: 26,
    cell: ({ value }, lang) => titleIn(value.at.document.titles, lang),
  },
  {
    name: words("条文", "條文", "Clause"),
    width: 16,
    cell: ({ value }) => value.placed.target.clause,
  },
  { name: words("网址", "網址", "Address"), width: 40, cell: ({ url }) => url },
];
