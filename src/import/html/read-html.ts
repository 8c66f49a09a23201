/** A saved web page → passages: its main text with headings, lists, tables and footnotes. */
import { parseHTML } from "linkedom";
import {
  type Finding,
  type Inline,
  isBlank,
  type LeftOut,
  type LeftOutKind,
  mergeInlines,
  type Passage,
  type Reading,
  wordsOf,
} from "../imported.ts";
import { formatNumber, type NumberFormat } from "../numbers.ts";
import { elementPath } from "./element-path.ts";
import { findNotes, type PageNotes } from "./footnotes.ts";
import { mainText } from "./main-text.ts";
import { gridOf } from "./table-grid.ts";
import { pageTitle } from "./title.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL UCAPCONTENT".split(
    " ",
  ),
);
/** Elements without text of a document. */
const NO_TEXT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED BUTTON INPUT SELECT TEXTAREA AUDIO VIDEO CANVAS HEAD LINK META MAP".split(
    " ",
  ),
);
const FURNITURE =
  /(?:^|[-_ ])(?:share|bdshare|breadcrumbs?|crumbs?|toolbar|qrcode|ewm|pagination|copyright|nav|navbar|footer|print|dayin|fontsize|related|xgwj|xglj)(?:$|[-_ \d])/iu;
/** Longest text of a part of the page that only its class tells from the text. */
const LONGEST_FURNITURE = 200;
const LIST_FORMATS: Readonly<Record<string, NumberFormat>> = {
  a: "lower-letter",
  A: "upper-letter",
  i: "lower-roman",
  I: "upper-roman",
};
/** Longest text of a cell of a table; longer ones are the layout of a page. */
const LONGEST_CELL = 1500;

