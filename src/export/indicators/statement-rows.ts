/** The statements of indicators as rows of a spreadsheet: one list of columns for CSV and XLSX, in the language of the reader. */
import { periodOf } from "../../annotate/dates/stated-periods.ts";
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { indicatorFacts, scopeOf } from "../../corpus/indicators/facts.ts";
import { nearestTitles } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import { wordsAt } from "../../model/target.ts";
import type { Target, Titles } from "../../model/types.ts";
import { type Words, words } from "../artifacts/documentation.ts";
import { clauseUrl } from "../clause-address.ts";
import {
  type AddressLanguage,
  type FileLanguage,
  isWebAddress,
  scriptOf,
  titleIn,
} from "../file-language.ts";
import { boundName, measureName, ORIGIN_NAMES, ROLE_NAMES } from "./table-words.ts";
import { amountCell, unitCell } from "./value-units.ts";

/** A column of a sheet. */
export interface SheetColumn<Row> {
  readonly name: Words;
  /** Approximate width in Latin characters. */
  readonly width: number;
  /** True for a column that is left out where no row has anything in it. */
  readonly ifStated?: boolean;
  readonly cell: (row: Row, lang: FileLanguage) => string | number;
}

/** A statement with what its row says of it. */
interface StatementRow {
  readonly value: StatedValue;
  readonly scope: Titles | undefined;
  readonly url: string;
}

/** The words that state a value, a row of a table on one line. */
export function statedWords({ at, placed }: StatedValue, lang: FileLanguage): string {
  return wordsAt(at.clause, placed.target)[scriptOf(lang)].replaceAll("\t", " ");
}

/** The address of a place of a text, on the page of a language; empty where the site has no host. */
export function webUrl(root: string, target: Target, language: AddressLanguage): string {
  const url = clauseUrl(root, target, language);
  return isWebAddress(url) ? url : "";
}

/** The rows of all indicators, in the order of the file. */
export function statementRows(
  corpus: Corpus,
  root: string,
  language: AddressLanguage,
): StatementRow[] {
  return corpus.derive(indicatorFacts).flatMap(({ values }) =>
    values.map((value) => ({
      value,
      scope: scopeOf(corpus, value)?.titles,
      url: webUrl(root, value.placed.target, language),
    })),
  );
}

/** A year as a number, so that spreadsheets sort and filter it; a month or a day as text; empty without a date. */
export function dateCell(date: string | null | undefined): string | number {
  if (date == null) return "";
  return /^\d{4}$/u.test(date) ? Number(date) : date;
}

/** The period that the text states instead of a year (三年内), in the language of the file; empty if it states none. */
export function periodCell({ at, statement }: StatedValue, lang: FileLanguage): string {
  const period = periodOf(at.clause, statement);
  return period === null ? "" : titleIn(period.words, lang);
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
  {
    name: words("性质", "性質", "Role"),
    width: 10,
    cell: ({ value }, lang) => ROLE_NAMES[value.placed.role][lang],
  },
  {
    name: words("量法", "量法", "Measure"),
    width: 10,
    cell: ({ value }, lang) => measureName(value)[lang],
  },
  {
    name: words("界限", "界限", "Bound"),
    width: 8,
    cell: ({ value }, lang) => boundName(value)[lang],
  },
  {
    name: words("数值", "數值", "Value"),
    width: 12,
    cell: ({ value }, lang) => amountCell(value, value.amount, lang),
  },
  {
    name: words("至", "至", "To"),
    width: 8,
    cell: ({ value }, lang) => amountCell(value, value.to, lang),
  },
  {
    name: words("单位", "單位", "Unit"),
    width: 8,
    cell: ({ value }, lang) => unitCell(value, lang),
  },
  {
    name: words("年份", "年份", "Year"),
    width: 10,
    cell: ({ value }) => dateCell(value.date?.value),
  },
  {
    name: words("年份来源", "年份來源", "Year from"),
    width: 12,
    cell: ({ value: { date } }, lang) => (date === null ? "" : ORIGIN_NAMES[date.from][lang]),
  },
  {
    name: words("写明的期限", "寫明的期限", "Period stated"),
    width: 16,
    cell: ({ value }, lang) => periodCell(value, lang),
  },
  {
    name: words("范围", "範圍", "Area"),
    width: 20,
    cell: ({ scope }, lang) => (scope === undefined ? "" : titleIn(scope, lang)),
  },
  {
    name: words("原文", "原文", "Original words"),
    width: 44,
    cell: ({ value }, lang) => statedWords(value, lang),
  },
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
    width: 30,
    cell: ({ value: { at } }, lang) => titleIn(nearestTitles(at.path, at.clause), lang),
  },
  {
    name: words("条文标识", "條文標識", "Clause id"),
    width: 12,
    cell: ({ value }) => value.placed.target.clause,
  },
  {
    name: words("网址", "網址", "Address"),
    width: 40,
    ifStated: true,
    cell: ({ url }) => url,
  },
];
