/** A task table as CSV. */
import { writeCsv } from "../csv.ts";
import { taskSheet } from "./columns.ts";
import type { TaskRecords, TaskTable } from "./task-rows.ts";

/** The table with a header row. */
export function taskCsv(table: TaskTable, records: TaskRecords = new Map()): string {
  const { columns, rows } = taskSheet(table, records);
  return writeCsv([columns.map(({ name }) => name), ...rows]);
}
