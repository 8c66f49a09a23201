/** A task table as CSV. */
import { writeCsv } from "../csv.ts";
import type { FileLanguage } from "../file-language.ts";
import { taskSheet } from "./columns.ts";
import type { TaskRecords, TaskTable } from "./task-rows.ts";

/** The table with a header row. */
export function taskCsv(
  table: TaskTable,
  records: TaskRecords = new Map(),
  lang: FileLanguage = "zh-Hans",
): string {
  const { columns, rows } = taskSheet(table, records, lang);
  return writeCsv([columns.map(({ name }) => name), ...rows]);
}
