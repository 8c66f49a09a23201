/**
 * Pass: joins paragraphs that a page or column break divided. Postcondition: no block continues an earlier one; captions
 * and notes inside a divided paragraph follow it.
 */
import type { SourceText } from "../../model/types.ts";
import { headingEnd } from "../grammar/heading.ts";
import { concat, seam } from "../source-text.ts";
import { type Block, isFurniture, type SourceTree } from "../tree.ts";

/** Minimum length, in UTF-16 units, of a line without closing punctuation that counts as divided. */
const FULL_LINE = 25;
/** The same for a line directly above a page mark. */
const CUT_BY_PAGE = 12;

/** The end of a sentence, with closing quotation marks and brackets after it. */
const ENDS_SENTENCE = /[。！？；：…!?;:—][」』”’"）)》】]*$/u;
/** A line below the title of a law that says on which day it was adopted or amended. */
const STATED = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s+[^。，；]+$/u;
const ENDS_QUOTATION = /[」』”’"）)》】]$/u;
const PAIRS = ["“”", "「」", "《》", "（）"] as const;

/** A paragraph that may continue in a later block. */
interface OpenParagraph {
  readonly block: Block;
  readonly parts: SourceText[];
  /** Number of unclosed opening marks for each of `PAIRS`. */
  readonly unclosed: number[];
}

/** Unified transformer. */
export function join() {
  return (tree: SourceTree): void => {
    const joined: Block[] = [];
    let open: OpenParagraph | null = null;
    const close = () => {
      if (open && open.parts.length > 1) open.block.text = concat(...open.parts);
      open = null;
    };
    const add = (paragraph: OpenParagraph, block: Block, next: Block | undefined) => {
      paragraph.parts.push(...seam(paragraph.parts.at(-1), block.text), block.text);
      paragraph.block.lines = [paragraph.block.lines[0], block.lines[1]];
      open = paragraph;
      const least = next?.role === "page mark" ? CUT_BY_PAGE : FULL_LINE;
      const goesOn = isCut(paragraph, block, least) || next?.continues === true;
      if (block.ends || !goesOn) close();
    };
    for (const [index, block] of tree.children.entries()) {
      const next = tree.children[index + 1];
      if (open && (block.continues || mayContinue(open, block))) {
        add(open, block, next);
      } else if (block.role === "paragraph" || block.role === "numbered") {
        close();
        joined.push(block);
        const started = { block, parts: [], unclosed: PAIRS.map(() => 0) };
        add(started, block, next);
      } else {
        if (!isFurniture(block.role) && block.role !== "caption" && block.role !== "note") close();
        joined.push(block);
      }
    }
    close();
    tree.children = joined;
  };
}

/** True for a paragraph that may be the rest of a divided one. A few words without any mark are a cell or a caption. */
function mayContinue({ unclosed }: OpenParagraph, block: Block): boolean {
  const { text } = block.text;
  const isCell = text.length < CUT_BY_PAGE && !/[。；，、：！？）)」』”]/u.test(text);
  const isInside = unclosed.some((waiting) => waiting > 0);
  return block.role === "paragraph" && !block.begins && (isInside || !isCell);
}

/** True if the paragraph continues in the next block; `last` is its last block so far. A shorter line than `least` is whole. */
function isCut(paragraph: OpenParagraph, last: Block, least: number): boolean {
  const { text } = last.text;
  for (const [index, [opening = "", closing = ""]] of PAIRS.entries()) {
    const sum = (paragraph.unclosed[index] ?? 0) + count(text, opening) - count(text, closing);
    paragraph.unclosed[index] = Math.max(sum, 0);
  }
  if (ENDS_SENTENCE.test(text) || STATED.test(text)) return false;
  if (paragraph.unclosed.some((waiting) => waiting > 0)) return true;
  if (paragraph.parts.length > 1) return true;
  // A numbered line of any length is a heading if it has no full stop or colon and does not end with a comma.
  if (last.numbering)
    return text.endsWith("，") || headingEnd(text.slice(last.numbering.length)) >= 0;
  if (text.length < least) return /[。；]/u.test(text) && !ENDS_QUOTATION.test(text);
  return true;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
}
