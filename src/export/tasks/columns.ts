/** The columns of spreadsheets: one list for CSV and XLSX, so that both have the same content. */
import type { TaskRecord, TaskRecords, TaskRow, TaskTable } from "./task-rows.ts";

interface Column {
  /** Chinese and English, since one file serves readers of all languages. */
  readonly name: string;
  /** Approximate width in Latin characters; a Han character takes two. */
  readonly width: number;
  readonly cell: (row: TaskRow) => string | number;
}

/** The phrases with amounts, as written, each once. */
export function statedAmounts(quantities: TaskRow["quantities"]): string {
  return [...new Set(quantities.map(({ phrase }) => phrase))].join("；");
}

const COLUMNS: readonly Column[] = [
  { name: "层级 Level", width: 8, cell: ({ level }) => level },
  { name: "编号 Number", width: 10, cell: ({ number }) => number["zh-Hans"] },
  { name: "标题（简体）", width: 36, cell: ({ title }) => title["zh-Hans"] },
  { name: "標題（繁體）", width: 36, cell: ({ title }) => title["zh-Hant"] },
  { name: "English title", width: 44, cell: ({ title }) => title.en ?? "" },
  { name: "正文（简体）", width: 70, cell: ({ text }) => text["zh-Hans"] },
  { name: "正文（繁體）", width: 70, cell: ({ text }) => text["zh-Hant"] },
  { name: "数量 Quantities", width: 30, cell: ({ quantities }) => statedAmounts(quantities) },
  { name: "出处 Source", width: 26, cell: ({ source }) => source },
  { name: "网址 Address", width: 40, cell: ({ url }) => url },
];

/** What the reader has recorded, behind the columns of the text. */
const OWN_COLUMNS: readonly {
  readonly name: string;
  readonly width: number;
  readonly cell: (record: TaskRecord) => string;
}[] = [
  { name: "状态 Status", width: 14, cell: ({ status }) => status },
  { name: "负责人 Owner", width: 16, cell: ({ owner }) => owner },
  { name: "期限 Due", width: 12, cell: ({ due }) => due },
  { name: "备注 Remarks", width: 36, cell: ({ note }) => note },
];

/** A table as a spreadsheet has it. */
export interface TaskSheet {
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The cells of a table. The columns of the reader's records are there only if one of its tasks has a record. */
export function taskSheet({ rows }: TaskTable, records: TaskRecords): TaskSheet {
  const own = rows.some(({ id }) => records.has(id)) ? OWN_COLUMNS : [];
  return {
    columns: [...COLUMNS, ...own],
    rows: rows.map((row) => {
      const record = records.get(row.id);
      const recorded = own.map(({ cell }) => (record === undefined ? "" : cell(record)));
      return [...COLUMNS.map(({ cell }) => cell(row)), ...recorded];
    }),
  };
}
