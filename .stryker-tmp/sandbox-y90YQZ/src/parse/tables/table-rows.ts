/**
 * Pass: joins table rows whose cells were wrapped. Postcondition: a row with fewer cells than the first row of its table
 * includes the lines on which its cells continue.
 */
// @ts-nocheck

import { concat } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";

/** Unified transformer. */
export function tableRows() {
  return (tree: SourceTree): void => {
    const blocks: Block[] = [];
    let width = 0;
    for (const [index, block] of tree.children.entries()) {
      const row = blocks.at(-1);
      const isInTable = row?.role === "row" && !row.list;
      if (isInTable && goesOn(row, block, width, tree.children[index + 1])) {
        row.text = concat(row.text, block.text);
        row.lines = [row.lines[0], block.lines[1]];
        continue;
      }
      if (block.role === "row" && !isInTable) width = cells(block);
      blocks.push(block);
    }
    tree.children = blocks;
  };
}

/** True if a block continues the last cell of a row and contains the cells after it. */
function goesOn(row: Block, block: Block, width: number, next: Block | undefined): boolean {
  const missing = width - cells(row);
  // A row that begins with a number is a row of its own.
  if (block.role === "row")
    return cells(block) - 1 === missing && !/^[\s\d]/u.test(block.text.text);
  if (block.role !== "paragraph" || block.begins) return false;
  // A line without a tab continues the row if the row lacks cells, or if the table continues below it.
  const isRest = next?.role === "row" && !/[\d%]$/u.test(row.text.text);
  return missing > 0 || (isRest && !/[。！？：]$/u.test(block.text.text));
}

function cells(block: Block): number {
  return block.text.text.split("\t").length;
}
