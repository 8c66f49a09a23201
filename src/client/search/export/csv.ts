/** CSV as RFC 4180 has it, for spreadsheets: UTF-8 with a byte order mark, lines ended by CRLF. */

/**
 * What a spreadsheet could take for a formula: `=`, `+`, `-`, `@` in either width, a tab or a line end at the start of a
 * cell. Apostrophes before it count as part of it, so that the guard can be taken off again.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/**
 * A cell that no spreadsheet takes for a formula: one that could be begins with one more apostrophe. To have the text
 * exactly, take one apostrophe from cells that begin with apostrophes and such a character; no other cell is changed.
 */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = guarded(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The file with these rows, the first of them the names of the columns. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
