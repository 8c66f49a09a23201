/** Pass: reports lines that could be a heading or a paragraph. The tree stays unchanged. */
import type { VFile } from "vfile";
import { report } from "../messages.ts";
import type { Block, SourceTree } from "../tree.ts";

/** Maximum length of a reported line, in UTF-16 units. */
const SHORT_LINE = 40;
const ENDED = /[。！？；：…!?;:.」』”’"）)》】]$/u;

/** Unified transformer. */
export function shortLines() {
  return (tree: SourceTree, file: VFile): void => {
    for (const block of tree.children) {
      if (!isDoubtful(block)) continue;
      report(file, {
        rule: "text/short-line",
        line: block.lines[0],
        message: `“${block.text.text}” is a short line without closing punctuation, as headings, captions and bylines are too. It is kept as a paragraph.`,
        hint: "Say under `roles` in source.yaml what it is; `role: paragraph` confirms that it is a paragraph.",
      });
    }
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
