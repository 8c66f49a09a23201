/** Tables as XLSX. This module is loaded only if a workbook is made, because it includes the library that writes it. */
// @ts-nocheck

import writeXlsxFile, { type CellObject } from "write-excel-file/universal";
import { clearZipTimes } from "./zip-times.ts";

/** Maximum length of a cell in Excel, in UTF-16 units; ECMA-376 sets no limit. */
const MOST_UNITS = 32_767;
/** Appended to a text that was cut to the size of a cell. */
const CUT = "……［全文见 CSV 或 JSON · 全文見 CSV 或 JSON · whole text in CSV and JSON］";
/** Maximum length of a sheet's name, in UTF-16 units. */
const MOST_OF_NAME = 31;

/** A sheet. Widths are approximate, in Latin characters; a Han character takes two. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: Iterable<readonly (string | number)[]>;
}

/** The beginning of a text, at most `units` UTF-16 units; no surrogate pair is split. */
function beginning(text: string, units: number): string {
  const last = text.codePointAt(units - 1) ?? 0;
  return text.slice(0, last > 0xffff ? units - 1 : units);
}

/** The title as the name of a sheet, with spaces for the characters that Excel forbids there. */
function sheetName(title: string): string {
  return beginning(title.replace(/[[\]:*?/\\]/gu, " "), MOST_OF_NAME);
}

/** A text in the size of a cell: whole, or cut and marked with `CUT`. */
function cellText(text: string): string {
  return text.length <= MOST_UNITS ? text : beginning(text, MOST_UNITS - CUT.length) + CUT;
}

function textCell(value: string): CellObject {
  return { value: cellText(value), type: String, wrap: true, alignVertical: "top" };
}

/**
 * A workbook of one sheet with a header row. Texts are stored as texts, never as formulas. A text that exceeds the size of a
 * cell is cut and marked. The same sheet gives the same bytes.
 */
export async function workbook({ title, columns, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map(({ name }): CellObject => ({ ...textCell(name), fontWeight: "bold" }));
  const body = Array.from(rows, (row) =>
    row.map((value): CellObject | null => {
      if (typeof value === "number") return { value, type: Number, alignVertical: "top" };
      return value === "" ? null : textCell(value);
    }),
  );
  const blob = await writeXlsxFile([head, ...body], {
    sheet: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  clearZipTimes(bytes);
  return bytes;
}
