/** ODT → passages: paragraphs with their automatic numbers, tables, footnotes and headings. */
import {
  type Finding,
  type Inline,
  isBlank,
  type LeftOut,
  type LeftOutKind,
  mergeInlines,
  type Passage,
  type Reading,
  type Row,
  trimInlines,
  wordsOf,
} from "../imported.ts";
import { damaged, readPackage } from "../package/read-zip.ts";
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  type XmlElement,
  xmlText,
} from "../package/xml.ts";
import { isPageNumber } from "../pages/furniture.ts";
import { ListCounter, type ListStyle, listStyle } from "./list-numbers.ts";

const KIND = "ODT";
/** More columns or rows than a table of a text has; a format may repeat an empty one a million times. */
const MOST_REPEATED = 60;
/** Elements that hold blocks in their place. */
const PASSED = new Set([
  "text:section",
  "text:table-of-content",
  "text:index-body",
  "text:index-title",
  "draw:frame",
  "draw:text-box",
  "text:alphabetical-index",
  "draw:g",
]);

/** @throws ImportFailure for a file that is damaged or encrypted */
export function readOdt(bytes: Uint8Array): Reading {
  const files = readPackage(bytes, KIND);
  const manifest = files.get("META-INF/manifest.xml") ?? "";
  if (manifest.includes("encryption-data")) {
    throw damaged(KIND, "it is encrypted; save a copy without a password");
  }
  const content = files.get("content.xml");
  if (content === undefined) throw damaged(KIND, "it has no content.xml");
  const styles = files.get("styles.xml");
  return new OdtReader(
    parseXml(content, KIND),
    styles === undefined ? null : parseXml(styles, KIND),
  ).read();
}

class OdtReader {
  readonly #content: XmlElement;
  readonly #styles: XmlElement | null;
  readonly #listStyles: ReadonlyMap<string, ListStyle>;
  readonly #outline: ListStyle;
  readonly #outlineCounter = new ListCounter();
  /** The counters by list style: a list goes on with the numbers of the one that it continues. */
  readonly #counters = new Map<string, ListCounter>();
  readonly #paragraphStyles: ReadonlyMap<string, XmlElement>;
  readonly #passages: Passage[] = [];
  readonly #notes: Passage[] = [];
  readonly #leftOut: LeftOut[] = [];
  #paragraph = 0;
  #pictures = 0;

