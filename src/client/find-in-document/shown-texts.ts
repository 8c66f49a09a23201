/** The texts of a document's clauses as the search sees them, read from the page. */

/** A text node, with the offset of its words in the text that contains it. */
export interface PlacedNode {
  readonly node: Text;
  readonly start: number;
}

/** One text in which a term may occur: label and heading, a paragraph, a table's row, or a run-in heading with its paragraph. */
export interface ShownText {
  /** The element of the clause. */
  readonly clause: Element;
  readonly text: string;
  /** Length of the label and heading at the start of the text, in UTF-16 units. */
  readonly headingLength: number;
  /** Its text nodes in order. The separators between them in `text` are not on the page. */
  readonly nodes: readonly PlacedNode[];
}

/** The separators between label and heading, and between the cells of a row. The fold keeps neither unchanged. */
const AFTER_LABEL = " ";
const BETWEEN_CELLS = "\t";

/** Collects the words of Chinese elements into one text. */
function collector() {
  const nodes: PlacedNode[] = [];
  let text = "";
  return {
    add(elements: Iterable<Element>, separator: string): void {
      for (const [index, element] of [...elements].entries()) {
        if (index > 0) text += separator;
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          // The English number in front of a title is in none of the texts that are searched.
          if (!(node instanceof Text) || node.parentElement?.matches(".gloss-number")) continue;
          nodes.push({ node, start: text.length });
          text += node.data;
        }
      }
    },
    finish(clause: Element, headingLength: number): ShownText {
      return { clause, text, headingLength: Math.min(headingLength, text.length), nodes };
    },
    get length() {
      return text.length;
    },
    part(separator: string): void {
      text += separator;
    },
  };
}

/** The elements with Chinese words at or below an element: a paragraph itself has `data-zh`. */
function chineseIn(element: Element): Iterable<Element> {
  return element.matches("[data-zh]") ? [element] : element.querySelectorAll("[data-zh]");
}

/** A heading or a bare number, with the paragraph that it runs into. */
function runInText(clause: Element, opening: Element, paragraph: Element | null): ShownText {
  const collected = collector();
  collected.add(chineseIn(opening), AFTER_LABEL);
  const headingLength = collected.length;
  // A heading includes the printed mark after it; a number may have none.
  if (opening.matches(".number")) collected.part(AFTER_LABEL);
  if (paragraph !== null) collected.add([paragraph], "");
  return collected.finish(clause, headingLength);
}

function textOf(block: Element, clause: Element): ShownText | null {
  if (block.matches(".run-in")) {
    const opening = block.querySelector(":scope > .run-in-heading, :scope > .number");
    const paragraph = block.querySelector(":scope > p");
    return opening === null ? null : runInText(clause, opening, paragraph);
  }
  if (block.matches(".hanging")) {
    const opening = block.querySelector(":scope > .number");
    const paragraph = block.querySelector(":scope > div > p");
    return opening === null ? null : runInText(clause, opening, paragraph);
  }
  if (block.matches(".run-in > p, .hanging > div > p:first-of-type")) return null;
  const collected = collector();
  const isHeading = block.matches(".clause-heading");
  collected.add(chineseIn(block), isHeading ? AFTER_LABEL : BETWEEN_CELLS);
  return collected.finish(clause, isHeading ? collected.length : 0);
}

const BLOCKS = ":is(.clause-heading, .run-in, .hanging, p[data-zh], tr):not(.twin, .twin *)";
const TWINS = ".twin:is(.clause-heading, .run-in, .hanging, .paragraph), .twin tr";

/** The clauses within an element, in page order, including clauses without text. */
export function clausesIn(root: Element): Element[] {
  return [...root.querySelectorAll(".clause:not(.twin, .twin *)")];
}

/** The texts of the clauses within an element, in page order, without those of the second column. */
export function shownTexts(root: Element): ShownText[] {
  return textsOf(root, BLOCKS);
}

/** The texts of the second column, which has the other script. */
export function twinTexts(root: Element): ShownText[] {
  return textsOf(root, TWINS);
}

const TRANSLATED = ".translated:not(table, .table-scroll), .translated :is(td, th), .gloss";

/** The translated texts within an element, in page order: titles, paragraphs, cells. */
export function translatedTexts(root: Element): ShownText[] {
  return [...root.querySelectorAll(TRANSLATED)].flatMap((block) => {
    const clause = block.closest(".clause");
    if (clause === null || block.closest(".twin") !== null) return [];
    const collected = collector();
    collected.add([block], "");
    return [collected.finish(clause, 0)];
  });
}

function textsOf(root: Element, selector: string): ShownText[] {
  const blocks = root.querySelectorAll(selector);
  return [...blocks].flatMap((block) => {
    const clause = block.closest(".clause");
    const text = clause === null ? null : textOf(block, clause);
    return text === null ? [] : [text];
  });
}
