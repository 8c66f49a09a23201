/**
 * Pass: joins the short line below 附件1, which is its title (GB/T 9704): 附件1 重点任务分工表. Postcondition: an attachment and
 * its title are one block.
 */
import { concat, space } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";

/** Maximum length of a title, in UTF-16 units. */
const LONGEST_TITLE = 40;
const WITHOUT_TITLE = /^附\s?件\s?\d{0,2}$/u;

/** Unified transformer. */
export function attachmentTitles() {
  return (tree: SourceTree): void => {
    const kept: Block[] = [];
    for (const block of tree.children) {
      const above = kept.at(-1);
      if (above?.role === "attachment" && isTitle(block) && WITHOUT_TITLE.test(above.text.text)) {
        above.text = concat(above.text, space(block.text), block.text);
        above.lines = [above.lines[0], block.lines[1]];
      } else kept.push(block);
    }
    tree.children = kept;
  };
}

function isTitle({ role, begins, text: { text } }: Block): boolean {
  return (
    role === "paragraph" &&
    !begins &&
    text.length <= LONGEST_TITLE &&
    !/[。！？；：，\t]/u.test(text)
  );
}
