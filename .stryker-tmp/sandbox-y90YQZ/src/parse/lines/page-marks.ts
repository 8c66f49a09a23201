/**
 * Pass: finds page numbers and running heads, and takes page numbers off the lines that they are glued to. Postcondition: a
 * block is page furniture as a whole or not at all.
 */
// @ts-nocheck

import { isPageMark, runningHeads } from "../grammar/furniture.ts";
import { pageNumbers } from "../grammar/page-numbers.ts";
import { slice, trimLine } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";

/** Unified transformer. */
export function pageMarks(titleBlock: readonly string[]) {
  return (tree: SourceTree): void => {
    const numbers = new Map(pageNumbers(tree.children).map(({ block, length }) => [block, length]));
    const blocks: Block[] = [];
    const marks = new Set<Block>();
    for (const block of tree.children) {
      const isMark = block.role === "paragraph" && isPageMark(block.text.text);
      const length = numbers.get(block) ?? (isMark ? Number.POSITIVE_INFINITY : 0);
      if (length === 0) {
        blocks.push(block);
        continue;
      }
      const mark: Block = { ...block, role: "page mark", text: slice(block.text, 0, length) };
      marks.add(mark);
      blocks.push(mark);
      const rest = trimLine(slice(block.text, length));
      if (rest.text !== "") blocks.push({ ...block, text: rest });
    }
    for (const head of runningHeads(blocks, titleBlock, marks)) head.role = "page mark";
    tree.children = blocks;
  };
}
