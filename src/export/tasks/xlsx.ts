/** Task tables as XLSX; loaded only where one is made, since it brings the library that writes them. */
import writeXlsxFile, { type CellObject } from "write-excel-file/universal";
import { COLUMNS } from "./columns.ts";
import type { TaskTable } from "./task-rows.ts";
import { clearZipTimes } from "./zip-times.ts";

/** UTF-16 units that Excel takes in a cell; ECMA-376 leaves it open. */
const MOST_UNITS = 32_767;
/** Stands at the end of a text that no cell can hold. */
const CUT = "……［全文见 CSV 或 JSON · 全文見 CSV 或 JSON · whole text in CSV and JSON］";
/** UTF-16 units of a sheet's name. */
const MOST_OF_NAME = 31;

/** The beginning of a text, at most so many UTF-16 units; no character is halved. */
function beginning(text: string, units: number): string {
  const last = text.codePointAt(units - 1) ?? 0;
  return text.slice(0, last > 0xffff ? units - 1 : units);
}

/** The name of a sheet, which allows none of these characters. */
function sheetName(title: string): string {
  return beginning(title.replace(/[[\]:*?/\\]/gu, " "), MOST_OF_NAME);
}

/** A text as a cell holds it: whole, or as much as there is room for, with a mark that says so. */
function cellText(text: string): string {
  return text.length <= MOST_UNITS ? text : beginning(text, MOST_UNITS - CUT.length) + CUT;
}

function textCell(value: string): CellObject {
  return { value: cellText(value), type: String, wrap: true, alignVertical: "top" };
}

/**
 * A task table as a workbook of one sheet, its first row the names of the columns. Texts are stored as texts: nothing is
 * read as a formula. A text that is longer than a cell can be is cut, and its cell says so. The same table gives the same bytes.
 */
export async function taskXlsx({ title, rows }: TaskTable): Promise<Uint8Array<ArrayBuffer>> {
  const head = COLUMNS.map(({ name }): CellObject => ({ ...textCell(name), fontWeight: "bold" }));
  const body = rows.map((row) =>
    COLUMNS.map((column): CellObject | null => {
      const value = column.cell(row);
      if (typeof value === "number") return { value, type: Number, alignVertical: "top" };
      return value === "" ? null : textCell(value);
    }),
  );
  const blob = await writeXlsxFile([head, ...body], {
    sheet: sheetName(title["zh-Hans"]),
    columns: COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  clearZipTimes(bytes);
  return bytes;
}
