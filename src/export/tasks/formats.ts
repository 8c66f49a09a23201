/** The export formats of task tables: name, type and content of a file. */
import { taskCsv } from "./csv.ts";
import { taskOutline } from "./outline.ts";
import type { TaskTable } from "./task-rows.ts";

/** The content of an exported file. */
export type TaskFile = string | Uint8Array<ArrayBuffer>;

/** An export format for task tables, used by the build and by the browser. */
export interface TaskFormat {
  /** File extension without the point; unique among all formats. */
  readonly ending: string;
  /** Name of the format as readers see it. */
  readonly name: string;
  readonly mediaType: string;
  /** The content of a file with this table; the same table gives the same content. */
  content(table: TaskTable): TaskFile | Promise<TaskFile>;
}

/** In the order in which the site offers them. */
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
