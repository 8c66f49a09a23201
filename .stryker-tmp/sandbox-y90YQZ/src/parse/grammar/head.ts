/** The title block at the beginning of a text: issuer, title, subtitle, document number, date, names. */
// @ts-nocheck


import type { Block } from "../tree.ts";
import { isFurniture } from "../tree.ts";
import { bare } from "./bare.ts";
import { namesBody } from "./closing.ts";
import { isDateLine } from "./shapes.ts";

/** Maximum number of lines from the beginning to a document number. */
const MOST_LINES = 6;
/** Maximum length of the name below the date of a speech, in UTF-16 units. */
const LONGEST_NAME = 12;
const DOCUMENT_NUMBER = /^\S{1,12}[〔［[]\d{4}[〕］\]]\s?\d{1,5}[号號]$/u;
/** The title of a notice that forwards a document: 关于印发《…》的通知. */
const PASSES_ON = /》的(?:通知|公告|函|决定|決定|批复|批復)$/u;
const SUBTITLE = /^[—－─-]{2}\S/u;

/**
 * The title block at the beginning of a text: lines of the title, the issuer or the authors, a subtitle, a document number with
 * the lines before it, a date, and the name of a speaker below the date. It ends with the first line that is none of these.
 * @param titleBlock title, issuer and authors of the document
 */
export function headBlocks(blocks: readonly Block[], titleBlock: readonly string[]): Block[] {
  const head: Block[] = [];
  const toNumber = linesToNumber(blocks);
  const isTitled = blocks.some(({ depth }) => depth === 1);
  for (const [index, block] of blocks.entries()) {
    if (isFurniture(block.role)) continue;
    const isHead =
      block.role === "heading"
        ? isTitleHeading(blocks, index, titleBlock, head)
        : block.role === "paragraph" &&
          (isTitleLine(block, titleBlock) ||
            toNumber.has(block) ||
            isSpeaker(block, head) ||
            isIssuer(block, blocks[index + 1]));
    if (!isHead) {
      // A line before the title in Markdown, such as the name of a newspaper, is no text.
      if (isTitled && block.role === "heading" && block.depth === 1 && head.length === 0)
        head.push(block);
      break;
    }
    head.push(block);
  }
  return head;
}

/** True for a Markdown heading that is the title, or that goes on with it directly below. */
function isTitleHeading(
  blocks: readonly Block[],
  index: number,
  titleBlock: readonly string[],
  head: readonly Block[],
): boolean {
  const block = blocks[index];
  if (block?.depth !== 1) return false;
  const isAlone = blocks.every((other, at) => at <= index || other.depth !== 1);
  return (
    isTitleLine(block, titleBlock) || (isAlone && (head.length === 0 || head.at(-1)?.depth === 1))
  );
}

/** True if a line is part of the title, the issuer or the authors, or is a document number or a date. */
export function isTitleLine(block: Block, titleBlock: readonly string[]): boolean {
  const text = bare(block.text.text).replace(/^《|》$/gu, "");
  return (
    titleBlock.some((part) => bare(part).includes(text)) ||
    isDateLine(block.text.text) ||
    SUBTITLE.test(text) ||
    DOCUMENT_NUMBER.test(text) ||
    (PASSES_ON.test(text) && titleBlock.some((part) => text.includes(`《${bare(part)}》`)))
  );
}

/** The name of a public body, directly above a date on the cover. */
function isIssuer({ text: { text } }: Block, next: Block | undefined): boolean {
  return next !== undefined && isDateLine(next.text.text) && namesBody(text);
}

/** The name of a speaker, directly below a date. */
function isSpeaker({ text: { text } }: Block, head: readonly Block[]): boolean {
  const above = head.at(-1)?.text.text ?? "";
  return isDateLine(above) && text.length <= LONGEST_NAME && /^[\p{Script=Han}·\s]+$/u.test(text);
}

/**
 * The lines from the beginning of a text to its document number (GB/T 9704: issuer, title and number). Empty if a sentence or
 * a numbered line precedes it, or if there are more than `MOST_LINES`.
 */
function linesToNumber(blocks: readonly Block[]): ReadonlySet<Block> {
  const end = blocks.findIndex(({ text }) => DOCUMENT_NUMBER.test(bare(text.text)));
  const head = blocks.slice(0, end + 1);
  const isHead = head.length <= MOST_LINES && head.every(isTitleShaped);
  return new Set(isHead ? head : []);
}

function isTitleShaped({ role, text: { text } }: Block): boolean {
  return role !== "numbered" && !/[。！？；：]$/u.test(text);
}
