/** Which blocks are a contents list (目录), in any leader style, and what its entries say. */
import type { Block } from "./tree.ts";

const CONTENTS_TITLE = /^目[\s　]*[录錄次]$/u;
/** Leaders (a tab, points, middle dots) and a page number at the end of a line. */
const CONTENTS_ENTRY =
  /^([^\t]*?[^\t\s.．·•…。])[ .．·•…。]*(?:\t|[.．·•…。]{3,}|\s{3,})\s*(\d{1,4})$/u;
/** Longest entry of a contents list, in UTF-16 units. */
const LONGEST_ENTRY = 200;

/**
 * The blocks of a contents list: its title and the entries after it. Without a title it takes three
 * entries in a row whose page numbers do not fall; else a table of figures would pass for one.
 */
export function contentsBlocks(blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>();
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

/** An entry of a contents list without leaders and page number. */
export function entryTitle(entry: string): string {
  return CONTENTS_ENTRY.exec(entry)?.[1] ?? entry;
}
