/**
 * Pass: builds the tree of clauses from the blocks by their numbers. Postcondition: each block is in one clause or is
 * furniture; ids are still empty.
 */
import type { VFile } from "vfile";
import type { ClauseKind, SourceText } from "../../model/types.ts";
import { divideLine, isEntryText, type LineParts } from "../grammar/heading.ts";
import { type Numbering, type NumberStyle, rank, readNumbering } from "../grammar/numbering.ts";
import { report } from "../messages.ts";
import { EMPTY, slice, trim } from "../source-text.ts";
import { type Block, isFurniture, type ParsedClause, type SourceTree } from "../tree.ts";

/** Rank of an unnumbered heading and of a Markdown heading of depth 2: the rank of 一、. */
const TOP = rank("han");

/** Rank of attachments and closings, which are above all numbers; also the rank of a box above its items. */
const OUTERMOST = -1;

/** An open clause, with its rank; open clauses form the path from the root to the insertion point. */
interface Open {
  readonly clause: ParsedClause;
  readonly rank: number;
}

function isNoClosing({ clause }: Open): boolean {
  return clause.kind !== "closing";
}

/** Unified transformer. */
export function outline() {
  return (tree: SourceTree, file: VFile): void => {
    tree.clauses = new Outliner(file).run(tree.children);
  };
}

class Outliner {
  readonly #file: VFile;
  readonly #top: ParsedClause[] = [];
  /** Open sections, outermost first. */
  #sections: Open[] = [];
  /** Open box and its open items, outermost first; empty outside of a box. */
  #box: Open[] = [];
  #lastBox = 0;

  constructor(file: VFile) {
    this.#file = file;
  }

  run(blocks: readonly Block[]): ParsedClause[] {
    for (const block of blocks) {
      if (!isFurniture(block.role)) this.#add(block);
      // A title below a closing begins the text that a notice forwards.
      else if (block.role === "title block") this.#sections = this.#sections.filter(isNoClosing);
    }
    return this.#top;
  }

  #add(block: Block): void {
    switch (block.role) {
      case "numbered":
        this.#numbered(block);
        break;
      case "heading":
        this.#heading(block);
        break;
      case "attachment":
        this.#attachment(block);
        break;
      case "closing":
        this.#closing(block);
        break;
      case "box":
        this.#openBox(block);
        break;
      case "row":
        this.#row(block);
        break;
      case "caption":
      case "note":
        this.#aside(block, block.role);
        break;
      default:
        this.#paragraph(block);
    }
  }

  #heading(block: Block): void {
    this.#box = [];
    const depth = TOP + (block.depth ?? 2) - 2;
    this.#open(clauseOf("section", block, { ...EMPTY_PARTS, heading: block.text }), depth);
  }

  /** An attachment is a section of its own; numbers restart in it. */
  #attachment(block: Block): void {
    this.#box = [];
    const parts = divideLine(block.text, 0);
    const numbering = readNumbering(parts.body.text);
    const own = numbering ? { ...parts, body: EMPTY } : parts;
    this.#open(clauseOf("section", block, own), OUTERMOST);
    if (numbering) this.#numbered({ ...block, text: parts.body, numbering });
  }

  #closing(block: Block): void {
    this.#box = [];
    const last = this.#sections.at(-1)?.clause;
    const closing = last?.kind === "closing" ? last : clauseOf("closing", block, EMPTY_PARTS);
    if (closing !== last) this.#open(closing, OUTERMOST);
    closing.paragraphs.push(block.text);
  }

  #numbered(block: Block): void {
    const numbering = block.numbering ?? readNumbering(block.text.text);
    if (!numbering) return;
    const parts = divideLine(block.text, numbering.length);
    if (this.#boxItem(block, numbering.style, numbering.value, parts)) return;
    this.#box = [];
    this.#open(numberedClause("section", block, numbering, parts), rank(numbering.style));
  }

  /** Adds a numbered line to the open box if it continues the box's own numbers; returns true if it does. */
  #boxItem(block: Block, style: NumberStyle, value: number, parts: LineParts): boolean {
    const depth = rank(style);
    const above = this.#box.filter((open) => open.rank < depth);
    const parent = above.at(-1)?.clause;
    if (!parent || parent.children.some((child) => child.kind === "table")) return false;
    const before = parent.children.filter((child) => child.kind === "item").at(-1);
    if (value !== (before?.number ?? 0) + 1) return false;
    const isRunIn = parts.delimiter.text !== "";
    // The first item determines the style of the box's own level: arabic, or another style if the item is run-in.
    if (above.length === 1 && !before && style !== "arabic" && !isRunIn) return false;
    if (above.length === 1 && before && styleOf(before) !== style) return false;
    if (before && before.delimiter.text !== "" && !isRunIn) return false;
    const item = numberedClause("item", block, { style, value, length: 0 }, parts);
    attach(parent, item);
    this.#box = [...above, { clause: item, rank: depth }];
    return true;
  }

  #openBox(block: Block): void {
    const { text } = block.text;
    const printed = /^[专專]\s*[栏欄]\s*(\d{1,3}|[一二三四五六七八九十]{1,3})?/u.exec(text);
    const length = printed?.[0].length ?? 0;
    const digits = printed?.[1];
    const number = digits ? (readNumbering(`${digits}、`)?.value ?? 0) : this.#lastBox + 1;
    if (!digits) {
      report(this.#file, {
        rule: "numbering/box-without-number",
        line: block.lines[0],
        message: `The box “${text}” has no number; it is taken for box ${number}${this.#lastBox > 0 ? `, after box ${this.#lastBox}` : ""}.`,
        hint: "Compare the source with the print.",
      });
    }
    this.#lastBox = number;
    const mark = /^\s*[：:.．]?/u.exec(text.slice(length))?.[0].length ?? 0;
    const label = trim(slice(block.text, 0, length));
    const delimiter = trim(slice(block.text, length, length + mark));
    const heading = trim(slice(block.text, length + mark));
    const box = clauseOf("box", block, { label, heading, delimiter, body: EMPTY }, number);
    attach(this.#section(block), box);
    this.#box = [{ clause: box, rank: OUTERMOST }];
  }

  #row(block: Block): void {
    const parent = this.#box.at(-1)?.clause ?? this.#section(block);
    const last = parent.children.at(-1);
    const goesOn = last?.kind === "table" && last.precedingParagraphs === parent.paragraphs.length;
    const table = goesOn ? last : clauseOf("table", block, EMPTY_PARTS);
    if (table !== last) attach(parent, table);
    table.paragraphs.push(block.text);
  }

  #aside(block: Block, kind: "caption" | "note"): void {
    const { text } = block.text;
    const printed =
      (kind === "caption" ? /^[图圖]\s*\d+/u : /^(?:\d+|[⁰¹²³⁴-⁹]+)/u).exec(text)?.[0] ?? "";
    const number = Number(printed.normalize("NFKC").replace(/\D/g, "")) || null;
    const colon = /^\s*[：:.．]?/u.exec(text.slice(printed.length))?.[0].length ?? 0;
    const label = trim(slice(block.text, 0, printed.length));
    const delimiter = trim(slice(block.text, printed.length, printed.length + colon));
    const body = trim(slice(block.text, printed.length + colon));
    const aside = clauseOf(kind, block, { label, heading: EMPTY, delimiter, body }, number, true);
    attach(this.#section(block), aside);
  }

  #paragraph(block: Block): void {
    const parent = this.#box.at(-1)?.clause ?? this.#section(block);
    parent.paragraphs.push(block.text);
  }

  /** Opens a section under the innermost open section of a lower rank. */
  #open(clause: ParsedClause, depth: number): void {
    // A closing contains no sections.
    this.#sections = this.#sections.filter((open) => open.rank < depth).filter(isNoClosing);
    const parent = this.#sections.at(-1)?.clause;
    if (parent) attach(parent, clause);
    else this.#top.push(clause);
    this.#sections.push({ clause, rank: depth });
  }

  /** The innermost open section; a new preamble if there is none. */
  #section(block: Block): ParsedClause {
    const open = this.#sections.at(-1)?.clause;
    if (open) return open;
    const preamble = clauseOf("preamble", block, EMPTY_PARTS);
    this.#open(preamble, Number.POSITIVE_INFINITY);
    return preamble;
  }
}

