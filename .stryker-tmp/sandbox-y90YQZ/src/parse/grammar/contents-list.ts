/** Recognition of contents lists (目录), with leaders and page numbers or without, with their title or without. */
// @ts-nocheck


import { type Numbering, readBareNumber, readNumbering } from "../numbers/numbering.ts";
import { type Block, isFurniture } from "../tree.ts";
import { bare } from "./bare.ts";
import { isUsualHeading } from "./shapes.ts";

const CONTENTS_TITLE = /^目[\s　]*[录錄次]$/u;
/** The title of a contents list at the end of another line, as extraction from a PDF leaves it. */
const GLUED_TITLE = /[\s\S]目[\s　]+[录錄次]$/u;
/** Leaders (a tab, points, middle dots) and a page number at the end of a line. */
const CONTENTS_ENTRY =
  /^([^\t]*?[^\t\s.．·•…。])[ .．·•…。]*(?:\t|[.．·•…。]{3,}|\s{3,})\s*(\d{1,4})$/u;
const ENDS_WITH_NUMBER = /\d$/u;
/** An entry below the title of the list may have a single space before its page number. */
const SPACED_ENTRY = /^([^\t]*\p{Script=Han}[”」』》）)]?)\s(\d{1,4})$/u;
/** Maximum length of an entry of a contents list, in UTF-16 units. */
const LONGEST_ENTRY = 200;

/**
 * The blocks of a contents list: its title and the entries after it. Without a title, at least three consecutive entries
 * with non-decreasing page numbers are required; otherwise a table of figures would match.
 */
export function contentsBlocks(blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>([...untilRepeated(blocks), ...recurring(blocks)]);
  let run: Block[] = [];
  let titled = false;
  let page = 0;
  const close = () => {
    if (titled || run.length >= 3) for (const block of run) found.add(block);
    run = [];
    titled = false;
    page = 0;
  };
  for (const [index, block] of blocks.entries()) {
    const { text } = block.text;
    if (isContentsTitle(text)) {
      close();
      titled = true;
      run.push(block);
      continue;
    }
    const entry =
      text.length <= LONGEST_ENTRY && ENDS_WITH_NUMBER.test(text)
        ? (CONTENTS_ENTRY.exec(text) ?? (titled ? SPACED_ENTRY.exec(text) : null))
        : null;
    const next = Number(entry?.[2] ?? -1);
    // A wrapped entry has its page number on the next line.
    const isWrapped = !entry && run.length > 0 && isEntryStart(block, blocks[index + 1]);
    if (isWrapped || isFurniture(block.role)) {
      if (isWrapped) run.push(block);
      continue;
    }
    if (!entry || (!titled && next < page)) close();
    if (entry) run.push(block);
    page = Math.max(page, next);
    if (GLUED_TITLE.test(text)) titled = true;
  }
  close();
  return found;
}

/** True for the title of a contents list. */
export function isContentsTitle(line: string): boolean {
  return CONTENTS_TITLE.test(line);
}

/** True if a line begins an entry that ends on the next line. */
function isEntryStart({ text: { text } }: Block, next: Block | undefined): boolean {
  const numbering = readNumbering(text);
  return (
    numbering !== null &&
    !/[。；：！？]/u.test(text) &&
    next !== undefined &&
    readNumbering(next.text.text) === null &&
    CONTENTS_ENTRY.test(next.text.text.slice(0, LONGEST_ENTRY))
  );
}

/** Minimum number of entries of a contents list that has neither title nor page numbers. */
const LEAST_ENTRIES = 3;
/** Number of blocks at the beginning of a text that may contain such a list. */
const FRONT = 400;
const LONGEST_TITLE = 60;

/**
 * The entries of a contents list without title and page numbers: successive lines shaped as titles that all recur later, in
 * the same order and with text between them.
 */
function recurring(blocks: readonly Block[]): readonly Block[] {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of blocks.entries()) {
    if (text.text.length > LONGEST_TITLE) continue;
    const key = bare(text.text);
    const same = places.get(key);
    if (same) same.push(index);
    else places.set(key, [index]);
  }
  const found: Block[] = [];
  const front = Math.min(blocks.length, FRONT);
  for (let start = 0; start < front; start++) {
    const again: number[] = [];
    let end = start;
    for (; end < front; end++) {
      const block = blocks[end];
      if (!block || !isTitleShaped(block)) break;
      const after = again.at(-1) ?? end;
      const next = places.get(bare(block.text.text))?.find((place) => place > after);
      if (next === undefined) break;
      again.push(next);
    }
    // An entry that recurs inside of the list is not listed but repeated.
    const inside = again.findIndex((place) => place < end);
    const count = inside === -1 ? again.length : inside;
    const spread = (again[count - 1] ?? 0) - (again[0] ?? 0);
    const headings = blocks.slice(start, start + count).filter(isHeadingShaped).length;
    if (count >= LEAST_ENTRIES && spread >= count && headings * 2 > count) {
      found.push(...blocks.slice(start, start + count));
      start += count - 1;
    }
  }
  return found;
}

/** True for a numbered line, a usual heading and a Markdown heading; other short lines may be cells of tables. */
function isHeadingShaped({ depth, text: { text } }: Block): boolean {
  const numbering = readNumbering(text);
  return (
    depth !== undefined ||
    isUsualHeading(text) ||
    readBareNumber(text) !== null ||
    isNumbered(numbering)
  );
}

/** True for a number that is certain, for a decimal and for a phase. */
function isNumbered(numbering: Numbering | null): boolean {
  if (numbering === null) return false;
  return !numbering.isWeak || numbering.path !== null || numbering.style === "phase";
}

function isTitleShaped({ role, text: { text } }: Block): boolean {
  return (
    !isFurniture(role) && text.length <= LONGEST_TITLE && !/[。；！？：，\t]/u.test(text.slice(-1))
  );
}

/** Maximum number of entries of a contents list without page numbers. */
const MOST_ENTRIES = 300;

/**
 * The title of a contents list without page numbers and the entries after it, up to the recurrence of its first entry as
 * a heading.
 */
function untilRepeated(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex(({ text }) => isContentsTitle(text.text));
  const first = start === -1 ? undefined : blocks[start + 1];
  if (!first || CONTENTS_ENTRY.test(first.text.text.slice(0, LONGEST_ENTRY))) return [];
  const words = bare(first.text.text);
  const below = blocks.slice(start + 2, start + 2 + MOST_ENTRIES);
  const again = below.findIndex(({ text }) => bare(text.text) === words);
  if (again === -1) return [];
  const sentence = below.findIndex(({ text }) => /[。！？；：]$/u.test(text.text));
  const length = sentence === -1 ? again : Math.min(again, sentence);
  return blocks.slice(start, start + 2 + length);
}

/** An entry of a contents list without leaders and page number. */
export function entryTitle(entry: string): string {
  return CONTENTS_ENTRY.exec(entry)?.[1] ?? SPACED_ENTRY.exec(entry)?.[1] ?? entry;
}
