/** Task tables as XLSX. This module is loaded only if a workbook is made. */
// @ts-nocheck

import { workbook } from "../workbook.ts";
import { COLUMNS } from "./columns.ts";
import type { TaskTable } from "./task-rows.ts";

/** A task table as a workbook of one sheet. */
export function taskXlsx({ title, rows }: TaskTable): Promise<Uint8Array<ArrayBuffer>> {
  return workbook({
    title: title["zh-Hans"],
    columns: COLUMNS,
    rows: rows.map((row) => COLUMNS.map((column) => column.cell(row))),
  });
}
