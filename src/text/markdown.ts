/** Escaping of text for Markdown. */

/** Characters with a meaning in Markdown at any place, or at the start of a line. */
const SIGNS = /[\\`*_[\]<>#|~&]/gu;
const STARTS = /^(\s*)([-+=]|\d+(?=[.)]))/u;

/** Escapes a line of plain text, so that Markdown shows it literally. */
export function escapeMarkdown(line: string): string {
  const escaped = line.replace(SIGNS, "\\$&");
  // A number does not start a list if its point or bracket is escaped.
  return escaped.replace(STARTS, (_, indent: string, start: string) =>
    /^\d/u.test(start) ? `${indent}${start}\\` : `${indent}\\${start}`,
  );
}
