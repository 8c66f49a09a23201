/**
 * `translations/<document>.<language>.md` → entries. A heading `## s3-1-2 (1a2b3c4d)` names a clause and the sum of the source
 * paragraphs that were translated; its paragraphs follow, blank lines between them. Rows of tables are lines with `|` between
 * cells. A quotation `> Except 3.5: why` gives the reason of a difference. What stands above the first heading is for editors.
 */
// @ts-nocheck

import type { TranslatedParagraph, TranslationEntry } from "../../../model/translation.ts";

const HEADING = /^##\s+(?<clause>[A-Za-z0-9-]+)(?:\s+\((?<sum>[0-9a-f]{8})\))?\s*$/u;
const EXCEPTION = /^>\s*Except\s+(?<of>.+?):\s+(?<why>\S.*)$/u;

/** A line that is no part of an entry. */
export interface StrayLine {
  readonly line: number;
  readonly text: string;
}

interface Draft {
  readonly clause: string;
  readonly sum: string | null;
  readonly paragraphs: TranslatedParagraph[];
  readonly exceptions: TranslationEntry["exceptions"][number][];
  readonly line: number;
}

/** Reads the text of a file. Headings that are not those of entries, and quotations that are no exceptions, are stray. */
export function readTranslation(text: string): {
  readonly entries: readonly TranslationEntry[];
  readonly stray: readonly StrayLine[];
} {
  const entries: Draft[] = [];
  const stray: StrayLine[] = [];
  let entry: Draft | null = null;
  let isOpen = false;
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    const [line, words] = [index + 1, raw.trim()];
    const heading = HEADING.exec(words)?.groups;
    if (heading) {
      const { clause = "", sum } = heading;
      entry = { clause, sum: sum ?? null, paragraphs: [], exceptions: [], line };
      entries.push(entry);
      isOpen = false;
    } else if (words === "") {
      isOpen = false;
    } else if (/^#{2,}\s/u.test(words)) {
      stray.push({ line, text: words });
      entry = null;
    } else if (entry !== null && words.startsWith(">")) {
      const found = EXCEPTION.exec(words)?.groups;
      if (found) entry.exceptions.push({ of: found.of ?? "", why: found.why ?? "", line });
      else stray.push({ line, text: words });
      isOpen = false;
    } else if (entry !== null) {
      isOpen = addLine(entry.paragraphs, { text: words, line }, isOpen);
    }
  }
  return { entries, stray };
}

/** Adds a line as a paragraph, as a row, or to the paragraph that is open. Returns whether a paragraph is open after it. */
function addLine(paragraphs: TranslatedParagraph[], added: TranslatedParagraph, isOpen: boolean) {
  const { text, line } = added;
  const isRow = text.startsWith("|") || / \| /u.test(text);
  const last = paragraphs.at(-1);
  if (isRow) {
    const cells = text.replace(/^\|\s*|\s*\|$/gu, "").split(/\s*\|\s*/u);
    // The line below the head of a Markdown table.
    if (cells.some((cell) => !/^:?-+:?$/u.test(cell))) {
      paragraphs.push({ text: cells.join("\t"), line });
    }
    return false;
  }
  if (isOpen && last) paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${text}` };
  else paragraphs.push(added);
  return true;
}
