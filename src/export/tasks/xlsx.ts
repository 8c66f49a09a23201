/** Task tables as XLSX. This module is loaded only if a workbook is made. */
import type { FileLanguage } from "../file-language.ts";
import { workbook } from "../workbook.ts";
import { taskSheet } from "./columns.ts";
import type { TaskRecords, TaskTable } from "./task-rows.ts";

/** A task table as a workbook of one sheet. */
export function taskXlsx(
  table: TaskTable,
  records: TaskRecords = new Map(),
  lang: FileLanguage = "zh-Hans",
): Promise<Uint8Array<ArrayBuffer>> {
  const title = (lang === "en" ? table.title.en : table.title[lang]) ?? table.title["zh-Hans"];
  return workbook({ title, ...taskSheet(table, records, lang) });
}
