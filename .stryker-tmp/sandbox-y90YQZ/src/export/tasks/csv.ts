/** A task table as CSV. */
// @ts-nocheck

import { writeCsv } from "../csv.ts";
import { COLUMNS } from "./columns.ts";
import type { TaskTable } from "./task-rows.ts";

/** The table with a header row. */
export function taskCsv({ rows }: TaskTable): string {
  const names = COLUMNS.map(({ name }) => name);
  return writeCsv([names, ...rows.map((row) => COLUMNS.map((column) => column.cell(row)))]);
}
