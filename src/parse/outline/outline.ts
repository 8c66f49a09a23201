/**
 * Pass: builds the tree of clauses from the blocks by their numbers. Postcondition: each block is in one clause or is
 * furniture; ids are still empty.
 */
import type { VFile } from "vfile";
import { divideLine } from "../grammar/heading.ts";
import { isUsualHeading } from "../grammar/shapes.ts";
import { report } from "../messages.ts";
import { type Numbering, readNumbering } from "../numbers/numbering.ts";
import { readNumber } from "../numbers/numerals.ts";
import { type StyleOrder, styleOrder } from "../numbers/style-order.ts";
import { EMPTY, slice, trim } from "../source-text.ts";
import { type Block, isFurniture, type ParsedClause, type SourceTree } from "../tree.ts";
import { BoxItems } from "./box-items.ts";
import { attach, EMPTY_PARTS, makeClause, makeNumberedClause } from "./make-clause.ts";
import { type Level, OpenClauses } from "./open-clauses.ts";

/** Unified transformer. */
export function outline() {
  return (tree: SourceTree, file: VFile): void => {
    tree.clauses = new Outliner(tree.children, file).run();
  };
}

/** A text of its own begins with these blocks; numbers start anew in it. */
function beginsText({ role }: Block): boolean {
  return role === "text" || role === "attachment";
}

/** The order of the styles of the text that begins at a block, by block. */
function ordersOf(blocks: readonly Block[]): ReadonlyMap<Block | null, StyleOrder> {
  const orders = new Map<Block | null, StyleOrder>();
  let first: Block | null = null;
  let numbers: Numbering[] = [];
  /** The number of the last item of a box: a box has numbers of its own. */
  let item: Numbering | null = null;
  let isInBox = false;
  for (const block of blocks) {
    if (block.role === "box") {
      isInBox = true;
      item = null;
    }
    const { numbering } = block;
    if (isInBox && numbering) {
      isInBox =
        numbering.value === (item?.value ?? 0) + 1 && numbering.style === (item ?? numbering).style;
      item = numbering;
    }
    if (beginsText(block)) {
      orders.set(first, styleOrder(numbers));
      first = block;
      numbers = [];
    }
    if (numbering && !isInBox) numbers.push(numbering);
  }
  orders.set(first, styleOrder(numbers));
  return orders;
}

function headingLevel({ level, depth, text }: Block): Level {
  if (level !== undefined) return { kind: "told", level, depth: null };
  return { kind: isUsualHeading(text.text) ? "usual" : "heading", depth: depth ?? null };
}

class Outliner {
  readonly #blocks: readonly Block[];
  readonly #file: VFile;
  readonly #top: ParsedClause[] = [];
  readonly #orders: ReadonlyMap<Block | null, StyleOrder>;
  readonly #open: OpenClauses;
  #box: BoxItems | null = null;
  /** The last paragraph, if it is an item without a number of a Markdown list. */
  #bullet: { readonly parent: ParsedClause; readonly indent: number } | null = null;
  #lastBox = 0;

  constructor(blocks: readonly Block[], file: VFile) {
    this.#blocks = blocks;
    this.#file = file;
    this.#orders = ordersOf(blocks);
    this.#open = new OpenClauses(this.#orders.get(null) ?? styleOrder([]));
  }

  run(): ParsedClause[] {
    for (const block of this.#blocks) {
      if (!isFurniture(block.role)) this.#add(block);
      // A title below a closing begins the text that a notice forwards.
      else if (block.role === "title block") this.#open.closeLast();
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
      case "attachment list":
        this.#attachmentList(block);
        break;
      case "attachment":
      case "text":
        this.#text(block);
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
    this.#box = null;
    const clause = makeClause("section", block, { ...EMPTY_PARTS, heading: block.text });
    this.#section(clause, headingLevel(block));
  }

  /** A text of its own: an attachment, or a text that the document passes on. */
  #text(block: Block): void {
    this.#box = null;
    const order = this.#orders.get(block);
    if (order) this.#open.begin(order);
    if (block.role === "text") {
      const title = { ...EMPTY_PARTS, heading: block.text };
      this.#section(makeClause("section", block, title), { kind: "text", depth: null });
      return;
    }
    const clause = makeClause(
      "section",
      block,
      divideLine(block.text, 0),
      attachmentFacts(block.text.text),
    );
    this.#section(clause, { kind: "text", depth: null });
  }