  constructor(content: XmlElement, styles: XmlElement | null) {
    this.#content = content;
    this.#styles = styles;
    const roots = [styles, content].filter((root) => root !== null);
    const all = (name: string) => roots.flatMap((root) => [...descendantsOf(root, name)]);
    this.#listStyles = new Map(
      all("text:list-style").map((style) => [nameOf(style), listStyle(style)]),
    );
    const [outline] = all("text:outline-style");
    this.#outline = outline ? listStyle(outline) : new Map();
    this.#paragraphStyles = new Map(all("style:style").map((style) => [nameOf(style), style]));
  }

  read(): Reading {
    const text = childOf(childOf(this.#content, "office:body"), "office:text");
    if (text === undefined) throw damaged(KIND, "it has no text");
    this.#blocks(text);
    this.#runningHeads();
    const findings: Finding[] = [];
    if (this.#pictures > 0) {
      findings.push({
        message: `${this.#pictures} pictures are not read; text in them is not in the result.`,
        hint: "Compare the received file; type the text of a picture where readers need it.",
      });
    }
    const title = this.#passages.find(
      (passage) => passage.role === "heading" && passage.depth === 1,
    );
    return {
      passages: [...this.#passages, ...this.#notes],
      leftOut: this.#leftOut,
      findings,
      title: title?.role === "heading" ? wordsOf(title.text) : null,
      pages: null,
    };
  }

  #blocks(parent: XmlElement): void {
    for (const element of childrenOf(parent)) this.#block(element);
  }

  #block(element: XmlElement): void {
    const { name } = element;
    if (name === "text:p" || name === "text:h") this.#addParagraph(element, null);
    else if (name === "text:list") this.#list(element, 1, null, null);
    else if (name === "table:table") this.#table(element);
    else if (name === "text:tracked-changes") this.#leave("deleted text", paragraphsBelow(element));
    else if (PASSED.has(name)) this.#blocks(element);
  }

  #leave(kind: LeftOutKind, text: string): void {
    if (text.trim() !== "")
      this.#leftOut.push({ kind, text, origin: { paragraph: this.#paragraph } });
  }

  #list(
    list: XmlElement,
    level: number,
    inherited: string | null,
    counter: ListCounter | null,
  ): void {
    const style = list.attributes["text:style-name"] ?? inherited ?? "";
    const isContinued =
      list.attributes["text:continue-numbering"] === "true" ||
      list.attributes["text:continue-list"] !== undefined;
    const own =
      counter ?? (isContinued ? this.#counters.get(style) : undefined) ?? new ListCounter();
    if (counter === null) this.#counters.set(style, own);
    for (const item of childrenOf(list)) {
      let isFirst = item.name === "text:list-item";
      for (const child of childrenOf(item)) {
        if (child.name === "text:list") this.#list(child, level + 1, style, own);
        else if (child.name === "text:p" || child.name === "text:h") {
          const start = item.attributes["text:start-value"];
          const levels = this.#listStyles.get(style);
          const number =
            isFirst && levels
              ? own.next(levels, level, start === undefined ? null : Number(start))
              : "";
          this.#addParagraph(child, number);
          isFirst = false;
        } else this.#block(child);
      }
    }
  }

  /** @param number the number of an item of a list; null outside of lists */
  #addParagraph(element: XmlElement, number: string | null): void {
    const depth = this.#depthOf(element);
    const lines = this.#linesOf(element, number ?? this.#outlineNumber(element));
    const origins = [{ paragraph: this.#paragraph }];
    if (depth === null) {
      for (const text of lines) this.#passages.push({ role: "paragraph", text, origins });
    } else if (lines.length > 0) {
      this.#passages.push({ role: "heading", depth, text: trimInlines(lines.flat()), origins });
    }
  }

  #depthOf(element: XmlElement): number | null {
    if (element.name === "text:h")
      return Math.min(6, Number(element.attributes["text:outline-level"] ?? 1) + 1);
    let style = this.#paragraphStyles.get(element.attributes["text:style-name"] ?? "");
    for (let steps = 0; style && steps < 10; steps++) {
      if (nameOf(style) === "Title") return 1;
      style = this.#paragraphStyles.get(style.attributes["style:parent-style-name"] ?? "");
    }
    return null;
  }

  #outlineNumber(element: XmlElement): string {
    if (element.name !== "text:h" || element.attributes["text:is-list-header"] === "true")
      return "";
    const level = Number(element.attributes["text:outline-level"] ?? 1);
    return xmlText(element).trim() === ""
      ? ""
      : this.#outlineCounter.next(this.#outline, level, null);
  }

  /** The lines of a paragraph, which line breaks part. */
  #linesOf(element: XmlElement, number: string): Inline[][] {
    this.#paragraph++;
    const lines: Inline[][] = [[number]];
    const boxes: XmlElement[] = [];
    const add = (text: string) => lines.at(-1)?.push(text);
    const read = (parent: XmlElement): void => {
      for (const child of parent.children) {
        if (typeof child === "string") add(child.replace(/[ \t\r\n]+/gu, " "));
        else if (child.name === "text:s")
          add(" ".repeat(Math.min(MOST_REPEATED, Number(child.attributes["text:c"] ?? 1))));
        else if (child.name === "text:tab") add(" ");
        else if (child.name === "text:line-break") lines.push([]);
        else if (child.name === "text:note") lines.at(-1)?.push({ note: this.#note(child) });
        else if (child.name === "office:annotation") this.#leave("comment", paragraphsBelow(child));
        else if (child.name === "text:ruby") {
          const reading = childOf(child, "text:ruby-text");
          if (reading) this.#leave("reading aid", xmlText(reading));
          const base = childOf(child, "text:ruby-base");
          if (base) read(base);
        } else if (child.name === "draw:frame" || child.name.startsWith("draw:")) boxes.push(child);
        else read(child);
      }
    };
    read(element);
    for (const box of boxes) {
      this.#pictures += [
        ...descendantsOf({ name: "", attributes: {}, children: [box] }, "draw:image"),
      ].length;
      for (const text of descendantsOf(box, "draw:text-box"))
        for (const paragraph of descendantsOf(text, "text:p")) lines.push([xmlText(paragraph)]);
    }
    return lines
      .map(mergeInlines)
      .filter(
        (line) =>
          wordsOf(line).trim() !== number.trim() || line.some((piece) => typeof piece !== "string"),
      );
  }

  #note(note: XmlElement): string {
    const label = note.attributes["text:id"] ?? `note ${this.#notes.length + 1}`;
    const paragraphs = [...descendantsOf(childOf(note, "text:note-body"), "text:p")];
    const paragraph = this.#paragraph;
    const text = mergeInlines(paragraphs.flatMap((part) => this.#linesOf(part, "").flat()));
    const citation = childOf(note, "text:note-citation");
    const printed = citation ? Number(xmlText(citation).normalize("NFKC")) : Number.NaN;
    const number = Number.isInteger(printed) ? printed : null;
    this.#notes.push({ role: "note", label, number, text, origins: [{ paragraph }] });
    return label;
  }

  #table(table: XmlElement): void {
    const rows = rowsOf(table).map((row): Row => {
      const first = this.#paragraph + 1;
      const cells = childrenOf(row).flatMap((cell) => {
        const count = Math.min(
          MOST_REPEATED,
          Number(cell.attributes["table:number-columns-repeated"] ?? 1),
        );
        const text = cell.name === "table:table-cell" ? this.#cellText(cell) : [];
        return Array.from({ length: count }, () => text);
      });
      return { cells: withoutEmptyEnd(cells), origins: [{ paragraph: first }] };
    });
    const shown = rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
    const columns = Math.max(0, ...shown.map(({ cells }) => cells.length));
    if (columns > 1) this.#passages.push({ role: "table", rows: shown });
    else {
      // A table of one column is a frame around paragraphs.
      for (const { cells, origins } of shown)
        for (const text of cells) this.#passages.push({ role: "paragraph", text, origins });
    }
  }

  #cellText(cell: XmlElement): Inline[] {
    const lines: Inline[][] = [];
    const read = (parent: XmlElement): void => {
      for (const child of childrenOf(parent)) {
        if (child.name === "text:p" || child.name === "text:h")
          lines.push(...this.#linesOf(child, ""));
        else read(child);
      }
    };
    read(cell);
    return mergeInlines(lines.flatMap((line, index) => (index === 0 ? line : [" ", ...line])));
  }

  #runningHeads(): void {
    const seen = new Set<string>();
    for (const name of [
      "style:header",
      "style:header-left",
      "style:header-first",
      "style:footer",
      "style:footer-left",
      "style:footer-first",
    ]) {
      for (const part of descendantsOf(this.#styles ?? undefined, name)) {
        const text = xmlText(part).trim();
        if (!seen.has(text)) this.#leave(isPageNumber(text) ? "page number" : "running head", text);
        seen.add(text);
      }
    }
  }
}

function nameOf({ attributes }: XmlElement): string {
  return attributes["style:name"] ?? "";
}

function paragraphsBelow(element: XmlElement): string {
  return [...descendantsOf(element, "text:p")].map(xmlText).join("\n");
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === "table:table-row") return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name) ? rowsOf(child) : [];
  });
}

function withoutEmptyEnd(cells: readonly Inline[][]): Inline[][] {
  return cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
}
