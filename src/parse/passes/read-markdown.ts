/** Reader of Markdown: parses headings and paragraphs into blocks with remark, without emphasis marks. */
import type { Nodes, Root } from "mdast";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Piece, Span } from "../../model/types.ts";
import { fromPieces, fromSource, isExact, trim } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";
import { splitLines } from "./read-text.ts";

/**
 * Disabled Markdown constructs: `1.` is a heading number and must stay, indented lines are paragraphs, `<` is a plain
 * character.
 */
const NOT_MARKDOWN = [
  "list",
  "codeIndented",
  "setextUnderline",
  "htmlFlow",
  "htmlText",
  "definition",
];

const processor = unified().use(remarkParse).use(withoutConstructs).freeze();

function withoutConstructs(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [{ disable: { null: NOT_MARKDOWN } }];
}

/** The lines from `first` to `last` (counted from 1, both included) as a tree of blocks. */
export function readMarkdown(source: string, first: number, last: number): SourceTree {
  const lines = splitLines(source).slice(first - 1, last);
  const start = lines[0]?.start ?? 0;
  // remark drops a byte order mark without counting it in its offsets.
  const base = source.startsWith("\uFEFF", start) ? start + 1 : start;
  const end = Math.max(base, lines.at(-1)?.end ?? base);
  const root: Root = processor.parse(source.slice(base, end));
  const children: Block[] = [];
  let line = 0;
  const lineAt = (offset: number) => {
    while ((lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) line++;
    return lines[line]?.number ?? first;
  };
  for (const leaf of leaves(root)) {
    for (const pieces of printedLines(textPieces(leaf, base, source))) {
      const text = trim(fromPieces(pieces));
      const [from, to] = [text.pieces[0], text.pieces.at(-1)];
      if (!from || !to) continue;
      const block: Block = {
        type: "block",
        role: leaf.type === "heading" ? "heading" : "paragraph",
        text,
        lines: [lineAt(from.start), lineAt(to.end - 1)],
      };
      if (leaf.type === "heading") block.depth = leaf.depth;
      children.push(block);
    }
  }
  return {
    type: "source-tree",
    children,
    markup: markup(source, base, end, children),
    clauses: [],
  };
}

/** The nodes that contain text; block quotations are replaced by their children. */
function* leaves(node: Nodes): Generator<Nodes> {
  if (node.type === "root" || node.type === "blockquote") {
    for (const child of node.children) yield* leaves(child);
  } else {
    yield node;
  }
}

/** The text of a node; marks and link addresses are left to the markup. */
function textPieces(node: Nodes, base: number, source: string): Piece[] {
  if (node.type === "thematicBreak") return [];
  if ("children" in node) return node.children.flatMap((child) => textPieces(child, base, source));
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return [];
  const [start, end] = [base + position.start.offset, base + position.end.offset];
  // Other nodes (code, images) are shown as written, so that nothing is lost.
  if (node.type !== "text") return [...fromSource(source, start, end).pieces];
  return alignedPieces(node.value, source.slice(start, end), start);
}

/**
 * Aligns the value of a text node with its written form. The backslash of an escape and the indentation of a line are
 * not text. A character reference (`&amp;`) represents one character.
 */
function alignedPieces(value: string, raw: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let read = 0;
  for (const character of value) {
    while (!raw.startsWith(character, at) && /[\\>\s]/.test(raw.charAt(at))) at++;
    const reference = /^&[#\w]+;/.exec(raw.slice(at, at + 40))?.[0] ?? "";
    const length = value.startsWith(reference, read) ? character.length : reference.length;
    const piece = { start: start + at, end: start + at + length, text: character };
    const last = pieces.at(-1);
    if (last?.end === piece.start && isExact(last) && isExact(piece)) {
      pieces[pieces.length - 1] = { ...last, end: piece.end, text: last.text + character };
    } else {
      pieces.push(piece);
    }
    at += length;
    read += character.length;
  }
  return pieces;
}

/** Pieces grouped by printed line; a line break inside a Markdown paragraph ends a printed line. */
function printedLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    let { start } = piece;
    for (const [index, text] of piece.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      const end = text.length === piece.text.length ? piece.end : start + text.length;
      lines.at(-1)?.push({ start, end, text });
      start = end + 1;
    }
  }
  return lines;
}

/** Ranges between two offsets that are neither white space nor part of a block's text. */
function markup(source: string, from: number, to: number, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let at = from;
  const pieces = blocks.flatMap((block) => block.text.pieces);
  for (const piece of [...pieces, { start: to, end: to }]) {
    for (const match of source.slice(at, piece.start).matchAll(/\S+/g)) {
      spans.push({ start: at + match.index, end: at + match.index + match[0].length });
    }
    at = piece.end;
  }
  return spans;
}