  /**
   * The list of attachments above a closing: 附件：1.… and the lines below it. One that names a single attachment is the first
   * line of the closing, so that the attachment alone has the heading.
   */
  #attachmentList(block: Block): void {
    const parts = divideLine(block.text, 0);
    const numbering = readNumbering(parts.body.text);
    if (!numbering) {
      this.#closing(block);
      return;
    }
    this.#box = null;
    const own = { ...parts, body: EMPTY };
    this.#section(makeClause("section", block, own), { kind: "list", depth: null });
    this.#numbered({ ...block, text: parts.body, numbering });
  }

  #closing(block: Block): void {
    this.#box = null;
    const last = this.#open.innermost;
    if (last?.kind === "closing") {
      last.paragraphs.push(block.text);
      return;
    }
    const closing = makeClause("closing", block, EMPTY_PARTS);
    closing.paragraphs.push(block.text);
    const text = this.#open.text;
    if (text) this.#open.closeInside(text);
    this.#section(closing, { kind: "last", depth: null });
  }

  #numbered(block: Block): void {
    const numbering = block.numbering ?? readNumbering(block.text.text);
    if (!numbering) return;
    if (this.#box?.add(block, numbering)) return;
    this.#box = null;
    const isItem = block.isItem === true;
    const depth = block.depth ?? this.#open.depthOfLost(numbering);
    const indent = block.indent ?? 0;
    const level: Level = { kind: "numbered", numbering, depth, isItem, indent };
    const parent = this.#open.parentOf(level);
    const article = this.#open.articleAround(parent);
    const led =
      parent === article || this.#isBelowBullet(parent, indent) ? leadingParagraph(parent) : 0;
    const isInList = article !== undefined && numbering.style !== "article";
    const clause = makeNumberedClause("section", block, numbering, isInList || isItem ? led : null);
    this.#section(clause, level);
  }

  #openBox(block: Block): void {
    const { text } = block.text;
    const printed = /^[专專]\s*[栏欄]\s*(\d{1,3}|[一二三四五六七八九十]{1,3})?/u.exec(text);
    const length = printed?.[0].length ?? 0;
    const digits = printed?.[1];
    const number = digits ? readNumber(digits) : this.#lastBox + 1;
    if (!digits) {
      report(this.#file, {
        rule: "numbering/box-without-number",
        line: block.lines[0],
        message: `The box “${text}” has no number; it is taken for box ${number}${this.#lastBox > 0 ? `, after box ${this.#lastBox}` : ""}.`,
        hint: "Compare the source with the print.",
      });
    }
    this.#lastBox = number;
    const mark = /^\s*[：:.．、]?/u.exec(text.slice(length))?.[0].length ?? 0;
    const label = trim(slice(block.text, 0, length));
    const delimiter = trim(slice(block.text, length, length + mark));
    const heading = trim(slice(block.text, length + mark));
    const box = makeClause("box", block, { label, heading, delimiter, body: EMPTY }, { number });
    attach(this.#container(block), box);
    this.#box = new BoxItems(box);
  }

  #row(block: Block): void {
    const parent = this.#box?.innermost ?? this.#container(block);
    const last = parent.children.at(-1);
    const goesOn = last?.kind === "table" && last.precedingParagraphs === parent.paragraphs.length;
    const table = goesOn ? last : makeClause("table", block, EMPTY_PARTS);
    if (table !== last) attach(parent, table);
    table.paragraphs.push(block.text);
  }

  #aside(block: Block, kind: "caption" | "note"): void {
    const { text } = block.text;
    const printed =
      (kind === "caption" ? /^[图圖]\s*\d+(?:\s?[-—－–.]\s?\d+)?/u : /^(?:\d+|[⁰¹²³⁴-⁹]+)/u).exec(
        text,
      )?.[0] ?? "";
    const isPlain = /^\D*\d+$/u.test(printed.normalize("NFKC"));
    const number = (isPlain && Number(printed.normalize("NFKC").replace(/\D/g, ""))) || null;
    const colon = /^\s*[：:.．]?/u.exec(text.slice(printed.length))?.[0].length ?? 0;
    const label = trim(slice(block.text, 0, printed.length));
    const delimiter = trim(slice(block.text, printed.length, printed.length + colon));
    const body = trim(slice(block.text, printed.length + colon));
    const parts = { label, heading: EMPTY, delimiter, body };
    attach(this.#container(block), makeClause(kind, block, parts, { number, runIn: true }));
  }

  /** A paragraph below the list of an article belongs to the article: it is its next paragraph. */
  #paragraph(block: Block): void {
    const { article } = this.#open;
    if (article && !this.#box) this.#open.closeInside(article);
    const parent = this.#box?.innermost ?? this.#container(block);
    parent.paragraphs.push(block.text);
    this.#bullet = block.isBullet ? { parent, indent: block.indent ?? 0 } : null;
  }

  /** True if the last paragraph of a clause is an item without a number that leads in a list indented deeper. */
  #isBelowBullet(clause: ParsedClause | undefined, indent: number): boolean {
    return this.#bullet !== null && this.#bullet.parent === clause && indent > this.#bullet.indent;
  }

  #section(clause: ParsedClause, level: Level): void {
    const parent = this.#open.open(clause, level);
    if (parent) attach(parent, clause);
    else this.#top.push(clause);
  }

  /** The innermost open clause; a new preamble if there is none. */
  #container(block: Block): ParsedClause {
    this.#open.closeItems(block.indent ?? 0);
    const open = this.#open.innermost;
    if (open) return open;
    const preamble = makeClause("preamble", block, EMPTY_PARTS);
    this.#section(preamble, { kind: "last", depth: null });
    return preamble;
  }
}

/** The number of the last paragraph of an article, which leads in the list below it; 0 for the first. */
function leadingParagraph(clause: ParsedClause | undefined): number {
  const count = clause?.paragraphs.length ?? 0;
  return count > 1 ? count : 0;
}

const APPENDED =
  /^附\s?(件|[录錄]|表)\s?((?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])(?=[\s、]|[：:]|$))?/u;
const APPENDED_STYLES = {
  件: "attachment",
  录: "appendix",
  錄: "appendix",
  表: "schedule",
} as const;

/** The number of an attachment, an appendix (附录A is the first) or a schedule. */
function attachmentFacts(line: string): Pick<ParsedClause, "number" | "style"> {
  const [, unit = "", printed] = APPENDED.exec(line) ?? [];
  if (printed === undefined) return { number: null, style: null };
  const style =
    unit === "录" || unit === "錄" || unit === "表" ? APPENDED_STYLES[unit] : "attachment";
  const number = /[A-Z]/u.test(printed) ? printed.charCodeAt(0) - 0x40 : readNumber(printed);
  return { number, style };
}
