/** The formats in which tasks are taken away: name, type and content of a file. */
import type { FileLanguage } from "../file-language.ts";
import { XLSX_TYPE } from "../media-types.ts";
import { taskCsv } from "./csv.ts";
import { taskOutline } from "./outline.ts";
import type { TaskRecords, TaskTable } from "./task-rows.ts";

/** What a file of tasks may hold. */
type TaskFile = string | Uint8Array<ArrayBuffer>;

/** A format of files of tasks, for the build and the browser. */
export interface TaskFormat {
  /** How the names of its files end, without the point; unique among all formats. */
  readonly ending: string;
  /** What readers know it by. */
  readonly name: string;
  readonly mediaType: string;
  /**
   * A table as the content of a file; the same table gives the same content.
   * @param records what the reader has recorded; there is none in the files of the build
   * @param lang the language of the file's own words
   */
  content(
    table: TaskTable,
    records?: TaskRecords,
    lang?: FileLanguage,
  ): TaskFile | Promise<TaskFile>;
}

/** In the order in which they are offered. */
export const BUILT_IN_FORMATS: readonly TaskFormat[] = [
  {
    ending: "xlsx",
    name: "XLSX",
    mediaType: XLSX_TYPE,
    content: async (table, records, lang) =>
      (await import("./xlsx.ts")).taskXlsx(table, records, lang),
  },
  {
    ending: "csv",
    name: "CSV",
    mediaType: "text/csv;charset=utf-8",
    content: taskCsv,
  },
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
    content: (table, records) => `${JSON.stringify(withRecords(table, records), null, 2)}\n`,
  },
];

/** The table with what is recorded at its rows. */
function withRecords(table: TaskTable, records: TaskRecords = new Map()): object {
  const rows = table.rows.map((row) => {
    const recorded = records.get(row.id);
    return recorded === undefined ? row : { ...row, recorded };
  });
  return { ...table, rows };
}
