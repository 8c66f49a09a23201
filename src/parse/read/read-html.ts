/** Reader of HTML inside of Markdown: rows of tables, paragraphs and comments, with their places in the source. */
import { Parser } from "htmlparser2";
import type { Piece, SourceText } from "../../model/types.ts";
import { fromPieces, trim } from "../source-text.ts";
import type { BlockRole } from "../tree.ts";

/** A part of the HTML that is text, or a comment. */
export interface HtmlPart {
  readonly role: Extract<BlockRole, "row" | "paragraph" | "comment">;
  readonly text: SourceText;
}

/** A cell of the row that is being read. */
interface Cell {
  readonly pieces: Piece[];
  readonly columns: number;
  readonly rows: number;
}

/** Maximum number of columns or rows that a cell is taken to span. */
const MOST_SPANNED = 100;
/** Elements that begin a new line of text. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...["p", "div", "br", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "caption"],
]);

/**
 * The parts of some HTML in reading order. A row has a tab between two cells; a cell that spans columns or rows is followed by
 * empty ones, so that all rows have the same columns. Tags belong to no part. Whatever the text, it is read.
 * @param base offset of the HTML in the source, in UTF-16 units
 */
export function readHtml(html: string, base: number): HtmlPart[] {
  const reader = new Reader(base);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex, parser.endIndex + 1),
      // A comment that nothing closes is said to end behind the HTML.
      oncomment: () =>
        reader.comment(html, parser.startIndex, Math.min(parser.endIndex + 1, html.length)),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return reader.end();
}

class Reader {
  readonly #base: number;
  readonly #parts: HtmlPart[] = [];
  #line: Piece[] = [];
  #row: Cell[] | null = null;
  #cell: Cell | null = null;
  /** For each column, the number of rows below that a cell above covers. */
  #covered: number[] = [];

  constructor(base: number) {
    this.#base = base;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "table") this.#covered = [];
    if (name === "tr") {
      this.#endLine();
      this.#endRow();
      this.#row = [];
    } else if (name === "td" || name === "th") {
      this.#row ??= [];
      this.#skipCovered();
      this.#cell = {
        pieces: [],
        columns: spanOf(attributes.colspan),
        rows: spanOf(attributes.rowspan),
      };
      this.#row.push(this.#cell);
      this.#cover(this.#row.length - 1, this.#cell);
      for (let more = 1; more < this.#cell.columns; more++) this.#row.push(EMPTY_CELL);
    } else if (BLOCKS.has(name)) this.#breakLine();
  }

  close(name: string): void {
    if (name === "td" || name === "th") this.#cell = null;
    if (name === "tr" || name === "table") this.#endRow();
    if (BLOCKS.has(name)) this.#breakLine();
  }

  text(text: string, start: number, end: number): void {
    const pieces = this.#cell?.pieces ?? this.#line;
    const place = { start: this.#base + start, end: this.#base + end };
    if (text.length !== end - start) {
      pieces.push({ ...place, text });
      return;
    }
    // White space in HTML, line breaks included, is one space.
    for (const match of text.matchAll(/\s+|\S+/gu)) {
      const from = place.start + match.index;
      const shown = /\s/u.test(match[0]) ? " " : match[0];
      pieces.push({ start: from, end: from + match[0].length, text: shown });
    }
  }

  comment(html: string, start: number, end: number): void {
    const place = { start: this.#base + start, end: this.#base + end };
    const text = fromPieces([{ ...place, text: html.slice(start, end) }]);
    this.#parts.push({ role: "comment", text });
  }

  end(): HtmlPart[] {
    this.#endRow();
    this.#endLine();
    return this.#parts;
  }

  #breakLine(): void {
    const cell = this.#cell;
    if (cell === null) {
      this.#endLine();
      return;
    }
    // One space stands between the lines of a cell, however many elements end and begin there.
    const last = cell.pieces.at(-1);
    if (last && last.text !== " ") cell.pieces.push({ start: last.end, end: last.end, text: " " });
  }

  #endLine(): void {
    const text = trim(fromPieces(this.#line));
    if (text.text !== "") this.#parts.push({ role: "paragraph", text });
    this.#line = [];
  }

  #endRow(): void {
    const row = this.#row;
    if (row === null) return;
    this.#skipCovered();
    this.#row = null;
    this.#cell = null;
    const cells = row.map(({ pieces }) => trim(fromPieces(pieces)));
    if (cells.every(({ text }) => text === "")) return;
    const pieces = cells.flatMap((cell, column) => {
      const at = cell.pieces[0]?.start ?? lastEnd(cells.slice(0, column));
      const tab = { start: at, end: at, text: "\t" };
      return column === 0 ? cell.pieces : [tab, ...cell.pieces];
    });
    const first = pieces.find(({ start, end }) => end > start)?.start ?? 0;
    // Tabs before the first text have no place of their own.
    const placed = pieces.map((piece) =>
      piece.end > piece.start || piece.start >= first
        ? piece
        : { ...piece, start: first, end: first },
    );
    this.#parts.push({ role: "row", text: fromPieces(placed) });
  }

  /** Adds empty cells where cells of rows above reach down. */
  #skipCovered(): void {
    const row = this.#row;
    while (row && (this.#covered[row.length] ?? 0) > 0) {
      this.#covered[row.length] = (this.#covered[row.length] ?? 0) - 1;
      row.push(EMPTY_CELL);
    }
  }

  #cover(column: number, { columns, rows }: Cell): void {
    for (let at = column; at < column + columns; at++) this.#covered[at] = rows - 1;
  }
}

const EMPTY_CELL: Cell = { pieces: [], columns: 1, rows: 1 };

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_SPANNED) : 1;
}

function lastEnd(cells: readonly SourceText[]): number {
  return cells.flatMap(({ pieces }) => pieces).at(-1)?.end ?? 0;
}
