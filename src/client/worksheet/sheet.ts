/** The worksheet as a spreadsheet: one list of columns for CSV and XLSX. */
import { UNRECORDED, type Worksheet, type WorksheetEntry } from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import {
  statusWord,
  type WorksheetColumn,
  worksheetWord,
} from "../../site/i18n/tasks/worksheet.ts";
import { localMinute } from "./minute.ts";
import type { TaskPlace } from "./places.ts";

/** An entry with its key, and the place of its task; null for a task that the site no longer has. */
interface Row extends WorksheetEntry {
  readonly key: string;
  readonly place: TaskPlace | null;
}

interface Column {
  readonly name: WorksheetColumn;
  /** Approximate width in Latin characters; a Han character takes two. */
  readonly width: number;
  readonly cell: (row: Row, lang: Language) => string;
}

const COLUMNS: readonly Column[] = [
  { name: "hierarchy", width: 24, cell: ({ place }) => place?.hierarchy ?? "" },
  { name: "above", width: 40, cell: ({ place }) => place?.above.join(" › ") ?? "" },
  { name: "task", width: 44, cell: ({ place }) => place?.name ?? "" },
  { name: "status", width: 14, cell: ({ status }, lang) => statusWord(lang, status) },
  { name: "owner", width: 16, cell: ({ owner }) => owner },
  { name: "due", width: 12, cell: ({ due }) => due },
  { name: "note", width: 44, cell: ({ note }) => note },
  {
    name: "changed",
    width: 18,
    cell: ({ updated }) => (updated === "" ? "" : localMinute(updated)),
  },
  { name: "url", width: 44, cell: ({ place }) => place?.url ?? "" },
  { name: "key", width: 30, cell: ({ key }) => key },
];

/** Tasks of the page with their records; a task without one has an empty record. */
export function withRecords(worksheet: Worksheet, tasks: readonly string[]): Worksheet {
  return new Map(tasks.map((task) => [task, worksheet.get(task) ?? UNRECORDED]));
}

/** The columns and rows of records, in their order, with names in the language of a page. */
export function worksheetSheet(
  worksheet: Worksheet,
  places: ReadonlyMap<string, TaskPlace>,
  lang: Language,
): {
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
} {
  const names = worksheetWord(lang, "columns");
  return {
    columns: COLUMNS.map(({ name, width }) => ({ name: names[name], width })),
    rows: Array.from(worksheet, ([key, entry]) => {
      const row = { ...entry, key, place: places.get(key) ?? null };
      return COLUMNS.map(({ cell }) => cell(row, lang));
    }),
  };
}
