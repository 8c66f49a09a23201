/**
 * Pass: assigns each block its role, by its shape, by the numbers around it and by the editor's hints. Postcondition: every
 * block has its final role; numbered blocks have their number.
 */

import type { VFile } from "vfile";
import type { HintRole } from "../../model/content/schema.ts";
import { bare } from "../grammar/bare.ts";
import { closingBlocks } from "../grammar/closing.ts";
import { entryTitle } from "../grammar/contents-list.ts";
import { headBlocks, isTitleLine } from "../grammar/head.ts";
import { passedTitles } from "../grammar/passed-texts.ts";
import { blockRole, isDateLine, isUntitled } from "../grammar/shapes.ts";
import { isWholeTitle } from "../grammar/title-words.ts";
import type { DocumentHints, RoleHint } from "../hints.ts";
import { report } from "../messages.ts";
import { acceptedNumbers } from "../numbers/accepted-numbers.ts";
import { type Numbering, readNumbering } from "../numbers/numbering.ts";
import { concat } from "../source-text.ts";
import { type Block, type BlockRole, isFurniture, type SourceTree } from "../tree.ts";

/** Unified transformer. */
export function recognize(hints: DocumentHints) {
  return (tree: SourceTree, file: VFile): void => {
    const hinted = readHints(tree, hints.roles, file);
    for (const [block, { role, level }] of hinted) giveRole(block, role, level);
    joinTitles(tree, hints.titleBlock[0] ?? "", hinted);
    giveNumbers(tree.children, hinted);
    giveShapes(tree.children, hinted);
    giveHead(tree.children, hints.titleBlock, hinted);
    giveClosings(tree.children, hints.titleBlock, hinted);
    giveListedHeadings(tree.children, hinted);
  };
}

type Hinted = ReadonlyMap<Block, RoleHint>;

/** The roles of blocks by those of hints. Later passes make rows of cells, and join wrapped lines. */
const BLOCK_ROLES = {
  paragraph: "paragraph",
  heading: "heading",
  caption: "caption",
  note: "note",
  byline: "byline",
  "title block": "title block",
  "page mark": "page mark",
  pairs: "row",
  rows: "row",
  cells: "paragraph",
  numbered: "numbered",
  "text title": "text",
} as const satisfies Record<Exclude<HintRole, "unwrap">, BlockRole>;

/** Gives a block the role of a hint; a later pass turns lists into tables. */
function giveRole(block: Block, role: HintRole, level: number | undefined): void {
  if (role === "unwrap") return;
  if (role === "paragraph") block.begins = true;
  if (role === "pairs" || role === "rows") block.list = role;
  block.role = BLOCK_ROLES[role];
  if (level !== undefined) block.level = level;
}

/** True for a block whose role is still to be found. */
function isOpen(block: Block, hinted: Hinted): boolean {
  return block.role === "paragraph" && !isHinted(block, hinted);
}

function isHinted(block: Block, hinted: Hinted): boolean {
  const hint = hinted.get(block);
  return hint !== undefined && hint.role !== "unwrap";
}

/** Makes each title of a text that the document passes on one block with the role `text`. */
function joinTitles(tree: SourceTree, title: string, hinted: Hinted): void {
  const isText = (block: Block) => isOpen(block, hinted) && block.depth === undefined;
  const titles = passedTitles(tree.children, title, isText);
  const blocks: Block[] = [];
  for (let index = 0; index < tree.children.length; index++) {
    const length = titles.get(index) ?? 0;
    const block = tree.children[index];
    if (!block) break;
    blocks.push(block);
    if (length === 0) continue;
    const lines = tree.children.slice(index, index + length);
    if (bare(lines.map(({ text }) => text.text).join("")) === bare(title)) {
      // The document's own title: its text begins here.
      for (const line of lines) line.role = "title block";
      blocks.push(...lines.slice(1));
    } else {
      block.role = "text";
      block.text = concat(...lines.map(({ text }) => text));
      block.lines = [block.lines[0], lines.at(-1)?.lines[1] ?? block.lines[1]];
    }
    index += length - 1;
  }
  tree.children = blocks;
}

