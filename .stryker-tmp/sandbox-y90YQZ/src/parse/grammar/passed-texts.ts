/**
 * Titles of texts that a document passes on: a notice forwards regulations, a reply encloses reports. A title stands on lines of
 * its own after the closing of the text before it, or the document names it in 《》.
 */
// @ts-nocheck


import { readNumbering } from "../numbers/numbering.ts";
import type { Block } from "../tree.ts";
import { bareTitle } from "./bare.ts";
import { blockRole, isDateLine, isImprint } from "./shapes.ts";
import { isWholeTitle } from "./title-words.ts";

/** Maximum number of lines of a title. */
const MOST_LINES = 4;
/** Maximum length of a line of a title, in UTF-16 units. */
const LONGEST_LINE = 60;
/** Minimum length of a title that the document names, in UTF-16 units. */
const SHORTEST_TITLE = 5;
/** Number of paragraphs at the beginning that may say that other texts follow. */
const OPENING = 12;
const PASSES_ON =
  /印发|印發|转发|轉發|批转|批轉|发布|發布|公布|颁布|頒布|附后|附後|现将|現將|转给|轉給/u;
const NAMED = /《([^《》]{4,80})》/gu;
/**
 * The titles of texts in a document, each as the index of its first block and its number of blocks.
 * @param isText true for blocks that may be lines of a title
 */
export function passedTitles(
  blocks: readonly Block[],
  title: string,
  isText: (block: Block) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const opening = blocks.slice(0, OPENING).map(({ text }) => text.text);
  const named = PASSES_ON.test([title, ...opening].join("")) ? namedTitles(blocks) : new Set();
  let last = -1;
  for (let index = 1; index < blocks.length; index++) {
    const length = titleLength(blocks, index, named, isText);
    if (length === 0 || index <= last) continue;
    found.set(index, length);
    last = index + length;
  }
  return found;
}

function namedTitles(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ text }) =>
      Array.from(text.text.matchAll(NAMED), ([, name = ""]) => bareTitle(name)).filter(
        (name) => name.length >= SHORTEST_TITLE,
      ),
    ),
  );
}

/** Number of lines of the title that begins at an index; 0 if none begins there. */
function titleLength(
  blocks: readonly Block[],
  index: number,
  named: ReadonlySet<unknown>,
  isText: (block: Block) => boolean,
): number {
  const lines: string[] = [];
  for (const block of blocks.slice(index, index + MOST_LINES + 1)) {
    if (!isText(block) || !isTitleShaped(block.text.text)) break;
    lines.push(bareTitle(block.text.text));
  }
  for (let length = Math.min(lines.length, MOST_LINES); length > 0; length--) {
    if (named.has(lines.slice(0, length).join(""))) return length;
  }
  const before = blocks[index - 1]?.text.text ?? "";
  const after = blocks[index + lines.length]?.text.text;
  const isClosed = isDateLine(before) || isImprint(before);
  const isTitle = lines.length <= MOST_LINES && isWholeTitle(lines.join(""));
  return isClosed && isTitle && after !== undefined ? lines.length : 0;
}

function isTitleShaped(line: string): boolean {
  return (
    line.length <= LONGEST_LINE &&
    !/[。！？；：，\t]/u.test(line) &&
    readNumbering(line) === null &&
    blockRole(line) === null &&
    !isDateLine(line) &&
    !isImprint(line)
  );
}
