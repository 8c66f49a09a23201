/** Recognition of contents lists (目录) with any style of leaders, and of their entries. */
import type { Block } from "../tree.ts";

const CONTENTS_TITLE = /^目[\s　]*[录錄次]$/u;
/** Leaders (a tab, points, middle dots) and a page number at the end of a line. */
const CONTENTS_ENTRY =
  /^([^\t]*?[^\t\s.．·•…。])[ .．·•…。]*(?:\t|[.．·•…。]{3,}|\s{3,})\s*(\d{1,4})$/u;
/** Maximum length of an entry of a contents list, in UTF-16 units. */
const LONGEST_ENTRY = 200;

/**
 * The blocks of a contents list: its title and the entries after it. Without a title, at least three consecutive entries
 * with non-decreasing page numbers are required; otherwise a table of figures would match.
 */
export function contentsBlocks(blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>(untilRepeated(blocks));
  let run: Block[] = [];
  let titled = false;
  let page = 0;
  const close = () => {
    if (titled || run.length >= 3) for (const block of run) found.add(block);
    run = [];
    titled = false;
    page = 0;
  };
  for (const block of blocks) {
    const { text } = block.text;
    if (CONTENTS_TITLE.test(text)) {
      close();
      titled = true;
      run.push(block);
      continue;
    }
    const entry = text.length <= LONGEST_ENTRY ? CONTENTS_ENTRY.exec(text) : null;
    const next = Number(entry?.[2] ?? -1);
    if (!entry || (!titled && next < page)) close();
    if (entry) run.push(block);
    page = Math.max(page, next);
  }
  close();
  return found;
}

/** Maximum number of entries of a contents list without page numbers. */
const MOST_ENTRIES = 300;

/**
 * The title of a contents list without page numbers and the entries after it, up to the recurrence of its first entry as
 * a heading.
 */
function untilRepeated(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex(({ text }) => CONTENTS_TITLE.test(text.text));
  const first = start === -1 ? undefined : blocks[start + 1];
  if (!first || CONTENTS_ENTRY.test(first.text.text.slice(0, LONGEST_ENTRY))) return [];
  const words = bare(first.text.text);
  const length = blocks
    .slice(start + 2, start + 2 + MOST_ENTRIES)
    .findIndex(({ text }) => bare(text.text) === words);
  return length === -1 ? [] : blocks.slice(start, start + 2 + length);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** An entry of a contents list without leaders and page number. */
export function entryTitle(entry: string): string {
  return CONTENTS_ENTRY.exec(entry)?.[1] ?? entry;
}