/** Finds the numbers of the lines, and rows of tables, which have a tab. */
function giveNumbers(blocks: readonly Block[], hinted: Hinted): void {
  const mayHave = (block: Block) =>
    hinted.get(block)?.role === "numbered" ||
    (!isHinted(block, hinted) && (block.role === "paragraph" || block.role === "heading"));
  const numbers = acceptedNumbers(
    blocks.map((block) => ({
      text: mayHave(block) ? block.text.text : "",
      begins: beginsText(block),
      isTold: hinted.get(block)?.role === "numbered",
    })),
  );
  for (const [index, block] of blocks.entries()) {
    const numbering = numbers[index] ?? null;
    if (!mayHave(block)) continue;
    if (isRow(block, numbering)) block.role = "row";
    else if (numbering) {
      block.role = "numbered";
      block.numbering = numbering;
    } else if (block.role === "numbered") block.role = "heading";
  }
}

function beginsText(block: Block): boolean {
  return block.role === "text" || blockRole(block.text.text) === "attachment";
}

function isRow(block: Block, numbering: Numbering | null): boolean {
  const { text } = block.text;
  return (
    block.depth === undefined &&
    text
      .slice(numbering?.length ?? 0)
      .trim()
      .includes("\t")
  );
}

function giveShapes(blocks: readonly Block[], hinted: Hinted): void {
  for (const [index, block] of blocks.entries()) {
    const isMark = marksAttachment(block) && !isHinted(block, hinted);
    if (!isMark && !isOpen(block, hinted)) continue;
    const role: BlockRole | null = blockRole(block.text.text);
    if (role === null) continue;
    block.role =
      role === "attachment" && listsAttachments(blocks, index) ? "attachment list" : role;
  }
}

/** True for a Markdown heading that is nothing but the mark of an attachment: ## 附件, ## 附件1. */
function marksAttachment({ role, depth, text: { text } }: Block): boolean {
  return role === "heading" && depth !== undefined && /^附\s?件/u.test(text) && isUntitled(text);
}

/** True if a line names the attachments, above the closing, and does not begin one. */
function listsAttachments(blocks: readonly Block[], index: number): boolean {
  const named = /^附\s?[件表][：:]\s*(\S.*)$/u.exec(blocks[index]?.text.text ?? "")?.[1];
  if (named === undefined) return false;
  if (readNumbering(named) !== null) return true;
  const next = blocks.slice(index + 1, index + 1 + NEAR).filter(({ role }) => !isFurniture(role));
  if (next[0] && blockRole(next[0].text.text) === "attachment") return true;
  const first = next.findIndex(({ text }) => isDateLine(text.text));
  return first !== -1 && next.slice(0, first).every(({ role }) => role === "paragraph");
}

/** Finds the title block at the beginning of the document, and at the beginning of a text below a closing. */
function giveHead(blocks: readonly Block[], titleBlock: readonly string[], hinted: Hinted): void {
  for (const block of headBlocks(blocks, titleBlock)) {
    if (!isHinted(block, hinted)) block.role = "title block";
  }
}

