/** CSV as RFC 4180 has it, with the byte order mark by which spreadsheet programs know UTF-8. */
import { COLUMNS } from "./columns.ts";
import type { TaskTable } from "./task-rows.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Records as CSV. Every text is quoted, every number is not. A text that begins with `=`, `+`, `-` or `@` stays as it
 * is: the words of a document are not to be altered by an apostrophe that other programs would show.
 */
export function csv(records: readonly (readonly (string | number)[])[]): string {
  const lines = records.map((record) => `${record.map(cell).join(",")}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
}

function cell(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** A task table as CSV, a line of names first. */
export function taskCsv({ rows }: TaskTable): string {
  const names = COLUMNS.map(({ name }) => name);
  return csv([names, ...rows.map((row) => COLUMNS.map((column) => column.cell(row)))]);
}
