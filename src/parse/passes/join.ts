/**
 * Pass: paragraphs that a page or column break cut are whole again.
 * Postcondition: no block is the continuation of an earlier one; captions and notes that stood in
 * the cut follow the paragraph.
 */
import type { SourceText } from "../../model/types.ts";
import { headingEnd } from "../grammar/heading.ts";
import { concat, space } from "../source-text.ts";
import { type Block, isFurniture, type SourceTree } from "../tree.ts";

/** From this length on, in UTF-16 units, a line without closing punctuation is taken for a cut one. */
const FULL_LINE = 25;

/** A sentence ends, also inside of a quotation or bracket that ends with it. */
const ENDS_SENTENCE = /[。！？；：…!?;:—][」』”’"）)》】]*$/u;
const ENDS_QUOTATION = /[」』”’"）)》】]$/u;
const PAIRS = ["“”", "「」", "《》", "（）"] as const;

/** A paragraph whose end has not been seen yet. */
interface OpenParagraph {
  readonly block: Block;
  readonly parts: SourceText[];
  /** For each of `PAIRS`, how many opening marks wait for their closing one. */
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
    const add = (paragraph: OpenParagraph, block: Block, goesOn: boolean) => {
      paragraph.parts.push(...seam(paragraph.parts.at(-1), block.text), block.text);
      paragraph.block.lines = [paragraph.block.lines[0], block.lines[1]];
      open = paragraph;
      if (block.ends || !(isCut(paragraph, block) || goesOn)) close();
    };
    for (const [index, block] of tree.children.entries()) {
      const next = tree.children[index + 1];
      if (open && (block.continues || (block.role === "paragraph" && !block.begins))) {
        add(open, block, next?.continues === true);
      } else if (block.role === "paragraph" || block.role === "numbered") {
        close();
        joined.push(block);
        const started = { block, parts: [], unclosed: PAIRS.map(() => 0) };
        add(started, block, next?.continues === true);
      } else {
        if (!isFurniture(block.role) && block.role !== "caption" && block.role !== "note") close();
        joined.push(block);
      }
    }
    close();
    tree.children = joined;
  };
}

/** A space where the cut stood between two Latin words; nothing between Han characters. */
function seam(before: SourceText | undefined, after: SourceText): SourceText[] {
  const latin = before && /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(after.text);
  return latin ? [space(after)] : [];
}

/** True where the paragraph, of which `last` is the last block so far, goes on in the next one. */
function isCut(paragraph: OpenParagraph, last: Block): boolean {
  const { text } = last.text;
  for (const [index, [opening = "", closing = ""]] of PAIRS.entries()) {
    const sum = (paragraph.unclosed[index] ?? 0) + count(text, opening) - count(text, closing);
    paragraph.unclosed[index] = Math.max(sum, 0);
  }
  if (ENDS_SENTENCE.test(text)) return false;
  if (paragraph.unclosed.some((waiting) => waiting > 0)) return true;
  if (paragraph.parts.length > 1) return true;
  // A numbered line without a full stop, a colon or a comma at its end is a heading, however long.
  if (last.numbering)
    return text.endsWith("，") || headingEnd(text.slice(last.numbering.length)) >= 0;
  if (text.length < FULL_LINE) return /[。；]/u.test(text) && !ENDS_QUOTATION.test(text);
  return true;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