function giveClosings(
  blocks: readonly Block[],
  titleBlock: readonly string[],
  hinted: Hinted,
): void {
  const first = blocks.findIndex(({ role }) => !isFurniture(role));
  const title = bare(titleBlock[0] ?? "");
  const candidates = blocks.map((block, index) => ({
    block,
    isNumbered: block.role === "numbered",
    begins:
      block.role === "text" ||
      block.role === "attachment" ||
      isPassedHeading(block) ||
      (index > first && startsTitle(blocks, index, title)),
    isText: isOpen(block, hinted) && index > first,
  }));
  const body = blocks.findIndex(
    ({ role, text: { text } }) => role === "numbered" || role === "heading" || /[。；]/u.test(text),
  );
  const closing = closingBlocks(candidates, titleBlock.slice(1));
  for (const [index, block] of blocks.entries()) {
    // The issuer and the date on a cover, above all text, close nothing.
    if (closing.has(block)) block.role = index < body ? "title block" : "closing";
  }
  givePassedHeadings(blocks, hinted);
  // A title below a closing begins the text that a notice passes on.
  let isBelow = false;
  for (const block of blocks) {
    if (isBelow && isOpen(block, hinted) && isTitleLine(block, titleBlock)) {
      block.role = "title block";
    }
    if (!isFurniture(block.role)) isBelow = block.role === "closing";
  }
}

/** Makes texts of the Markdown headings, all of one depth, that are the titles of what a notice passes on below its closing. */
function givePassedHeadings(blocks: readonly Block[], hinted: Hinted): void {
  let depth: number | null = null;
  let isBelow = false;
  for (const block of blocks) {
    if (isFurniture(block.role)) continue;
    const isPassed = !isHinted(block, hinted) && isPassedHeading(block);
    if (isPassed && isBelow && depth === null) depth = block.depth ?? null;
    if (isPassed && block.depth === depth) block.role = "text";
    isBelow = block.role === "closing";
  }
}

/** Number of blocks below a list of attachments in which the date of the closing stands. */
const NEAR = 5;

/** True for a Markdown heading that is the title of a text of its own. */
function isPassedHeading({ role, depth, text: { text } }: Block): boolean {
  return role === "heading" && depth !== undefined && isWholeTitle(text);
}

/** Maximum number of lines of a title. */
const TITLE_LINES = 4;

/** True if the title of the document, without white space, begins at a block. */
function startsTitle(blocks: readonly Block[], index: number, title: string): boolean {
  const first = blocks[index];
  if (first?.role !== "paragraph" && first?.role !== "title block") return false;
  const start = bare(first.text.text);
  // Most lines begin no title.
  if (!title.startsWith(start) && !start.includes("《")) return false;
  let read = "";
  for (const { text } of blocks.slice(index, index + TITLE_LINES)) {
    read += bare(text.text);
    if (read === title || read.includes(`《${title}》`)) return true;
  }
  return false;
}

/** Makes headings of the lines that the contents list names. */
function giveListedHeadings(blocks: readonly Block[], hinted: Hinted): void {
  const entries = blocks.filter(({ role }) => role === "contents list");
  const listed = new Set(entries.map((block) => bare(entryTitle(block.text.text))));
  for (const block of blocks) {
    if (isOpen(block, hinted) && listed.has(bare(block.text.text))) block.role = "heading";
  }
}

/** The blocks with hints of the editor; a hint that does not match the source is reported. */
function readHints(
  tree: SourceTree,
  roles: readonly RoleHint[],
  file: VFile,
): Map<Block, RoleHint> {
  const byLine = Map.groupBy(tree.children, (block) => block.lines[0]);
  const found = new Map<Block, RoleHint>();
  for (const hint of roles) {
    const blocks = byLine.get(hint.line) ?? [];
    const block = blocks.find(({ text }) => text.text.includes(hint.words));
    if (block) {
      const last = hint.to ?? hint.line;
      for (const other of last > hint.line ? tree.children : [block]) {
        if (other.lines[0] >= hint.line && other.lines[1] <= last) found.set(other, hint);
      }
      continue;
    }
    const reads = blocks[0]
      ? `reads “${blocks[0].text.text.slice(0, 30)}…”`
      : "is blank or not in the document";
    report(file, {
      rule: "metadata/role-mismatch",
      line: hint.line,
      message: `The role “${hint.role}” is given to line ${hint.line} with the words “${hint.words}”, but that line ${reads}.`,
      hint: "Correct `line` or `words` under `roles` in source.yaml.",
    });
  }
  return found;
}
