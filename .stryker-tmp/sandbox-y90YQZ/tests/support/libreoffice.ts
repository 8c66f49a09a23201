/** Opens spreadsheets in LibreOffice and reads what it shows. */
// @ts-nocheck

import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** What the dialog for CSV files proposes for one with a byte order mark: comma, quotation mark, UTF-8, quoted cells as text. */
const READ_CSV = "--infilter=CSV:44,34,76,1,,0,true,false";
/** CSV: comma, quotation mark, UTF-8, from the first line, all texts quoted, cells as they are stored. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false";

/**
 * The cells of spreadsheets, by file name, as LibreOffice reads them.
 * @param folder a folder to work in, empty or with the profile of former calls, which spares the next one the making of it
 * @throws Error that says what is missing where there is no LibreOffice
 */
export async function openSheets(
  files: readonly string[],
  folder: string,
): Promise<Map<string, string[][]>> {
  const out = await mkdtemp(join(folder, "out-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const options = [profile, "--headless", READ_CSV, "--convert-to", FILTER, "--outdir", out];
  await promisify(execFile)("soffice", [...options, ...files]).catch((error: unknown) => {
    throw new Error(
      `This test opens spreadsheets in LibreOffice, and “soffice” fails: ${error}.
Where it is missing, install it (Debian: apt-get install libreoffice-calc-nogui) and run the test again.`,
    );
  });
  const sheets = files.map(async (file) => {
    const name = basename(file).replace(/\.[^.]+$/u, ".csv");
    return [basename(file), readCsv(await readFile(join(out, name), "utf8"))] as const;
  });
  return new Map(await Promise.all(sheets));
}

/** The records of a CSV file (RFC 4180). */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const cells = text.replace(/^\uFEFF/u, "").matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gu);
  for (const [whole, cell = "", end] of cells) {
    if (whole === "" && record.length === 0) break;
    record.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}
