/** Task tables as XLSX. */
import { writeXlsx } from "../xlsx.ts";
import { COLUMNS } from "./columns.ts";
import type { TaskTable } from "./task-rows.ts";

/** A task table as a workbook of one sheet with a header row. */
export function taskXlsx({ title, rows }: TaskTable): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx({
    title: title["zh-Hans"],
    columns: COLUMNS,
    rows: rows.map((row) => COLUMNS.map((column) => column.cell(row))),
  });
}