export function readHtml(html: string): Reading {
  const whole = /<html[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const title = pageTitle(document);
  const main = mainText(document);
  return new HtmlReader(document, main, title).read();
}

class HtmlReader {
  readonly #document: Document;
  readonly #main: Element;
  readonly #title: ReturnType<typeof pageTitle>;
  readonly #notes: PageNotes;
  readonly #passages: Passage[] = [];
  readonly #leftOut: LeftOut[] = [];
  #line: Inline[] = [];
  #pictures = 0;
  /** The heading outside of the text that is now its title; null if there is none. */
  #moved: Element | null = null;

  constructor(document: Document, main: Element, title: ReturnType<typeof pageTitle>) {
    this.#document = document;
    this.#main = main;
    this.#title = title;
    this.#notes = findNotes(document.body, main);
  }

  read(): Reading {
    this.#block(this.#main);
    this.#addNotes();
    this.#addTitle();
    this.#leaveOthers();
    return {
      passages: this.#passages,
      leftOut: this.#leftOut,
      findings: this.#findings(),
      title: this.#title?.text ?? null,
      pages: null,
    };
  }

  #findings(): Finding[] {
    if (this.#pictures === 0) return [];
    return [
      {
        message: `${this.#pictures} pictures are not read; text in them is not in the result.`,
        hint: "Compare the page; type the text of a picture where readers need it.",
      },
    ];
  }

  #block(element: Element): void {
    for (const node of element.childNodes) this.#node(node, element);
    this.#endLine(element);
  }

  #node(node: ChildNode, parent: Element): void {
    if (node.nodeType === 3) {
      this.#line.push(
        parent.tagName === "PRE" ? (node.textContent ?? "") : collapse(node.textContent ?? ""),
      );
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    const kind = this.#leftOutKind(element, tag);
    if (NO_TEXT.has(tag)) return;
    if (kind !== null) this.#leave(kind, element);
    else if (this.#notes.targets.has(element)) return;
    else if (tag === "BR") this.#endLine(parent);
    else if (tag === "IMG") this.#pictures++;
    else if (tag === "TABLE") this.#table(element, parent);
    else if (tag === "OL" || tag === "UL") this.#list(element, parent);
    else if (BLOCKS.has(tag)) {
      this.#endLine(parent);
      this.#block(element);
    } else this.#inline(element);
  }

  #inline(element: Element): void {
    const note = this.#notes.references.get(element);
    if (note !== undefined) this.#line.push({ note });
    else for (const node of element.childNodes) this.#node(node, element);
  }

  #leftOutKind(element: Element, tag: string): LeftOutKind | null {
    const style = element.getAttribute("style") ?? "";
    if (
      element.hasAttribute("hidden") ||
      /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)
    )
      return "hidden text";
    if (tag === "RT" || tag === "RP") return "reading aid";
    if (tag === "NAV" || tag === "FOOTER") return "page furniture";
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    const isShort = (element.textContent ?? "").trim().length < LONGEST_FURNITURE;
    return isShort && FURNITURE.test(names) ? "page furniture" : null;
  }

  #leave(kind: LeftOutKind, element: Element): void {
    const read = new Set<Node>(this.#notes.targets.keys());
    if (this.#moved !== null) read.add(this.#moved);
    const text = shownText(element, read);
    if (text !== "") this.#leftOut.push({ kind, text, origin: { element: elementPath(element) } });
  }

  /** Ends a line that stands in a block. */
  #endLine(block: Element): void {
    const text = mergeInlines(this.#line);
    this.#line = [];
    if (isBlank(text)) return;
    const origins = [{ element: elementPath(block) }];
    const level = /^H([1-6])$/iu.exec(block.tagName)?.[1];
    if (level === undefined) this.#passages.push({ role: "paragraph", text, origins });
    else this.#passages.push({ role: "heading", depth: Number(level), text, origins });
  }

  #list(list: Element, parent: Element): void {
    this.#endLine(parent);
    const isOrdered = list.tagName.toUpperCase() === "OL";
    const format = LIST_FORMATS[list.getAttribute("type") ?? ""] ?? "decimal";
    let number = Number(list.getAttribute("start") ?? 1);
    for (const child of list.childNodes) {
      const isItem = child.nodeType === 1 && (child as Element).tagName.toUpperCase() === "LI";
      if (!isItem) {
        this.#node(child, list);
        continue;
      }
      const item = child as Element;
      if (this.#notes.targets.has(item)) continue;
      const own = item.getAttribute("value");
      if (own !== null && /^\d+$/u.test(own)) number = Number(own);
      if (
        isOrdered &&
        !/list-style(?:-type)?\s*:\s*none/iu.test(list.getAttribute("style") ?? "")
      ) {
        this.#line.push(`${formatNumber(number, format)}. `);
      }
      number++;
      this.#block(item);
    }
  }

  #table(table: Element, parent: Element): void {
    this.#endLine(parent);
    const rows = gridOf(table);
    const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
    const isLayout =
      columns < 2 ||
      table.querySelector("table") !== null ||
      rows.some(({ cells }) =>
        cells.some((cell) => (cell?.textContent ?? "").trim().length > LONGEST_CELL),
      );
    if (isLayout) {
      this.#block(table);
      return;
    }
    const read = rows.map(({ row, cells }) => ({
      cells: cells.map((cell) => (cell === null ? [] : this.#cellText(cell))),
      origins: [{ element: elementPath(row) }],
    }));
    const caption = table.querySelector("caption");
    if (caption) this.#block(caption);
    this.#passages.push({
      role: "table",
      rows: read.filter(({ cells }) => cells.some((cell) => !isBlank(cell))),
    });
  }

  /** The text of a cell: its paragraphs with a space between two. */
  #cellText(cell: Element): Inline[] {
    const before = this.#passages.length;
    this.#block(cell);
    const inner = this.#passages.splice(before);
    return mergeInlines(
      inner.flatMap((passage, index) =>
        "text" in passage ? [...(index > 0 ? [" "] : []), ...passage.text] : [],
      ),
    );
  }

  #addNotes(): void {
    for (const [element, label] of this.#notes.targets) {
      const before = this.#passages.length;
      this.#block(element);
      const inner = this.#passages.splice(before);
      const text = mergeInlines(
        inner.flatMap((passage) => ("text" in passage ? passage.text : [])),
      );
      const [first, ...rest] = text;
      const words =
        typeof first === "string"
          ? first.replace(/^(?:\[\d+\]|\d+[.、\s]|[①-⑳^↑])\s*/u, "")
          : first;
      const shown = mergeInlines(
        [...(words === undefined ? [] : [words]), ...rest].map((piece) =>
          typeof piece === "string" ? piece.replace(/\s*[↩↑^]\uFE0E?\s*$/u, "") : piece,
        ),
      );
      this.#passages.push({
        role: "note",
        label,
        number: Number.isNaN(Number(label)) ? null : Number(label),
        text: shown,
        origins: [{ element: elementPath(element) }],
      });
    }
  }

  /** Puts the title of the page before the text where it stands outside of it. */
  #addTitle(): void {
    const title = this.#title;
    if (title === null) return;
    const bare = (text: string) => text.replace(/\s+/gu, "");
    const head = this.#passages
      .slice(0, 12)
      .flatMap((passage) => ("text" in passage ? [passage] : []));
    const own = head.find((passage) => bare(wordsOf(passage.text)) === bare(title.text));
    if (own) {
      const index = this.#passages.indexOf(own);
      this.#passages[index] = { role: "heading", depth: 1, text: own.text, origins: own.origins };
      return;
    }
    if (
      bare(
        head
          .slice(0, 4)
          .map((passage) => wordsOf(passage.text))
          .join(""),
      ).includes(bare(title.text))
    )
      return;
    if (title.shown !== null && !this.#main.contains(title.shown)) this.#moved = title.shown;
    this.#passages.unshift({
      role: "heading",
      depth: 1,
      text: [title.text],
      origins: [{ element: title.place }],
    });
  }

  /** Names what stands outside of the text, by the largest parts that hold nothing of it. */
  #leaveOthers(): void {
    const leave = (element: Element): void => {
      for (const child of element.children) {
        if (child === this.#main || NO_TEXT.has(child.tagName.toUpperCase())) continue;
        if (child.contains(this.#main)) leave(child);
        else this.#leave("page furniture", child);
      }
    };
    if (this.#main !== this.#document.body) leave(this.#document.body);
  }
}

/** White space is one space; a line break between two Chinese characters is none. */
function collapse(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uff60])[ \t]*[\r\n]\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uff60])/gu,
      "",
    )
    .replace(/[ \t\r\n\f]+/gu, " ");
}

/** The text of an element without that of scripts and styles, and of elements that are read elsewhere. */
function shownText(element: Element, others: ReadonlySet<Node>): string {
  const parts: string[] = [];
  const read = (node: Node): void => {
    if (others.has(node)) return;
    if (node.nodeType === 3) parts.push(node.textContent ?? "");
    else if (node.nodeType === 1 && !NO_TEXT.has((node as Element).tagName.toUpperCase()))
      node.childNodes.forEach(read);
  };
  read(element);
  return parts.join("").replace(/\s+/gu, " ").trim();
}
