/**
 * Pass: joins the lines below 附件1 that are its title (GB/T 9704): 附件1 重点任务分工表. Postcondition: an attachment and its title
 * are one block.
 */
import { isUntitled, isUsualHeading } from "../grammar/shapes.ts";
import { isWholeTitle } from "../grammar/title-words.ts";
import { concat, space } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";

/** Maximum length of a line of a title, in UTF-16 units. */
const LONGEST_LINE = 40;
/** Maximum number of lines of a title. */
const MOST_LINES = 4;

/** Unified transformer. */
export function attachmentTitles() {
  return (tree: SourceTree): void => {
    const kept: Block[] = [];
    for (let index = 0; index < tree.children.length; index++) {
      const block = tree.children[index];
      if (!block) break;
      kept.push(block);
      if (block.role !== "attachment" || !isUntitled(block.text.text)) continue;
      const below = tree.children.slice(index + 1, index + 1 + MOST_LINES);
      const lines = isTitleHeading(below[0], block) ? below.slice(0, 1) : titleLines(below);
      const [first] = lines;
      if (!first) continue;
      block.text = concat(block.text, space(first.text), ...lines.map(({ text }) => text));
      block.lines = [block.lines[0], lines.at(-1)?.lines[1] ?? block.lines[1]];
      index += lines.length;
    }
    tree.children = kept;
  };
}

/**
 * The lines of a title. The first line is one; the next ones are if they complete a title that has an open bracket or does not
 * name the kind of the text.
 */
function titleLines(below: readonly Block[]): readonly Block[] {
  const end = below.findIndex((block) => !isTitleLine(block));
  const lines = end === -1 ? below : below.slice(0, end);
  const textOf = (count: number) =>
    lines
      .slice(0, count)
      .map(({ text }) => text.text)
      .join("");
  for (let count = 1; count <= lines.length; count++) {
    const title = textOf(count);
    const isOpen = title.split(/[（(]/u).length > title.split(/[）)]/u).length;
    if (!isOpen && isWholeTitle(title)) return lines.slice(0, count);
  }
  const closed = lines.findIndex((_, index) => {
    const title = textOf(index + 1);
    return title.split(/[（(]/u).length <= title.split(/[）)]/u).length;
  });
  return lines.slice(0, Math.max(1, closed + 1));
}

/**
 * True for a Markdown heading that is the title of the attachment above it: one of the same level, below which the attachment
 * would be empty, or one inside of it that names the kind of the text.
 */
function isTitleHeading(below: Block | undefined, attachment: Block): boolean {
  if (below?.role !== "heading" || below.depth === undefined) return false;
  const { text } = below.text;
  if (isUsualHeading(text)) return false;
  return below.depth <= (attachment.depth ?? below.depth) || isWholeTitle(text);
}

function isTitleLine({ role, begins, text: { text } }: Block): boolean {
  return (
    role === "paragraph" &&
    !begins &&
    text.length <= LONGEST_LINE &&
    !/[。！？；：，\t]/u.test(text)
  );
}
