/** Pass: reports lines that could be a heading or a paragraph, and runs of them, which may be a table. The tree stays unchanged. */
// @ts-nocheck

import type { VFile } from "vfile";
import { report } from "../messages.ts";
import { type Block, isFurniture, type SourceTree } from "../tree.ts";

/** Maximum length of a reported line, in UTF-16 units. */
const SHORT_LINE = 40;
/** Minimum number of successive short lines that are reported together. */
const LEAST_RUN = 5;
const ENDED = /[。！？；：…!?;:.」』”’"）)》】]$/u;

/** Unified transformer. */
export function shortLines() {
  return (tree: SourceTree, file: VFile): void => {
    let run: Block[] = [];
    const close = () => {
      if (run.length >= LEAST_RUN) reportRun(run, file);
      else for (const block of run) reportLine(block, file);
      run = [];
    };
    for (const block of tree.children) {
      if (isFurniture(block.role)) continue;
      if (isDoubtful(block)) run.push(block);
      else close();
    }
    close();
  };
}

function isDoubtful(block: Block): boolean {
  const { text } = block.text;
  return (
    block.role === "paragraph" &&
    !block.begins &&
    text.length <= SHORT_LINE &&
    !ENDED.test(text) &&
    !/[。；]/u.test(text)
  );
}

function reportLine(block: Block, file: VFile): void {
  report(file, {
    rule: "text/short-line",
    line: block.lines[0],
    message: `“${block.text.text}” is a short line without closing punctuation, as headings, captions and bylines are too. It is kept as a paragraph.`,
    hint: "Say under `roles` in source.yaml what it is; `role: paragraph` confirms that it is a paragraph.",
  });
}

function reportRun(run: readonly Block[], file: VFile): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const words = first.text.text.slice(0, 20);
  report(file, {
    rule: "text/loose-cells",
    line: first.lines[0],
    message: `The ${run.length} short lines from “${words}” in line ${first.lines[0]} to line ${last.lines[1]} look like the cells of a table. Each is kept as a paragraph.`,
    hint: `Say in source.yaml how many columns it has: \`- { line: ${first.lines[0]}, to: ${last.lines[1]}, words: ${words}, role: cells, columns: 3 }\`; or \`role: paragraph\` for lines that are paragraphs.`,
  });
}
