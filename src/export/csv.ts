/**
 * CSV (RFC 4180) for spreadsheets, for every file of the site: UTF-8 with a byte order mark, lines terminated by CRLF, and one
 * guard against formulas.
 */

/**
 * Text that a spreadsheet could read as a formula: `=`, `+`, `-`, `@` in either width, a tab or a line break at the
 * start of a cell. Apostrophes before it are included, so that the guard can be removed again.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/**
 * A cell that no spreadsheet reads as a formula: text that could be one gets an additional apostrophe at its start. To
 * restore the text, remove one apostrophe from each cell that begins with apostrophes and such a character. No other
 * cell is changed.
 */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Texts are quoted, numbers are not: a program that tells them apart by that keeps labels such as `1.` and `(1)`, and dates. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  return `"${guarded(value).replaceAll('"', '""')}"`;
}

/** The content of a CSV file. The first row contains the column names. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
