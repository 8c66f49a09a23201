/** Export of the worksheet as JSON, CSV and XLSX, and import from JSON. */
import { writeCsv } from "../../export/csv.ts";
import { XLSX_TYPE } from "../../export/media-types.ts";
import { hierarchyPath } from "../../export/tasks/hierarchy-path.ts";
import type { TaskTable } from "../../export/tasks/task-rows.ts";
import {
  mergeWorksheets,
  readWorksheet,
  type Worksheet,
  writeWorksheet,
} from "../../kept/worksheet/format.ts";
import { readAddress } from "../../model/target.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { refusal } from "../../site/i18n/pages/import.ts";
import { worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { loadData } from "../data/load-data.ts";
import { saveFile } from "../dom/save-file.ts";
import { siteFile } from "../dom/site-file.ts";
import { webAddress } from "../dom/web-address.ts";
import { today } from "./day.ts";
import { taskPlaces } from "./places.ts";
import { worksheetSheet } from "./sheet.ts";
import type { WorksheetStore } from "./store.ts";

/** Downloads the worksheet as a JSON file, which can be imported again. */
export function exportJson(worksheet: Worksheet): void {
  const name = siteFile(`worksheet-${today()}.json`);
  saveFile(name, "application/json", writeWorksheet(worksheet));
}

/** A hierarchy of the site, and the document that its tasks are in. */
export interface SiteHierarchy {
  readonly id: string;
  readonly document: string;
}

/** Records as a spreadsheet. Rejects if the data of a hierarchy cannot be loaded. */
async function sheetOf(
  worksheet: Worksheet,
  hierarchies: readonly SiteHierarchy[],
  lang: Language,
): Promise<ReturnType<typeof worksheetSheet>> {
  const documents = new Set(Array.from(worksheet.keys(), (key) => readAddress(key).document));
  const tables = await Promise.all(
    hierarchies
      .filter(({ document }) => documents.has(document))
      .map(({ id }) => loadData<TaskTable>(hierarchyPath(id, lang, "json"))),
  );
  return worksheetSheet(worksheet, taskPlaces(tables, lang, webAddress), lang);
}

/** Records as they go into a file: whose, in the order of its rows, and the beginning of its name. */
export interface FileContent {
  readonly name: string;
  readonly worksheet: Worksheet;
}

/** Downloads records as a CSV file. Rejects if the data of a hierarchy cannot be loaded. */
export async function exportCsv(
  { name, worksheet }: FileContent,
  hierarchies: readonly SiteHierarchy[],
  lang: Language,
): Promise<void> {
  const { columns, rows } = await sheetOf(worksheet, hierarchies, lang);
  const content = writeCsv([columns.map((column) => column.name), ...rows]);
  saveFile(siteFile(`${name}-${today()}.csv`), "text/csv;charset=utf-8", content);
}

/** Downloads records as a workbook with the same columns. Rejects if something for it cannot be loaded. */
export async function exportXlsx(
  { name, worksheet }: FileContent,
  hierarchies: readonly SiteHierarchy[],
  lang: Language,
): Promise<void> {
  const [{ workbook }, sheet] = await Promise.all([
    import("../../export/workbook.ts"),
    sheetOf(worksheet, hierarchies, lang),
  ]);
  const content = await workbook({ title: worksheetWord(lang, "worksheet"), ...sheet });
  saveFile(siteFile(`${name}-${today()}.xlsx`), XLSX_TYPE, content);
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
