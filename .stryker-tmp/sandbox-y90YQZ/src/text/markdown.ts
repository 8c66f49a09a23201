/** Escaping of text for Markdown. */
// @ts-nocheck


/** Characters with a meaning in Markdown at any place; an ampersand only where it begins a character reference. */
const SIGNS = /[\\`*_[\]<>#|~]|&(?=#?\w+;)/gu;
/** What has a meaning at the start of a line. */
const STARTS = /^(\s*)([-+=]|\d+(?=[.)]))/u;

/** Escapes text that stands inside of a line. */
export function escapeInline(text: string): string {
  return text.replace(SIGNS, "\\$&");
}

/** Escapes a line of plain text, so that Markdown shows it literally. */
export function escapeMarkdown(line: string): string {
  // A number does not start a list if its point or bracket is escaped.
  return escapeInline(line).replace(STARTS, (_, indent: string, start: string) =>
    /^\d/u.test(start) ? `${indent}${start}\\` : `${indent}\\${start}`,
  );
}
