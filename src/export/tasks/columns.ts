/** The columns of spreadsheets: one list for CSV and XLSX, so that both have the same content, in the language of the reader. */
import { type Words, words } from "../artifacts/documentation.ts";
import { type FileLanguage, isWebAddress, titleIn } from "../file-language.ts";
import { statedColumns } from "../stated-columns.ts";
import type { TaskRecord, TaskRecords, TaskRow, TaskTable } from "./task-rows.ts";

interface Column {
  readonly name: Words;
  /** Approximate width in Latin characters; a Han character takes two. */
  readonly width: number;
  /** True for a column that is left out where no row has anything in it. */
  readonly ifStated?: boolean;
  readonly cell: (row: TaskRow, lang: FileLanguage) => string | number;
}

/** The phrases with amounts, as written, each once. */
export function statedAmounts(quantities: TaskRow["quantities"]): string {
  return [...new Set(quantities.map(({ phrase }) => phrase))].join("；");
}

/** What is written between the entries of a cell. */
const BETWEEN = words("；", "；", "; ");

/** The years, periods and deadlines that a task states, each once. */
export function statedTimes(times: TaskRow["times"], lang: FileLanguage): string {
  return [...new Set(times.map((time) => time[lang]))].join(BETWEEN[lang]);
}

const COLUMNS: readonly Column[] = [
  { name: words("层级", "層級", "Level"), width: 8, cell: ({ level }) => level },
  { name: words("编号", "編號", "Number"), width: 10, cell: ({ number }) => number["zh-Hans"] },
  {
    name: words("上级任务", "上級任務", "Parent task"),
    width: 30,
    cell: ({ parentTitle }, lang) => (parentTitle === null ? "" : titleIn(parentTitle, lang)),
  },
  {
    name: words("标题（简体）", "標題（簡體）", "Title in Simplified Chinese"),
    width: 36,
    cell: ({ title }) => title["zh-Hans"],
  },
  {
    name: words("标题（繁体）", "標題（繁體）", "Title in Traditional Chinese"),
    width: 36,
    cell: ({ title }) => title["zh-Hant"],
  },
  {
    name: words("英文标题", "英文標題", "English title"),
    width: 44,
    cell: ({ title }) => title.en ?? "",
  },
  {
    name: words("正文（简体）", "正文（簡體）", "Text in Simplified Chinese"),
    width: 70,
    cell: ({ text }) => text["zh-Hans"],
  },
  {
    name: words("正文（繁体）", "正文（繁體）", "Text in Traditional Chinese"),
    width: 70,
    cell: ({ text }) => text["zh-Hant"],
  },
  {
    name: words("英文正文", "英文正文", "English text"),
    width: 80,
    cell: ({ text }) => text.en ?? "",
  },
  {
    name: words("数量", "數量", "Quantities"),
    width: 30,
    cell: ({ quantities }) => statedAmounts(quantities),
  },
  {
    name: words("写明的年份或期限", "寫明的年份或期限", "Years and periods stated"),
    width: 16,
    cell: ({ times }, lang) => statedTimes(times, lang),
  },
  { name: words("出处", "出處", "Source"), width: 26, cell: ({ source }) => source },
  {
    name: words("网址", "網址", "Address"),
    width: 40,
    ifStated: true,
    cell: ({ url }) => (isWebAddress(url) ? url : ""),
  },
];

/** What the reader has recorded, behind the columns of the text. */
const OWN_COLUMNS: readonly {
  readonly name: Words;
  readonly width: number;
  readonly cell: (record: TaskRecord) => string;
}[] = [
  { name: words("状态", "狀態", "Status"), width: 14, cell: ({ status }) => status },
  { name: words("负责人", "負責人", "Owner"), width: 16, cell: ({ owner }) => owner },
  { name: words("期限", "期限", "Due"), width: 12, cell: ({ due }) => due },
  { name: words("备注", "備註", "Remarks"), width: 36, cell: ({ note }) => note },
];

/** A table as a spreadsheet has it. */
export interface TaskSheet {
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The cells of a table. The columns of the reader's records are there only if one of its tasks has a record, that of the
 * addresses only if there is one.
 */
export function taskSheet(
  { rows }: TaskTable,
  records: TaskRecords,
  lang: FileLanguage,
): TaskSheet {
  const own = rows.some(({ id }) => records.has(id)) ? OWN_COLUMNS : [];
  const all: readonly Pick<Column, "name" | "width" | "ifStated">[] = [...COLUMNS, ...own];
  const stated = statedColumns(
    all,
    rows.map((row) => {
      const record = records.get(row.id);
      const recorded = own.map(({ cell }) => (record === undefined ? "" : cell(record)));
      return [...COLUMNS.map(({ cell }) => cell(row, lang)), ...recorded];
    }),
  );
  return {
    columns: stated.columns.map(({ name, width }) => ({ name: name[lang], width })),
    rows: stated.rows,
  };
}
