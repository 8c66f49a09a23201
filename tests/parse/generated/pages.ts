/** Pages of generated texts: lines wrapped at one width, with the numbers of pages between them or glued to them. */
import type { Random } from "../../support/random.ts";
import { furnitureLine, type Line } from "./draft.ts";

/** Width of the indentation of the first line of a paragraph, which the printed text does not keep. */
const INDENT = 2;
/** Minimum number of lines that are cut: fewer do not show the width of the text. */
const LEAST_CUT = 12;
/** Minimum share of the lines that are cut: a text of short items has hardly a line that shows its width. */
const LEAST_SHARE = 0.2;
/** Difference between the width and a line that ends without a mark: a wider one may be cut, and not a heading. */
const ROOM = 8;
/** Maximum number of characters that the end of a line moves. */
const MOST_MOVED = 3;
/** Minimum number of pages: fewer numbers in a row show nothing. */
const LEAST_PAGES = 4;

/** Marks that no line begins with. */
const NOT_FIRST = /^[。，；：、）》」]/u;
/** Marks that no line ends with. */
const NOT_LAST = /[（《「]$|[\uD800-\uDBFF]$/;
const ENDED = /[。；：][）》」]*$/u;
/** Beginnings that a number of a line may have too: a line that is cut before one is ambiguous. */
const LIKE_A_NUMBER = /^[\d（(第附一二三四五六七八九十百千]/u;

/** Latin characters are half as wide as others; the second unit of a pair adds nothing. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x100) width += 0.5;
    else if (unit < 0xdc00 || unit > 0xdfff) width += 1;
  }
  return width;
}

/** The lines wrapped at a width; null where that would be ambiguous. */
export function wrapLines(lines: readonly Line[], width: number): Line[] | null {
  const wrapped: Line[] = [];
  let cut = 0;
  for (const line of lines) {
    const parts = wrap(line.text, width);
    const isPlain = parts?.length === 1 && !ENDED.test(line.text);
    // A line without a mark at its end that is nearly as wide as the text may be cut or not.
    if (parts === null || (isPlain && widthOf(line.text) > width - ROOM)) return null;
    if (parts.length > 1 && (line.level !== null || line.furniture !== null)) return null;
    cut += parts.length - 1;
    wrapped.push(...parts.map((text) => ({ ...line, text })));
  }
  return cut < LEAST_CUT || cut < wrapped.length * LEAST_SHARE ? null : wrapped;
}

/** The printed lines of a paragraph; null if one of them would begin or end as lines of another kind do. */
function wrap(paragraph: string, width: number): string[] | null {
  const parts: string[] = [];
  let rest = paragraph;
  while (widthOf(rest) > width - (parts.length === 0 ? INDENT : 0)) {
    const full = fullLength(rest, width - (parts.length === 0 ? INDENT : 0));
    const end = Array.from({ length: MOST_MOVED }, (_, moved) => full - moved).find((length) =>
      mayCut(rest.slice(0, length), rest.slice(length)),
    );
    if (end === undefined) return null;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Number of characters that fit the width. */
function fullLength(text: string, width: number): number {
  let length = 1;
  while (length < text.length && widthOf(text.slice(0, length + 1)) <= width) length++;
  return length;
}

/** True if a cut shows as one: the sentence goes on, and the next line does not begin as a numbered one does. */
function mayCut(line: string, next: string): boolean {
  const isMark = NOT_FIRST.test(next) || NOT_LAST.test(line);
  const isInNumber = /[\dA-Za-z]$/u.test(line) && /^[\dA-Za-z]/u.test(next);
  // A sentence that ends with a full line may end its paragraph.
  return !isMark && !isInNumber && !ENDED.test(line) && !LIKE_A_NUMBER.test(next);
}

/** Beginnings that a page number cannot be told from: other digits, and measures. */
const NOT_AFTER_NUMBER = /^[\d\s（(年月日号时个家项万亿千百元人米吨倍周岁级天小公平]/u;

/** Width of the shortest line that a page ends with. */
const SHORTEST_LINE = 6;
/** Width of a line that is cut, and no cell of a table. */
const WIDE_LINE = 15;

/**
 * The lines with a page number after every 20 to 30 of them; null for less than four pages, or where most of the pages end with a
 * paragraph: then the numbers may as well count something.
 */
export function numberPages(
  lines: readonly Line[],
  isGlued: boolean,
  random: Random,
): Line[] | null {
  const paged: Line[] = [];
  let page = random.chance(0.7) ? 1 : random.int(2, 30);
  let pages = 0;
  let cuts = 0;
  let left = random.int(20, 30);
  for (const [index, line] of lines.entries()) {
    paged.push(line);
    left--;
    const next = lines[index + 1]?.text;
    if (left > 0 || next === undefined || line.furniture !== null) continue;
    // No page ends with a heading, nor with the number of an article.
    if (line.level !== null || widthOf(line.text) < SHORTEST_LINE) continue;
    if (isGlued && NOT_AFTER_NUMBER.test(next)) continue;
    paged.push({ ...furnitureLine(`${page}`, "page mark"), isGlued });
    if (!ENDED.test(line.text) && widthOf(line.text) > WIDE_LINE) cuts++;
    page++;
    pages++;
    left = random.int(20, 30);
  }
  return pages >= LEAST_PAGES && cuts * 2 > pages ? paged : null;
}
