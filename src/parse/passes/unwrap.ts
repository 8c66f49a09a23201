/**
 * Pass: joins the lines of a text that was wrapped at one width, as extraction from a PDF leaves it, to paragraphs and headings.
 * Postcondition: a block is a whole printed paragraph; the pass that joins what page breaks divide finds nothing more to do.
 */
import type { VFile } from "vfile";
import { isEnded, widthOf, wrapWidth } from "../grammar/line-width.ts";
import { beginsBlock } from "../grammar/line-start.ts";
import type { DocumentHints } from "../hints.ts";
import { report } from "../messages.ts";
import { concat, space } from "../source-text.ts";
import { type Block, isFurniture, type SourceTree } from "../tree.ts";

/** Difference between the width of a text and the first line of a paragraph, which is indented by two characters. */
const INDENT = 2;
/** A line that ends inside of a sentence may be so much shorter than the width: letters are not divided. */
const SLACK = 4;

/** Unified transformer. */
export function unwrap({ roles }: DocumentHints) {
  return (tree: SourceTree, file: VFile): void => {
    const isText = ({ role, text: { text } }: Block) => role === "paragraph" && !text.includes("\t");
    const width = wrapWidth(tree.children.filter(isText).map(({ text }) => text.text));
    const told = roles.filter(({ role }) => role === "unwrap");
    if (width === null && told.length === 0) return;
    const hinted = new Set(roles.filter(({ role }) => role !== "unwrap").map(({ line }) => line));
    const joiner = new Joiner(width, hinted, (line) =>
      told.some((hint) => hint.line <= line && line <= (hint.to ?? hint.line)),
    );
    tree.children = joiner.run(tree.children);
    const [first] = joiner.joined;
    if (width === null || first === undefined) return;
    report(file, {
      rule: "text/hard-wrapped",
      line: first,
      message: `The lines of this text are wrapped at about ${width} characters; ${joiner.joined.length} of them were joined to the line before them.`,
      hint: "Read the paragraphs once beside the source. Where one begins that was joined, give its line the role `paragraph` in source.yaml; where lines were not joined, give them the role `unwrap`.",
    });
  };
}

class Joiner {
  /** Numbers of the lines that were joined to the line before them. */
  readonly joined: number[] = [];
  readonly #width: number | null;
  readonly #hinted: ReadonlySet<number>;
  readonly #isTold: (line: number) => boolean;

  constructor(
    width: number | null,
    hinted: ReadonlySet<number>,
    isTold: (line: number) => boolean,
  ) {
    this.#width = width;
    this.#hinted = hinted;
    this.#isTold = isTold;
  }

  run(blocks: readonly Block[]): Block[] {
    const kept: Block[] = [];
    /** The paragraph that may go on, and its last line. */
    let open: { readonly block: Block; readonly parts: Block["text"][]; last: Block } | null = null;
    const close = () => {
      if (open && open.parts.length > 1) open.block.text = concat(...open.parts);
      open = null;
    };
    for (const block of blocks) {
      if (isFurniture(block.role)) {
        kept.push(block);
        continue;
      }
      if (block.role !== "paragraph" || block.text.text.includes("\t")) {
        close();
        kept.push(block);
        continue;
      }
      if (open !== null && this.#goesOn(open.last, block, open.parts.length === 1)) {
        const isLatin = /[A-Za-z]$/u.test(open.last.text.text) && /^[A-Za-z]/u.test(block.text.text);
        open.parts.push(...(isLatin ? [space(block.text)] : []), block.text);
        open.block.lines = [open.block.lines[0], block.lines[1]];
        if (block.ends) open.block.ends = true;
        open.last = block;
        this.joined.push(block.lines[0]);
        continue;
      }
      close();
      const started = { ...block };
      kept.push(started);
      open = { block: started, parts: [block.text], last: block };
    }
    close();
    return kept;
  }

  /** True if `next` continues the paragraph that ends with `line`; `isFirst` if that is its first line. */
  #goesOn(line: Block, next: Block, isFirst: boolean): boolean {
    if (line.ends || next.begins || next.continues || this.#hinted.has(next.lines[0])) return false;
    const [text, after] = [line.text.text, next.text.text];
    const isInside = !isEnded(text);
    if (this.#isTold(next.lines[0]) && this.#isTold(line.lines[0])) {
      return isInside || !beginsBlock(after, isInside);
    }
    if (this.#width === null) return false;
    const room = this.#width - widthOf(text) - (isFirst ? INDENT : 0);
    if (beginsBlock(after, isInside && room < SLACK)) return false;
    if (isInside) return room < SLACK;
    // After the end of a sentence only a line that is as wide as the text goes on; a new paragraph would be indented.
    return room < 0.75 && widthOf(after) > this.#width - 0.75;
  }
}
