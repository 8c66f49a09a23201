/** Reader of Markdown: headings, paragraphs, lists, tables, footnotes and HTML become blocks, without their marks. */
import type { FootnoteDefinition, Html, Nodes, Root, TableRow } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Piece, SourceText, Span } from "../../model/types.ts";
import { readPieces } from "../grammar/characters.ts";
import { isPageMark } from "../grammar/furniture.ts";
import { concat, fromPieces, fromSource, isExact, seam, slice, trim } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";
import { countItems, indentAt } from "./list-lines.ts";
import { readHtml } from "./read-html.ts";
import { splitLines } from "./read-text.ts";

/**
 * Disabled Markdown constructs: `1.` is a heading number and must stay, indented lines are paragraphs. Bullets are read
 * line by line.
 */
const NOT_MARKDOWN = ["list", "codeIndented", "setextUnderline", "definition"];

/** Emphasis ends beside Han punctuation too, which CommonMark alone does not allow. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(withoutConstructs)
  .freeze();

function withoutConstructs(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: NOT_MARKDOWN } },
  ];
}

/** The bullet of a list, with the white space after it. */
const BULLET = /^[-*+•·]\s+(?=\S)/u;
/** An item of an ordered list, without text below a heading. */
const ITEM = /^\d{1,3}[.)]\s+[^。]+[。；]?$/u;
/** HTML elements that mark text; other words in angle brackets are text. */
const INLINE =
  /^<\/?(?:a|b|br|center|div|em|font|i|img|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>$/iu;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The lines from `first` to `last` (counted from 1, both included) as a tree of blocks. */
export function readMarkdown(source: string, first: number, last: number): SourceTree {
  const lines = splitLines(source).slice(first - 1, last);
  const start = lines[0]?.start ?? 0;
  // remark drops a byte order mark without counting it in its offsets.
  let base = start;
  while (source.startsWith("\uFEFF", base)) base++;
  const end = Math.max(base, lines.at(-1)?.end ?? base);
  const root: Root = processor.parse(source.slice(base, end));
  const children: Block[] = [];
  let line = 0;
  const lineAt = (offset: number) => {
    while ((lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) line++;
    return lines[line]?.number ?? first;
  };
  for (const part of parts(root, base, source)) {
    const isShown = part.role !== "comment";
    const read = isShown ? fromPieces(readPieces(source, part.text.pieces)) : part.text;
    const text = part.role === "row" ? read : trim(read);
    const [from, to] = [text.pieces[0], text.pieces.at(-1)];
    if (!from || !to || text.text.trim() === "") continue;
    const place = [lineAt(from.start), lineAt(Math.max(from.start, to.end - 1))] as const;
    const indent = indentAt(source, lines[place[0] - first]?.start ?? 0, from.start);
    children.push({ type: "block", ...part, text, lines: place, indent });
  }
  countItems(children);
  return {
    type: "source-tree",
    children,
    markup: markup(source, base, end, children),
    clauses: [],
  };
}

type Part = Pick<Block, "role" | "text" | "depth" | "begins" | "isItem" | "isBullet">;

/** The parts of a Markdown tree that are text, in reading order; block quotations are replaced by their children. */
function* parts(node: Nodes, base: number, source: string): Generator<Part> {
  switch (node.type) {
    case "root":
    case "blockquote":
    case "table":
      for (const child of node.children) yield* parts(child, base, source);
      break;
    case "tableRow":
      yield rowOf(node, base, source);
      break;
    case "footnoteDefinition":
      yield noteOf(node, base, source);
      break;
    case "html":
      yield* htmlParts(node, base, source);
      break;
    default:
      yield* lineParts(node, base, source);
  }
}

/** The printed lines of a heading or a paragraph. */
function* lineParts(node: Nodes, base: number, source: string): Generator<Part> {
  const isImage = node.type === "paragraph" && node.children.every(({ type }) => type === "image");
  const lines = textLines(node, base, source);
  const isList =
    lines.length > 1 && lines.every(({ text }) => ITEM.test(text) || BULLET.test(text));
  for (const text of lines) {
    const bullet = isPageMark(text.text) ? 0 : (BULLET.exec(text.text)?.[0].length ?? 0);
    if (node.type === "heading") yield { role: "heading", text, depth: node.depth };
    else if (isImage) yield { role: "caption", text };
    else if (bullet > 0) {
      yield { role: "paragraph", text: slice(text, bullet), begins: true, isBullet: true };
    } else if (isList) yield { role: "paragraph", text, isItem: true };
    else yield { role: "paragraph", text };
  }
}

/** A row of a table, with a tab between two cells. */
function rowOf(node: TableRow, base: number, source: string): Part {
  const pieces = node.children.flatMap((cell, column): readonly Piece[] => {
    const start = base + (cell.position?.start.offset ?? 0);
    const text = trim(fromPieces(textPieces(cell, base, source)));
    const at = text.pieces[0]?.start ?? start;
    return column === 0 ? text.pieces : [{ start: at, end: at, text: "\t" }, ...text.pieces];
  });
  return { role: "row", text: fromPieces(pieces) };
}

/** A footnote, with its number as a superscript. */
function noteOf(node: FootnoteDefinition, base: number, source: string): Part {
  const start = base + (node.position?.start.offset ?? 0);
  const number = /^\[\^[^\]]*\]:/u.exec(source.slice(start))?.[0] ?? "";
  const label = superscript(node.identifier) ?? number;
  const lines = node.children.flatMap((child) => textLines(child, base, source));
  const text = concat(
    fromPieces([{ start, end: start + number.length, text: label }]),
    ...lines.flatMap((line, index) => [...seam(lines[index - 1], line), line]),
  );
  return { role: "note", text };
}

function superscript(label: string): string | null {
  return /^\d{1,2}$/u.test(label)
    ? [...label].map((digit) => SUPERSCRIPTS[Number(digit)]).join("")
    : null;
}

function* htmlParts(node: Html, base: number, source: string): Generator<Part> {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  yield* readHtml(source.slice(base + start, base + end), base + start);
}

/** The text of a node; marks and link addresses are left to the markup. */
function textPieces(node: Nodes, base: number, source: string): Piece[] {
  if (node.type === "thematicBreak") return [];
  if ("children" in node) return node.children.flatMap((child) => textPieces(child, base, source));
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return [];
  const [start, end] = [base + position.start.offset, base + position.end.offset];
  if (node.type === "text") return alignedPieces(node.value, source.slice(start, end), start);
  if (node.type === "footnoteReference") {
    const text = superscript(node.identifier) ?? source.slice(start, end);
    return [{ start, end, text }];
  }
  if (node.type === "image" && node.alt) {
    const at = source.indexOf(node.alt, start);
    if (at !== -1 && at < end) return [...fromSource(source, at, at + node.alt.length).pieces];
  }
  if (node.type === "html") return inlineHtml(source, start, end);
  if (node.type === "break") return [{ start, end: start, text: "\n" }];
  // Other nodes (code) are shown as written, so that nothing is lost.
  return [...fromSource(source, start, end).pieces];
}

/** A tag inside of a line: a line break, nothing, or text if it is no tag that marks text. */
function inlineHtml(source: string, start: number, end: number): Piece[] {
  const tag = source.slice(start, end);
  if (/^<br/iu.test(tag)) return [{ start, end: start, text: "\n" }];
  if (INLINE.test(tag) || tag.startsWith("<!--")) return [];
  return [...fromSource(source, start, end).pieces];
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

/** The printed lines of a node, without white space at their ends; a line break inside a Markdown paragraph ends a printed line. */
function textLines(node: Nodes, base: number, source: string): readonly SourceText[] {
  return printedLines(textPieces(node, base, source)).map((pieces) => trim(fromPieces(pieces)));
}

function printedLines(pieces: readonly Piece[]): readonly Piece[][] {
  let line: Piece[] = [];
  const lines = [line];
  for (const { start, end, text } of pieces) {
    let at = 0;
    for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/gu)) {
      line.push({ start: start + at, end: start + index, text: text.slice(at, index) });
      line = [];
      lines.push(line);
      at = index + lineBreak.length;
    }
    line.push({ start: start + at, end, text: text.slice(at) });
  }
  return lines;
}

/** Ranges between two offsets that are neither white space nor part of a block's text. */
function markup(source: string, from: number, to: number, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let at = from;
  // A comment may stand inside of a row or a paragraph, whose pieces are on both sides of it.
  const pieces = blocks
    .flatMap((block) => block.text.pieces)
    .toSorted((one, other) => one.start - other.start);
  for (const piece of [...pieces, { start: to, end: to }]) {
    for (const match of source.slice(at, piece.start).matchAll(/\S+/g)) {
      spans.push({ start: at + match.index, end: at + match.index + match[0].length });
    }
    at = Math.max(at, piece.end);
  }
  return spans;
}
