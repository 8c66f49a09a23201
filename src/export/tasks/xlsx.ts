/** Task tables as XLSX; loaded only where one is made, since it brings the library that writes them. */
import writeXlsxFile, { type CellObject } from "write-excel-file/universal";
import { COLUMNS } from "./columns.ts";
import type { TaskTable } from "./task-rows.ts";
import { clearZipTimes } from "./zip-times.ts";

/** What Excel takes in a cell (ECMA-376 leaves it open, Excel's limit is this). */
const MOST_CHARACTERS = 32_767;

/** A sheet's name has 31 characters at most, and none of these. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/gu, " ").slice(0, 31);
}

function textCell(value: string): CellObject {
  if (value.length > MOST_CHARACTERS) throw new RangeError("A text is too long for a cell");
  return { value, type: String, wrap: true, alignVertical: "top" };
}

/**
 * A task table as a workbook of one sheet, its first row the names of the columns. Texts are stored as texts: nothing is
 * read as a formula. The same table gives the same bytes.
 * @throws RangeError where a text is longer than a cell can be
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
