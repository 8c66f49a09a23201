/** DOCX → passages: paragraphs with their automatic numbers, tables, footnotes and headings. */
import {
  type Finding,
  type Inline,
  isBlank,
  type LeftOut,
  type LeftOutKind,
  mergeInlines,
  type Origin,
  type Passage,
  type Reading,
  type Row,
} from "../imported.ts";
import { joinLines } from "../join-lines.ts";
import { readPackage } from "../package/read-zip.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../package/xml.ts";
import { isPageNumber } from "../pages/furniture.ts";
import { DocxNumbering } from "./numbering.ts";
import { type DocxParts, docxParts, KIND } from "./parts.ts";
import { BREAK, paragraphText } from "./runs.ts";
import { type ParagraphStyle, settingOf, styleReader } from "./styles.ts";

/** Elements of a body that hold others in their place. */
const PASSED = new Set(["w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag"]);

/** @throws ImportFailure for a file that is damaged or encrypted */
export function readDocx(bytes: Uint8Array): Reading {
  return new DocxReader(docxParts(readPackage(bytes, KIND))).read();
}

class DocxReader {
  readonly #parts: DocxParts;
  readonly #styleOf: (properties: XmlElement | undefined) => ParagraphStyle;
  readonly #numbering: DocxNumbering;
  readonly #passages: Passage[] = [];
  readonly #leftOut: LeftOut[] = [];
  /** Paragraphs counted so far, in the order of the file. */
  #paragraph = 0;
  #pictures = 0;

  constructor(parts: DocxParts) {
    this.#parts = parts;
    this.#styleOf = styleReader(parts.styles);
    this.#numbering = new DocxNumbering(parts.numbering);
  }

  read(): Reading {
    const body = childOf(this.#parts.document, "w:body");
    for (const element of childrenOf(body)) this.#block(element);
    this.#notes(this.#parts.footnotes, "w:footnote", "footnote");
    this.#notes(this.#parts.endnotes, "w:endnote", "endnote");
    this.#runningHeads();
    const title = this.#passages.find(
      (passage) => passage.role === "heading" && passage.depth === 1,
    );
    return {
      passages: this.#passages,
      leftOut: this.#leftOut,
      findings: this.#findings(),
      title:
        title?.role === "heading"
          ? title.text.filter((piece) => typeof piece === "string").join("")
          : null,
      pages: null,
    };
  }

  #findings(): Finding[] {
    if (this.#pictures === 0) return [];
    return [
      {
        message: `${this.#pictures} pictures are not read; text in them is not in the result.`,
        hint: "Compare the received file; type the text of a picture where readers need it.",
      },
    ];
  }

