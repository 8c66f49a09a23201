/**
 * The second column: the text in the other script. Each block has a twin beside it, a copy with the words of the other
 * script.
 */
// @ts-nocheck


import type { Words } from "./exchange.ts";
import { putWords } from "./put-words.ts";

/** The blocks with a twin: headings, paragraphs with what runs into them, tables. */
const BLOCKS =
  ".clause-heading, .run-in, p[data-zh]:not(.run-in > p), .table-scroll:not(.translated)";

/** The blocks of the main text, in order. */
export function mainBlocks(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`:is(${BLOCKS}):not(.twin, .twin *)`)];
}

/** A block and its twin. */
export type Pair = readonly [block: HTMLElement, twin: HTMLElement];

/**
 * Makes the twins of a text's blocks, without inserting them. The marks of others in the text must have been removed
 * before.
 *
 * @param words the words of the twins, by elements of the text
 * @param lang language of the twins
 */
export function makeTwins(clauses: Element, words: Words, lang: string): Pair[] {
  return mainBlocks(clauses).map((block): Pair => {
    const twin = twinOf(block, words);
    twin.lang = lang;
    return [block, twin];
  });
}

/** Inserts each twin before or after its block. */
export function placeTwins(pairs: readonly Pair[], where: "before" | "after"): void {
  for (const [block, twin] of pairs) block[where](twin);
}

/** Removes the twins. */
export function removeTwins(clauses: Element): void {
  for (const twin of clauses.querySelectorAll(".twin")) twin.remove();
}

const TEXT = "[data-zh]";

/** An element and its descendants that contain Chinese text, in order. */
function textsIn(element: Element): Element[] {
  return [...(element.matches(TEXT) ? [element] : []), ...element.querySelectorAll(TEXT)];
}

/** A copy of an element of the text with other words. */
function copyWith(words: Words, element: Element): Element {
  const copy = document.importNode(element, true);
  const own = textsIn(element);
  for (const [at, text] of textsIn(copy).entries()) {
    const original = own[at];
    const given = original && words.get(original);
    if (given !== undefined) putWords(text, given);
  }
  return copy;
}

/** A copy of a block without anything that may occur only once on the page: ids, links, headings, notes. */
function twinOf(block: HTMLElement, words: Words): HTMLElement {
  const twin = document.createElement("div");
  const number = numberBeside(block);
  const copy = copyWith(words, block);
  if (number !== null) {
    const text = document.createElement("div");
    text.append(copy);
    twin.className = "twin hanging";
    twin.append(copyWith(words, number), text);
  } else {
    twin.className = `twin ${block.className}`;
    twin.append(...copy.childNodes);
    if (block.localName === "p") {
      twin.classList.add("paragraph");
      twin.dataset.zh = "";
      twin.dataset.of = block.id;
    } else if (block.matches(".clause-heading")) {
      const level = block.getAttribute("aria-level") ?? block.localName.slice(1);
      twin.classList.add("heading", `level-${level}`);
    }
  }
  simplify(twin);
  // A region that scrolls must be reachable by keyboard.
  if (block.matches(".table-scroll")) twin.tabIndex = 0;
  return twin;
}

/** Removes from a twin the elements that belong to the block only. */
function simplify(twin: HTMLElement): void {
  for (const extra of twin.querySelectorAll(".gloss, .anchor, .note-return, button:not(.gap)")) {
    extra.remove();
  }
  for (const element of twin.querySelectorAll("a, button, h2, h3, h4, h5, h6, [role]")) {
    element.replaceWith(plain(element));
  }
  for (const element of twin.querySelectorAll<HTMLElement>("[id]")) {
    element.dataset.of = element.id;
    element.removeAttribute("id");
  }
}

/** The number that hangs beside a paragraph, or null. */
function numberBeside(block: Element): Element | null {
  const number = block.parentElement?.previousElementSibling ?? null;
  const isFirst = block.parentElement?.querySelector(":scope > p") === block;
  return isFirst && number?.matches(".hanging > .number") === true ? number : null;
}

/** A `span` with the same content, without the function. */
function plain(element: Element): HTMLElement {
  const span = document.createElement("span");
  span.className = element.className;
  if (element.matches(".run-in-heading")) span.classList.add("heading");
  const { glyph } = element instanceof HTMLElement ? element.dataset : {};
  if (glyph !== undefined) span.dataset.glyph = glyph;
  const lang = element.getAttribute("lang");
  if (lang !== null) span.lang = lang;
  span.append(...element.childNodes);
  return span;
}
