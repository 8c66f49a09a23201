/** Task tables as XLSX. This module is loaded only if a workbook is made. */
import { workbook } from "../workbook.ts";
import { taskSheet } from "./columns.ts";
import type { TaskRecords, TaskTable } from "./task-rows.ts";

/** A task table as a workbook of one sheet. */
export function taskXlsx(
  table: TaskTable,
  records: TaskRecords = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  return workbook({ title: table.title["zh-Hans"], ...taskSheet(table, records) });
}
