/** The formats in which tasks are taken away: name, type and content of a file. */
// @ts-nocheck

import { taskCsv } from "./csv.ts";
import { taskOutline } from "./outline.ts";
import type { TaskTable } from "./task-rows.ts";

/** What a file of tasks may hold. */
type TaskFile = string | Uint8Array<ArrayBuffer>;

/** A format of files of tasks, for the build and the browser. */
export interface TaskFormat {
  /** How the names of its files end, without the point; unique among all formats. */
  readonly ending: string;
  /** What readers know it by. */
  readonly name: string;
  readonly mediaType: string;
  /** A table as the content of a file; the same table gives the same content. */
  content(table: TaskTable): TaskFile | Promise<TaskFile>;
}

/** In the order in which they are offered. */
export const BUILT_IN_FORMATS: readonly TaskFormat[] = [
  {
    ending: "xlsx",
    name: "XLSX",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: async (table) => (await import("./xlsx.ts")).taskXlsx(table),
  },
  { ending: "csv", name: "CSV", mediaType: "text/csv;charset=utf-8", content: taskCsv },
  {
    ending: "md",
    name: "Markdown",
    mediaType: "text/markdown;charset=utf-8",
    content: taskOutline,
  },
  {
    ending: "json",
    name: "JSON",
    mediaType: "application/json",
    content: (table) => `${JSON.stringify(table, null, 2)}\n`,
  },
];
