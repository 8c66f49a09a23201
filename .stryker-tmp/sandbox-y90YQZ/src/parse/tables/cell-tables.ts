/**
 * Pass: makes rows of the cells of tables that stand each on a line of its own. Postcondition: where the number of columns is
 * found, or given by the editor, the cells of a row are one block, with tabs between them.
 */
// @ts-nocheck

import { columnsOf } from "../grammar/cell-columns.ts";
import type { DocumentHints } from "../hints.ts";
import { concat } from "../source-text.ts";
import { type Block, isFurniture, type SourceTree } from "../tree.ts";

/** Maximum length of a cell, in UTF-16 units. */
const LONGEST_CELL = 30;
/** Minimum number of cells of a table that nothing announces. */
const LEAST_CELLS = 6;

/** Unified transformer. */
export function cellTables({ roles }: DocumentHints) {
  return (tree: SourceTree): void => {
    const told = roles.filter(({ role }) => role === "cells");
    const columnsAt = (block: Block) =>
      told.find(({ line, to = line }) => line <= block.lines[0] && block.lines[1] <= to)?.columns;
    const blocks: Block[] = [];
    let run: Block[] = [];
    let columns: number | undefined;
    const close = () => {
      const found = columns ?? (run.length >= LEAST_CELLS ? columnsFound(run) : null);
      blocks.push(...(found === null ? run : rows(run, found)));
      run = [];
    };
    for (const block of tree.children) {
      const given = columnsAt(block);
      const isInRun = given === undefined ? isCell(block) : !isFurniture(block.role);
      if (given !== columns || !isInRun) close();
      columns = given;
      if (isInRun) run.push(block);
      else blocks.push(block);
    }
    close();
    tree.children = blocks;
  };
}

/** True for a line that may be a cell: short, and without the end of a sentence. */
function isCell({ role, begins, text: { text } }: Block): boolean {
  return (
    role === "paragraph" &&
    !begins &&
    text.length <= LONGEST_CELL &&
    !/[。；：！？，\t]/u.test(text)
  );
}

function columnsFound(run: readonly Block[]): number | null {
  return columnsOf(run.map(({ text }) => text.text));
}

function rows(cells: readonly Block[], columns: number): Block[] {
  const made: Block[] = [];
  for (let start = 0; start < cells.length; start += columns) {
    const [first, ...others] = cells.slice(start, start + columns);
    if (!first) break;
    const texts = others.flatMap(({ text }) => {
      const at = text.pieces[0]?.start ?? 0;
      return [{ text: "\t", pieces: [{ start: at, end: at, text: "\t" }] }, text];
    });
    const last = others.at(-1) ?? first;
    made.push({
      type: "block",
      role: "row",
      text: concat(first.text, ...texts),
      lines: [first.lines[0], last.lines[1]],
    });
  }
  return made;
}
