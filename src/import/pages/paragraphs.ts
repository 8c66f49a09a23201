/** Tells where a paragraph begins. */

import { isDayLine } from "../../parse/grammar/shapes.ts";
import type { Origin } from "../imported.ts";
import { NUMBERED } from "./line-text.ts";
import { boxOf } from "./page.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** The number of an article or a chapter alone on its line: a sentence that it ended would end in a mark. */
const LONE_NUMBER =
  /^第\s?[\d〇零一二三四五六七八九十百千]+(?:[-－之][\d一二三四五六七八九十]+)?\s?[编編章节節條条]$/u;
export const SENTENCE_END = /[。！？；：.!?;:][”」』）)\]》]*$/u;
/** The part of a line that no line break parts: a character with the marks around it, a word of Latin letters. */
const FIRST_TOKEN =
  /^[“‘「『（(〔[【《〈]*(?:[\p{Script=Latin}\d.,%/+-]+|.)[”’」』）)〕\]】》〉。，、；：！？,.;:!?%…—]*/u;
/** How far from the right edge a full line may end, in heights of the font, beside the token that did not fit. */
const SLACK = 0.4;
/** The largest distance of two lines of a paragraph, as a multiple of the usual one. */
const LOOSE = 1.3;
/** A line whose indentation is this share of its column's width stands at the right: a signature, a date. */
const AT_RIGHT = 0.4;
/** The smallest indentation of a date below a signature, in heights of the font. */
const DATE_INDENT = 3;

/** The measures of a text that its lines are compared with. */
export interface Measures {
  /** Height of the font of most characters. */
  readonly bodySize: number;
  /** Tells whether running text is set in a size. */
  readonly isRunningSize: (size: number) => boolean;
  /** The usual distance of two lines, in heights of the font. */
  readonly leading: number;
}

/** The lines by paragraph. */
export function groupParagraphs(
  lines: readonly PrintedLine[],
  measures: Measures,
): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || begins(line, group, measures)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Where lines stand, page by page. */
export function originsOf(lines: readonly PrintedLine[]): Origin[] {
  return Array.from(
    Map.groupBy(lines, ({ page }) => page),
    ([page, own]) => ({ page, box: boxOf(own) }),
  );
}

/** True if a line begins a paragraph behind the lines of `group`. */
function begins(line: PrintedLine, group: readonly PrintedLine[], measures: Measures): boolean {
  const [first, before] = [group[0], group.at(-1)];
  if (first === undefined || before === undefined) return true;
  if (Math.abs(line.size - before.size) > before.size * 0.06) return true;
  if (!isNear(line, before, measures.leading)) return true;
  const isEnd = SENTENCE_END.test(before.text.trimEnd());
  if (isCentred(before) && isCentred(line)) {
    const isTitle = line.size > measures.bodySize * 1.1 || (line.isBold && before.isBold);
    if (NUMBERED.test(line.text.trim())) return true;
    if (isOpen(group)) return false;
    return !isTitle || line.isBold !== before.isBold || isEnd;
  }
  if (!isFull(before, line) || closes(line, before)) return true;
  if (LONE_NUMBER.test(line.text.trim())) return true;
  if (isEnd && (NUMBERED.test(line.text.trim()) || line.isBold !== before.isBold)) return true;
  return isIndented(line) && beginsByIndent(line, group, isEnd);
}

/** True for a date or another line of a closing, which stand at the right below each other. */
function closes(line: PrintedLine, before: PrintedLine): boolean {
  if (isDayLine(line.text.trim()) && indentOf(line) > DATE_INDENT * line.size) return true;
  return [line, before].every(
    (part) => indentOf(part) > AT_RIGHT * (part.columnRight - part.columnLeft),
  );
}

/**
 * True if the sentence of a paragraph goes on behind a note or a break: its last line is full, and the next text of its
 * font begins at the left edge.
 */
export function isUnfinished(
  group: readonly PrintedLine[],
  following: readonly (readonly PrintedLine[])[],
): boolean {
  const last = group.at(-1);
  if (last === undefined || SENTENCE_END.test(last.text.trimEnd())) return false;
  const isSameFont = ({ size, isBold }: PrintedLine) =>
    Math.abs(size - last.size) <= last.size * 0.06 && isBold === last.isBold;
  const next = following.map(([first]) => first).find((line) => line && isSameFont(line));
  if (next === undefined || isCentred(last) || isIndented(next)) return false;
  return isFull(last, next) && !NUMBERED.test(next.text.trim());
}

/** True if a bracket is open at the end of the lines of a paragraph. */
function isOpen(group: readonly PrintedLine[]): boolean {
  const text = group.map((line) => line.text).join("");
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/[（(《]/gu) > count(/[）)》]/gu);
}

function isIndented(line: PrintedLine): boolean {
  return indentOf(line) > 0.7 * line.size;
}

/** Distance from the left edge of a line's column: the lines of a paragraph may stand in two columns. */
function indentOf({ left, columnLeft }: PrintedLine): number {
  return left - columnLeft;
}

/** True if the indentation of a line says that a paragraph begins, and not that an item goes on behind its number. */
function beginsByIndent(line: PrintedLine, group: readonly PrintedLine[], isEnd: boolean): boolean {
  const [first, before] = [group[0], group.at(-1)];
  if (first === undefined || before === undefined) return true;
  const distance = indentOf(line) - indentOf(before);
  if (Math.abs(distance) < line.size * 0.4) return isEnd && group.length === 1;
  if (distance < 0) return false;
  if (
    NUMBERED.test(first.text.trim()) &&
    group.every((other) => indentOf(other) <= indentOf(first) + 0.1)
  ) {
    return isEnd && group.length > 1;
  }
  const indent = indentOf(line) / line.size;
  return isEnd || (indent > 1.5 && indent < 2.6);
}

function isNear(line: PrintedLine, before: PrintedLine, leading: number): boolean {
  if (line.beginsColumn || line.page !== before.page) return true;
  const distance = line.baseline - before.baseline;
  return distance > 0 && distance <= leading * LOOSE * line.size;
}

/** True for a line that stands in the middle of its column, away from both edges. */
function isCentred({ left, right, columnLeft, columnRight, size }: PrintedLine): boolean {
  const [before, after] = [left - columnLeft, columnRight - right];
  return before > 1.5 * size && after > 1.5 * size && Math.abs(before - after) < 1.2 * size;
}

/** True if the first token of `next` does not fit behind a line. */
function isFull(line: PrintedLine, next: PrintedLine): boolean {
  const token = FIRST_TOKEN.exec(next.text.trim())?.[0] ?? "";
  const width = [...token].reduce((sum, character) => sum + widthOf(character), 0);
  return line.columnRight - line.right < (width + SLACK) * line.size;
}

/** Width of a character in heights of the font. */
function widthOf(character: string): number {
  return character < "\u0300" ? 0.55 : 1;
}
