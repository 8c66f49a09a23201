/** Reader of plain text: one block for each line that is not blank, without emphasis marks. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";
import { readCharacters } from "../grammar/characters.ts";
import { fromPieces, trimLine } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";

/** A line of a source, as the range of its text without the line break. */
export interface Line extends Span {
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a text; `\n`, `\r\n` and `\r` end a line. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|\n|\r|$/g)) {
    if (match[0] === "" && match.index === start && lines.length > 0) break;
    lines.push({ number: lines.length + 1, start, end: match.index });
    start = match.index + match[0].length;
  }
  return lines;
}

/**
 * The lines from `first` to `last` (counted from 1, both included) as a tree of blocks, with the characters that
 * `readCharacters` reads.
 */
export function readText(source: string, first: number, last: number): SourceTree {
  const children: Block[] = [];
  const markup: Span[] = [];
  for (const line of splitLines(source).slice(first - 1, last)) {
    const marks = emphasisMarks(source, line);
    const edges = [line.start, ...marks.flatMap((mark) => [mark.start, mark.end]), line.end];
    const pieces = [];
    for (let i = 0; i < edges.length; i += 2) {
      pieces.push(...readCharacters(source, edges[i] ?? 0, edges[i + 1] ?? 0));
    }
    markup.push(...marks);
    const text = trimLine(fromPieces(pieces));
    if (text.text.trim() !== "") {
      children.push({ type: "block", role: "paragraph", text, lines: [line.number, line.number] });
    }
  }
  return { type: "source-tree", children, markup, clauses: [] };
}

/** The paired `**` marks of a line; an unpaired one is text. */
function emphasisMarks(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end);
  const marks: Span[] = [];
  for (let at = text.indexOf("**"); at !== -1; at = text.indexOf("**", at + 2)) {
    marks.push({ start: start + at, end: start + at + 2 });
  }
  return marks.length % 2 === 0 ? marks : marks.slice(0, -1);
}
