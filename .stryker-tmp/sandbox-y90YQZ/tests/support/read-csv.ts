/** A plain reader of CSV files (RFC 4180) with a byte order mark. */
// @ts-nocheck


/** The rows of a file, each with its cells. Throws where the file is not well-formed. */
export function readCsv(file: string): string[][] {
  if (!file.startsWith("\uFEFF")) throw new Error("There is no byte order mark");
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cells.lastIndex = 1;
  let row: string[] = [];
  while (cells.lastIndex < file.length) {
    const match = cells.exec(file);
    if (match === null) throw new Error(`Not a cell: ${file.slice(0, 200)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell without the apostrophe or the tab that keeps spreadsheets from taking it for a formula or a number. */
export function unguarded(cell: string): string {
  if (cell.startsWith("\t")) return cell.slice(1);
  return /^'+[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? cell.slice(1) : cell;
}
