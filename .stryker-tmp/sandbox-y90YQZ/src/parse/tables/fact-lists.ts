/**
 * Pass: turns lists of facts into table rows, with a tab between label and value. In `pairs` label and value are on
 * separate lines. In `rows` both are on one line and the value begins at the first digit.
 */
// @ts-nocheck

import type { SourceText } from "../../model/types.ts";
import { concat, slice, trim } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";

/** Unified transformer. */
export function factLists() {
  return (tree: SourceTree): void => {
    const blocks: Block[] = [];
    let label: Block | null = null;
    for (const block of tree.children) {
      if (block.list === "pairs" && label) {
        label.text = row(label.text, block.text);
        label.lines = [label.lines[0], block.lines[1]];
        label = null;
        continue;
      }
      label = block.list === "pairs" ? block : null;
      if (block.list === "rows") divideRow(block);
      blocks.push(block);
    }
    tree.children = blocks;
  };
}

function divideRow(block: Block): void {
  const at = block.text.text.search(/\d/u);
  if (at > 0) block.text = row(trim(slice(block.text, 0, at)), slice(block.text, at));
}

function row(label: SourceText, value: SourceText): SourceText {
  const start = value.pieces[0]?.start ?? 0;
  return concat(label, { text: "\t", pieces: [{ start, end: start, text: "\t" }] }, value);
}
