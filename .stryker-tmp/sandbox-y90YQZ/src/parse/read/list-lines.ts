/** Lines of Markdown lists: how far they are indented, and the numbers that Markdown gives to items that all print 1. */
// @ts-nocheck

import { concat, slice } from "../source-text.ts";
import type { Block } from "../tree.ts";

/** Columns from one tab stop to the next (CommonMark 0.31.2, section 2.2). */
const TAB = 4;
/** The number of an item that repeats: 1. or 1) */
const FIRST = /^1(?=[.)]\s)/u;

/**
 * The columns of white space between the start of a line, or the last mark of a quotation there, and an offset in it. Takes
 * time by the white space only. Ideographic spaces begin a paragraph and are no indentation of a list.
 */
export function indentAt(source: string, lineStart: number, offset: number): number {
  let columns = 0;
  for (let at = lineStart; at < offset; at++) {
    const character = source[at];
    if (character === "\t") columns += TAB - (columns % TAB);
    else if (character === " ") columns++;
    else if (character === ">") columns = 0;
    else break;
  }
  return columns;
}

/**
 * Numbers the items of lists in which each item prints 1, as Markdown does (1. 1. 1. is 1. 2. 3.). A list goes on as long as
 * its items or lines indented deeper follow each other.
 */
export function countItems(blocks: readonly Block[]): void {
  const open: { indent: number; count: number }[] = [];
  for (const block of blocks) {
    const indent = block.role === "heading" ? 0 : (block.indent ?? 0);
    while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
    const list = open.at(-1)?.indent === indent ? open.at(-1) : undefined;
    if (block.role !== "paragraph" || block.begins === true || !FIRST.test(block.text.text)) {
      if (list) open.pop();
      continue;
    }
    if (!list) open.push({ indent, count: 1 });
    else block.text = renumbered(block.text, ++list.count);
  }
}

/** The text of an item with another number in place of its 1. */
function renumbered(text: Block["text"], number: number): Block["text"] {
  const [first] = text.pieces;
  if (!first) return text;
  const printed = { start: first.start, end: first.start + 1, text: String(number) };
  return concat({ text: printed.text, pieces: [printed] }, slice(text, 1));
}
