/** CSV according to RFC 4180, with the byte order mark by which spreadsheet programs recognise UTF-8. */
import { COLUMNS } from "./columns.ts";
import type { TaskTable } from "./task-rows.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Records as CSV. Texts are quoted, numbers are not. A text that begins with `=`, `+`, `-` or `@` is not escaped: the
 * apostrophe of that escape would be visible in other programs and change the words of a document.
 */
export function csv(records: readonly (readonly (string | number)[])[]): string {
  const lines = records.map((record) => `${record.map(cell).join(",")}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
}

function cell(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** A task table as CSV, with a header row. */
export function taskCsv({ rows }: TaskTable): string {
  const names = COLUMNS.map(({ name }) => name);
  return csv([names, ...rows.map((row) => COLUMNS.map((column) => column.cell(row)))]);
}
