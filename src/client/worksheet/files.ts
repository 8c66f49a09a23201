/** Export of the worksheet as JSON, CSV and XLSX, and import from JSON. */
import { writeCsv } from "../../export/csv.ts";
import { XLSX_TYPE } from "../../export/media-types.ts";
import {
  mergeWorksheets,
  readWorksheet,
  type Worksheet,
  writeWorksheet,
} from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { refusal } from "../../site/i18n/pages/import.ts";
import { worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { saveFile } from "../dom/save-file.ts";
import { siteFile } from "../dom/site-file.ts";
import { today } from "./day.ts";
import type { WorksheetStore } from "./store.ts";

/** Downloads the worksheet as a JSON file, which can be imported again. */
export function exportJson(worksheet: Worksheet): void {
  const name = siteFile(`worksheet-${today()}.json`);
  saveFile(name, "application/json", writeWorksheet(worksheet));
}

/** The widths of the columns of a worksheet, in Latin characters. */
const WIDTHS = [30, 44, 14, 16, 12, 44, 22];

/** The rows of the worksheet as spreadsheets have them. `titleOf` returns the title of a task, if known. */
function worksheetRows(
  worksheet: Worksheet,
  titleOf: (task: string) => string,
  lang: Language,
): string[][] {
  return Array.from(worksheet, ([task, { status, owner, due, note, updated }]) => [
    task,
    titleOf(task),
    worksheetWord(lang, "statuses")[status],
    owner,
    due,
    note,
    updated,
  ]);
}

/** Downloads the worksheet as a CSV file. */
export function exportCsv(
  worksheet: Worksheet,
  titleOf: (task: string) => string,
  lang: Language,
): void {
  const rows = worksheetRows(worksheet, titleOf, lang);
  const content = writeCsv([worksheetWord(lang, "columns"), ...rows]);
  saveFile(siteFile(`worksheet-${today()}.csv`), "text/csv;charset=utf-8", content);
}

/** Downloads the worksheet as a workbook with the same columns. */
export async function exportXlsx(
  worksheet: Worksheet,
  titleOf: (task: string) => string,
  lang: Language,
): Promise<void> {
  const { workbook } = await import("../../export/workbook.ts");
  const names = worksheetWord(lang, "columns");
  const content = await workbook({
    title: worksheetWord(lang, "worksheet"),
    columns: names.map((name, index) => ({ name, width: WIDTHS[index] ?? 16 })),
    rows: worksheetRows(worksheet, titleOf, lang),
  });
  saveFile(siteFile(`worksheet-${today()}.xlsx`), XLSX_TYPE, content);
}

/** The reader's choice if both the file and the browser have entries. */
export type ImportChoice = "merge" | "replace" | "cancel";

/**
 * Imports the text of a file. A damaged file, or one that is not a worksheet, changes nothing.
 *
 * @param ask asks whether to merge or replace; called only if the browser has entries
 * @returns messages for the reader
 */
export async function importText(
  text: string,
  store: WorksheetStore,
  lang: Language,
  ask: (question: string) => Promise<ImportChoice>,
): Promise<readonly string[]> {
  const result = readWorksheet(text);
  if ("problems" in result) {
    return refusal(lang, result.problems, worksheetWord(lang, "foreign"));
  }
  const { entries: worksheet } = result;
  const own = store.read();
  const both = [...worksheet.keys()].filter((task) => own.has(task)).length;
  const question = worksheetWord(lang, "ask")(worksheet.size, own.size, both);
  const choice = own.size === 0 ? "replace" : await ask(question);
  if (choice === "cancel") return [];
  // The reader's answer may take a while, so the entries are read again.
  store.replace(choice === "replace" ? worksheet : mergeWorksheets(store.read(), worksheet));
  return [worksheetWord(lang, "imported")(worksheet.size)];
}
