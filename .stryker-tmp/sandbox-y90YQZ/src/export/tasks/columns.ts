/** The columns of spreadsheets: one list for CSV and XLSX, so that both have the same content. */
// @ts-nocheck

import type { TaskRow } from "./task-rows.ts";

export interface Column {
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

export const COLUMNS: readonly Column[] = [
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
