/** Notes as Markdown: for each clause its name, the quotation, its source, and the reader's words. */

interface MarkdownNote {
  readonly name: string;
  /** The words of the clause, one string per paragraph. */
  readonly quote: readonly string[];
  readonly citation: string;
  readonly text: string;
}

export interface MarkdownGroup {
  readonly title: string;
  readonly notes: readonly MarkdownNote[];
}

/** Characters with a meaning in Markdown at any place, or at the start of a line. */
const SIGNS = /[\\`*_[\]<>#|~&]/gu;
const STARTS = /^(\s*)([-+=]|\d+(?=[.)]))/u;

/** Escapes a line of plain text, so that Markdown shows it literally. */
function plain(line: string): string {
  const escaped = line.replace(SIGNS, "\\$&");
  // A number does not start a list if its point or bracket is escaped.
  return escaped.replace(STARTS, (_, indent: string, start: string) =>
    /^\d/u.test(start) ? `${indent}${start}\\` : `${indent}\\${start}`,
  );
}

function lines(text: string): string[] {
  return text.split(/\r\n?|\n/u).map((line) => plain(line.trim()));
}

function section({ name, quote, citation, text }: MarkdownNote): string {
  const quoted = quote.map((paragraph) =>
    lines(paragraph)
      .map((line) => `> ${line}`)
      .join("\n"),
  );
  const own = text.trim() === "" ? [] : [lines(text.trim()).join("\n")];
  const cited = `> —— ${plain(citation)}`;
  return [`### ${plain(name)}`, [...quoted, cited].join("\n>\n"), ...own].join("\n\n");
}

export function notesMarkdown(title: string, groups: readonly MarkdownGroup[]): string {
  const parts = groups.flatMap((group) => [
    `## ${plain(group.title)}`,
    ...group.notes.map(section),
  ]);
  return `${[`# ${plain(title)}`, ...parts].join("\n\n")}\n`;
}
