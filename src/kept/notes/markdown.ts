/** Notes as Markdown: for each clause its name, the quotation, its source, and the reader's words. */

import { escapeMarkdown } from "../../text/markdown.ts";

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

function lines(text: string): string[] {
  return text.split(/\r\n?|\n/u).map((line) => escapeMarkdown(line.trim()));
}

function section({ name, quote, citation, text }: MarkdownNote): string {
  const quoted = quote.map((paragraph) =>
    lines(paragraph)
      .map((line) => `> ${line}`)
      .join("\n"),
  );
  const own = text.trim() === "" ? [] : [lines(text.trim()).join("\n")];
  const cited = `> —— ${escapeMarkdown(citation)}`;
  return [`### ${escapeMarkdown(name)}`, [...quoted, cited].join("\n>\n"), ...own].join("\n\n");
}

export function notesMarkdown(title: string, groups: readonly MarkdownGroup[]): string {
  const parts = groups.flatMap((group) => [
    `## ${escapeMarkdown(group.title)}`,
    ...group.notes.map(section),
  ]);
  return `${[`# ${escapeMarkdown(title)}`, ...parts].join("\n\n")}\n`;
}
