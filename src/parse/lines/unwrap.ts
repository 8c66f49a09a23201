/**
 * Pass: joins the lines of a text that was wrapped at one width, as extraction from a PDF leaves it, to paragraphs and headings.
 * Postcondition: no block of a wrapped text ends inside of a sentence at the width of the text.
 */

import type { VFile } from "vfile";
import { bare } from "../grammar/bare.ts";
import { entryTitle } from "../grammar/contents-list.ts";
import { beginsBlock } from "../grammar/line-start.ts";
import { fillsWidth, isEnded, widthOf, wrapWidth } from "../grammar/line-width.ts";
import { blockRole } from "../grammar/shapes.ts";
import type { DocumentHints, RoleHint } from "../hints.ts";
import { report } from "../messages.ts";
import { readNumbering } from "../numbers/numbering.ts";
import { concat, seam } from "../source-text.ts";
import { type Block, isFurniture, type SourceTree } from "../tree.ts";

/** Difference between the width of a text and the first line of a paragraph, which is indented by two characters. */
const INDENT = 2;
/** A line that ends inside of a sentence may be so much shorter than the width: letters are not divided. */
const SLACK = 4;

/** Number of characters by which a listed heading is found. */
const START = 6;
/** Maximum number of lines of a heading. */
const MOST_LINES = 3;

/** Unified transformer. */
export function unwrap({ roles }: DocumentHints) {
  return (tree: SourceTree, file: VFile): void => {
    const isText = ({ role, text: { text } }: Block) =>
      role === "paragraph" && !text.includes("\t");
    const width = wrapWidth(tree.children.filter(isText).map(({ text }) => text.text));
    const told = roles.filter(({ role }) => role === "unwrap");
    if (width === null && told.length === 0) return;
    const isTold = isIn(told);
    const isHinted = isIn(roles.filter(({ role }) => role !== "unwrap"));
    const joiner = new Joiner({ width, isHinted, isTold, listed: listedHeadings(tree.children) });
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

/** Tells whether a line is in the range of one of the hints. */
function isIn(hints: readonly RoleHint[]): (line: number) => boolean {
  return (at) => hints.some(({ line, to = line }) => line <= at && at <= to);
}

/** True if a line begins with a number in brackets whose predecessor stands inside of the paragraph: …（1）…；（2）…. */
function continuesList(lines: readonly Block["text"][], next: string): boolean {
  const numbering = readNumbering(next);
  if (!numbering?.style.endsWith("-bracket") || numbering.value < 2) return false;
  const whole = lines.map((line) => line.text).join("");
  const text = whole.slice(readNumbering(whole)?.length ?? 0);
  // D.2） closes a bracket, and numbers nothing.
  return [
    ...text.matchAll(/(?<![\p{Script=Latin}\d.．])[（(]?[\d一二三四五六七八九十]{1,3}[）)]/gu),
  ].some((match) => {
    const before = readNumbering(match[0]);
    return before?.style === numbering.style && before.value === numbering.value - 1;
  });
}

/** True for a caption that ends with the word for what it names: 图 1：区位示意图, 表 2 责任分工表. */
function isWholeCaption(lines: readonly Block["text"][]): boolean {
  const [first, last] = [lines[0]?.text ?? "", lines.at(-1)?.text ?? ""];
  return blockRole(first) === "caption" && /.[图圖表]$/u.test(last.trimEnd());
}

/**
 * The headings of the contents list, without white space. Two lines of which only the second has a page number, and no number of its
 * own, are one entry; other lines without a page number are taken alone, and together with the next.
 */
function listedHeadings(blocks: readonly Block[]): ReadonlySet<string> {
  const listed = new Set<string>();
  let before = "";
  for (const { role, text } of blocks) {
    if (role !== "contents list") continue;
    const title = bare(entryTitle(text.text));
    const hasPage = title.length < bare(text.text).length;
    if (before !== "" && hasPage && readNumbering(text.text) === null) listed.delete(before);
    else listed.add(title);
    if (before !== "") listed.add(before + title);
    before = hasPage ? "" : title;
  }
  return listed;
}

interface Signs {
  /** Width of the text in Han characters; null if only the editor says that lines are wrapped. */
  readonly width: number | null;
  /** True for lines to which the editor gives another role. */
  readonly isHinted: (line: number) => boolean;
  /** True for lines that the editor says are wrapped. */
  readonly isTold: (line: number) => boolean;
  /** Headings of the contents list. */
  readonly listed: ReadonlySet<string>;
}

class Joiner {
  /** Numbers of the lines that were joined to the line before them. */
  readonly joined: number[] = [];
  readonly #signs: Signs;
  /** Beginnings of the listed headings, by length of the beginning they have in common with a line. */
  readonly #starts: ReadonlySet<string>;

  constructor(signs: Signs) {
    this.#signs = signs;
    this.#starts = new Set([...signs.listed].map((heading) => heading.slice(0, START)));
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
      if (open !== null && this.#goesOn(open.parts, open.last, block)) {
        open.parts.push(...seam(open.last.text, block.text), block.text);
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

  /** True if `next` continues the paragraph with the given lines, of which `line` is the last. */
  #goesOn(lines: readonly Block["text"][], line: Block, next: Block): boolean {
    const { width, isHinted, isTold } = this.#signs;
    if (line.ends || next.begins || next.continues || isHinted(next.lines[0])) return false;
    if (isWholeCaption(lines)) return false;
    const [text, after] = [line.text.text, next.text.text];
    const isInside = !isEnded(text);
    if (isTold(next.lines[0]) && isTold(line.lines[0])) {
      return isInside || !beginsBlock(after, isInside);
    }
    if (width === null) return false;
    const listed = this.#isListed(lines, after);
    if (listed !== null) return listed;
    if (continuesList(lines, after)) return true;
    const indent = lines.length === 1 ? INDENT : 0;
    const goesOn = isInside && fillsWidth(text, width, SLACK + indent);
    if (beginsBlock(after, goesOn)) return false;
    // After the end of a sentence only a line that is as wide as the text goes on; a new paragraph would be indented.
    return isInside
      ? goesOn
      : fillsWidth(text, width, 0.75 + indent) && widthOf(after) > width - 0.75;
  }

  /** Whether the next line belongs to a heading of the contents list that these lines are or begin; null if they do neither. */
  #isListed(lines: readonly Block["text"][], next: string): boolean | null {
    const [first] = lines;
    if (
      lines.length > MOST_LINES ||
      !first ||
      !this.#starts.has(bare(first.text).slice(0, START))
    ) {
      return null;
    }
    const whole = bare(lines.map(({ text }) => text).join(""));
    if (this.#signs.listed.has(whole)) return false;
    return this.#signs.listed.has(whole + bare(next)) ? true : null;
  }
}
