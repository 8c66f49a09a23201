/** The formats in which tasks are taken away: name, type and content of a file. */
import { taskCsv } from "./csv.ts";
import { taskOutline } from "./outline.ts";
import type { TaskTable } from "./task-rows.ts";

/** In the order in which they are offered; each is the ending of a file name. */
export const FORMATS = ["xlsx", "csv", "md", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  json: "application/json",
};

/** A table as the content of a file. */
export async function fileContent(
  table: TaskTable,
  format: Format,
): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "xlsx":
      return (await import("./xlsx.ts")).taskXlsx(table);
    case "csv":
      return taskCsv(table);
    case "md":
      return taskOutline(table);
    case "json":
      return `${JSON.stringify(table, null, 2)}\n`;
  }
}