  #block(element: XmlElement): void {
    if (element.name === "w:p") this.#addParagraph(element);
    else if (element.name === "w:tbl") this.#addTable(element);
    else if (element.name === "w:del" || element.name === "w:moveFrom") this.#addDeleted(element);
    else if (PASSED.has(element.name)) for (const child of childrenOf(element)) this.#block(child);
  }

  #addDeleted(element: XmlElement): void {
    const texts = [...descendantsOf(element, "w:delText"), ...descendantsOf(element, "w:t")];
    this.#leave("deleted text", texts.map((text) => text.children.join("")).join(""));
  }

  #leave(kind: LeftOutKind, text: string): void {
    if (text.trim() !== "")
      this.#leftOut.push({ kind, text, origin: { paragraph: this.#paragraph } });
  }

  /** The lines of a paragraph: its text with its number, parted by line breaks. */
  #linesOf(element: XmlElement): {
    lines: Inline[][];
    style: ParagraphStyle;
    boxes: readonly XmlElement[];
  } {
    this.#paragraph++;
    const style = this.#styleOf(childOf(element, "w:pPr"));
    const { text, hidden, boxes, pictures } = paragraphText(element);
    for (const { kind, text: words } of hidden) this.#leave(kind, words);
    this.#pictures += pictures;
    const isEmpty = isBlank(text);
    const number = style.numbering && !isEmpty ? this.#numbering.next(style.numbering) : "";
    const lines = splitAtBreaks(number === "" ? text : [number, ...text]);
    return { lines: lines.map(mergeInlines).filter((line) => !isBlank(line)), style, boxes };
  }

  #addParagraph(element: XmlElement): void {
    const { lines, style, boxes } = this.#linesOf(element);
    const origins: readonly Origin[] = [{ paragraph: this.#paragraph }];
    if (style.depth === null) {
      for (const text of lines) this.#passages.push({ role: "paragraph", text, origins });
    } else if (lines.length > 0) {
      this.#passages.push({ role: "heading", depth: style.depth, text: joinLines(lines), origins });
    }
    for (const box of boxes) for (const child of childrenOf(box)) this.#block(child);
  }

  #addTable(table: XmlElement): void {
    const rows = rowsOf(table).map((row) => this.#row(row));
    const shown = rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
    const columns = Math.max(0, ...shown.map(({ cells }) => cells.length));
    if (columns > 1) this.#passages.push({ role: "table", rows: shown });
    else {
      // A table of one column is a frame around paragraphs.
      for (const { cells, origins } of shown) {
        for (const text of cells) this.#passages.push({ role: "paragraph", text, origins });
      }
    }
  }

  #row(row: XmlElement): Row {
    const first = this.#paragraph + 1;
    const skipped = Number(settingOf(childOf(row, "w:trPr"), "w:gridBefore") ?? 0);
    const cells: Inline[][] = Array.from({ length: Math.min(skipped, 60) }, () => []);
    for (const cell of cellsOf(row)) {
      const span = Number(settingOf(childOf(cell, "w:tcPr"), "w:gridSpan") ?? 1);
      cells.push(this.#cellText(cell));
      for (let extra = 1; extra < Math.min(span, 60); extra++) cells.push([]);
    }
    return { cells, origins: [{ paragraph: first }] };
  }

  #cellText(cell: XmlElement): Inline[] {
    const lines: Inline[][] = [];
    const read = (element: XmlElement): void => {
      if (element.name === "w:p") {
        const { lines: own, boxes } = this.#linesOf(element);
        lines.push(...own);
        for (const box of boxes) childrenOf(box).forEach(read);
      } else if (element.name === "w:tbl") {
        for (const row of rowsOf(element))
          for (const inner of cellsOf(row)) childrenOf(inner).forEach(read);
      } else if (PASSED.has(element.name)) childrenOf(element).forEach(read);
    };
    childrenOf(cell).forEach(read);
    return joinParagraphs(lines);
  }

  #notes(part: XmlElement | null, name: string, prefix: string): void {
    for (const note of childrenOf(part ?? undefined, name)) {
      const { "w:id": id = "", "w:type": type = "normal" } = note.attributes;
      if (type !== "normal") continue;
      const lines: Inline[][] = [];
      for (const paragraph of descendantsOf(note, "w:p"))
        lines.push(...this.#linesOf(paragraph).lines);
      const text = joinLines(lines);
      const origins = [{ paragraph: this.#paragraph }];
      if (!isBlank(text))
        this.#passages.push({
          role: "note",
          label: `${prefix} ${id}`,
          number: null,
          text,
          origins,
        });
    }
  }

  #runningHeads(): void {
    const seen = new Set<string>();
    for (const part of [...this.#parts.headers, ...this.#parts.footers]) {
      const text = [...descendantsOf(part, "w:t")]
        .map((piece) => piece.children.join(""))
        .join("")
        .trim();
      if (seen.has(text)) continue;
      seen.add(text);
      this.#leave(isPageNumber(text) ? "page number" : "running head", text);
    }
  }
}

/** The paragraphs of a cell as one text, with a space between two. */
function joinParagraphs(lines: readonly (readonly Inline[])[]): Inline[] {
  return mergeInlines(lines.flatMap((line, index) => (index === 0 ? line : [" ", ...line])));
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) =>
    child.name === "w:tr" ? [child] : PASSED.has(child.name) ? rowsOf(child) : [],
  );
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((child) =>
    child.name === "w:tc" ? [child] : PASSED.has(child.name) ? cellsOf(child) : [],
  );
}

function splitAtBreaks(text: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const piece of text) {
    if (typeof piece !== "string") {
      lines.at(-1)?.push(piece);
      continue;
    }
    for (const [index, part] of piece.split(BREAK).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(part);
    }
  }
  return lines;
}