const EMPTY_PARTS: LineParts = { label: EMPTY, heading: EMPTY, delimiter: EMPTY, body: EMPTY };

function clauseOf(
  kind: ClauseKind,
  block: Block,
  parts: LineParts,
  number: number | null = null,
  runIn = parts.body.text !== "",
): ParsedClause {
  const { label, heading, delimiter, body } = parts;
  const paragraphs = body.text === "" ? [] : [body];
  const { lines } = block;
  return {
    id: "",
    kind,
    number,
    label,
    heading,
    delimiter,
    runIn,
    paragraphs,
    children: [],
    precedingParagraphs: 0,
    lines,
  };
}

/** Adds a child clause after the current paragraphs of its parent. */
function attach(parent: ParsedClause, child: ParsedClause): void {
  child.precedingParagraphs = parent.paragraphs.length;
  parent.children.push(child);
}

function styleOf(clause: ParsedClause): NumberStyle | undefined {
  return readNumbering(clause.label.text)?.style;
}

/**
 * Makes the clause of a numbered line. If its first sentence is not a heading, the whole line is text. The same applies
 * to an article, except for a name in 【】.
 */
function numberedClause(
  kind: ClauseKind,
  block: Block,
  { style, value: number }: Numbering,
  parts: LineParts,
): ParsedClause {
  if (style === "article") {
    const name = articleName(block.text, parts.label);
    if (name) return clauseOf(kind, block, name, number);
  }
  if (!isEntryText(parts) && !(style === "article" && parts.delimiter.text !== "")) {
    return clauseOf(kind, block, parts, number);
  }
  const body = trim(slice(block.text, parts.label.text.length));
  const text = { label: parts.label, heading: EMPTY, delimiter: EMPTY, body };
  return clauseOf(kind === "section" ? "entry" : kind, block, text, number);
}

/** The parts of an article with a name (第一条【立法目的】为了……); null if it has none. */
function articleName(line: SourceText, label: SourceText): LineParts | null {
  const rest = trim(slice(line, label.text.length));
  const name = /^【[^】]{1,30}】/u.exec(rest.text)?.[0];
  if (name === undefined) return null;
  const heading = slice(rest, 0, name.length);
  return { label, heading, delimiter: EMPTY, body: trim(slice(rest, name.length)) };
}
