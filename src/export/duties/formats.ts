/** The formats in which the ledger is taken away. */
import { writeCsv } from "../csv.ts";
import type { FileLanguage } from "../file-language.ts";
import { plainMarkdown } from "../markdown.ts";
import { XLSX_TYPE } from "../media-types.ts";
import { dutySheet, LEDGER_TITLE, type Recorded } from "./columns.ts";
import type { DutyTable } from "./duty-table.ts";

/** A format of files of duties, for the build and the browser. */
export interface DutyFormat {
  /** How the names of its files end, without the point. */
  readonly ending: string;
  readonly name: string;
  readonly mediaType: string;
  /**
   * A ledger as the content of a file; the same ledger gives the same content.
   * @param recorded what the reader has recorded of a task, by the task's key
   */
  content(
    table: DutyTable,
    lang: FileLanguage,
    recorded?: (key: string) => Recorded,
  ): string | Promise<string | Uint8Array<ArrayBuffer>>;
}

/** Nothing is recorded in the files of the build. */
const NOTHING: Recorded = { state: "", remarks: "" };
const nothing = () => NOTHING;

/** In the order in which they are offered. */
export const DUTY_FORMATS: readonly DutyFormat[] = [
  {
    ending: "xlsx",
    name: "XLSX",
    mediaType: XLSX_TYPE,
    content: async (table, lang, recorded = nothing) =>
      (await import("../workbook.ts")).workbook({
        title: LEDGER_TITLE[lang],
        ...dutySheet(table, lang, recorded),
      }),
  },
  {
    ending: "csv",
    name: "CSV",
    mediaType: "text/csv;charset=utf-8",
    content: (table, lang, recorded = nothing) => {
      const { columns, rows } = dutySheet(table, lang, recorded);
      return writeCsv([columns.map(({ name }) => name), ...rows]);
    },
  },
  {
    ending: "md",
    name: "Markdown",
    mediaType: "text/markdown;charset=utf-8",
    content: (table, lang, recorded = nothing) => markdownTable(table, lang, recorded),
  },
  {
    ending: "json",
    name: "JSON",
    mediaType: "application/json",
    content: (table, _lang, recorded) =>
      `${JSON.stringify(withRecords(table, recorded), null, 2)}\n`,
  },
  {
    ending: "ics",
    name: "iCalendar",
    mediaType: "text/calendar;charset=utf-8",
    content: async (table, lang) => (await import("./calendar.ts")).dutyCalendar(table, lang),
  },
];

function markdownTable(table: DutyTable, lang: FileLanguage, recorded: (key: string) => Recorded) {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => plainMarkdown(String(cell)).replaceAll("\n", "<br>")).join(" | ")} |\n`;
  const { columns, rows } = dutySheet(table, lang, recorded);
  const head = line(columns.map(({ name }) => name));
  const rule = `|${" --- |".repeat(columns.length)}\n`;
  return `# ${LEDGER_TITLE[lang]}\n\n${head}${rule}${rows.map(line).join("")}`;
}

function withRecords(table: DutyTable, recorded: ((key: string) => Recorded) | undefined): object {
  if (recorded === undefined) return table;
  return { ...table, rows: table.rows.map((row) => ({ ...row, recorded: recorded(row.key) })) };
}
