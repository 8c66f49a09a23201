/**
 * CSV (RFC 4180) for spreadsheets, for every file of the site: UTF-8 with a byte order mark, lines terminated by CRLF, and one
 * guard against cells that a spreadsheet reads as formulas or as other values.
 */

/**
 * Text that a spreadsheet could read as a formula: `=`, `+`, `-`, `@` in either width, a tab or a line break at the
 * start of a cell. Apostrophes before it are included, so that the guard can be removed again.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** A full date of ISO 8601, with or without the minute: spreadsheets read it as the time that it is. */
const DATE = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/u;
/** Text of digits and what numbers, fractions, months and times are written with: `1.`, `(1)`, `1-2`, `2026年3月`, `1e5`. */
const NUMBER =
  /^[(（\s]*[¥￥$€£]?[.．]?[\d０-９](?:[\d０-９.．,，:：/／%％()（）\s年月日時时分秒-]|E[+-]?\d)*$/iu;
const MONTHS =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** Text that English spreadsheets read as a date: `March 2026`, `3 Mar`, `1 May 2026`. */
const MONTH = new RegExp(
  `^(?:\\d{1,2}[\\s-]+${MONTHS}(?:[\\s-]+\\d{2,4})?|${MONTHS}[\\s-]+\\d{1,4}(?:,?\\s*\\d{4})?)$`,
  "iu",
);
const TRUTH = /^(?:true|false)$/iu;

/**
 * A cell that every spreadsheet keeps as the text that it is. Text that could be a formula gets an additional apostrophe at its
 * start. LibreOffice keeps quoted cells; Excel reads `1.` as 1 and `(1)` as -1 all the same, but not behind a tab. To restore
 * the text, remove one tab from the start of a cell, or one apostrophe where apostrophes and such a character begin it.
 */
function kept(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  const isRead = [NUMBER, MONTH, TRUTH].some((shape) => shape.test(text)) && !DATE.test(text);
  return isRead ? `\t${text}` : text;
}

/** Texts are quoted, numbers are not, so that programs can tell them apart. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  return `"${kept(value).replaceAll('"', '""')}"`;
}

/** The content of a CSV file. The first row contains the column names. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
