/** The worksheet as files: exported as JSON and CSV, imported from JSON. */
import { csv } from "../../export/tasks/csv.ts";
import {
  mergeWorksheets,
  readWorksheet,
  type Worksheet,
  writeWorksheet,
} from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { refusal } from "../../site/i18n/pages/import.ts";
import { worksheetWord } from "../../site/i18n/pages/worksheet.ts";
import { saveFile } from "../dom/save-file.ts";
import { today } from "./day.ts";
import type { WorksheetStore } from "./store.ts";

/** Gives the reader the worksheet as a file to be imported again. */
export function exportJson(worksheet: Worksheet): void {
  const name = `tiaowen-worksheet-${today()}.json`;
  saveFile(name, "application/json", writeWorksheet(worksheet));
}

/**
 * A reader's own words may come out of a file that somebody else has made: what a spreadsheet program would take for a
 * formula gets an apostrophe before it.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** The worksheet as CSV; `titleOf` names a task where its title is known. */
function worksheetCsv(
  worksheet: Worksheet,
  titleOf: (task: string) => string,
  lang: Language,
): string {
  const rows = Array.from(worksheet, ([task, { status, owner, due, note, updated }]) => [
    task,
    titleOf(task),
    worksheetWord(lang, "statuses")[status],
    harmless(owner),
    due,
    harmless(note),
    updated,
  ]);
  return csv([worksheetWord(lang, "csvNames"), ...rows]);
}

/** Gives the reader the worksheet as a file for spreadsheet programs. */
export function exportCsv(
  worksheet: Worksheet,
  titleOf: (task: string) => string,
  lang: Language,
): void {
  const name = `tiaowen-worksheet-${today()}.csv`;
  saveFile(name, "text/csv;charset=utf-8", worksheetCsv(worksheet, titleOf, lang));
}

/** What the reader chooses where both the file and the browser have entries. */
export type ImportChoice = "merge" | "replace" | "cancel";

/**
 * Imports the text of a file. One that is damaged or no worksheet changes nothing.
 * @param ask asks whether to merge or replace; called only where there is something to lose
 * @returns what to tell the reader
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
  // The answer may have taken a while: what is merged is what is there now.
  store.replace(choice === "replace" ? worksheet : mergeWorksheets(store.read(), worksheet));
  return [worksheetWord(lang, "imported")(worksheet.size)];
}
