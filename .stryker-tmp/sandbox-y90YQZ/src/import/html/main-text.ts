/** The part of a web page that is its text, found by Readability. */
// @ts-nocheck

import { Readability } from "@mozilla/readability";

/** Share of the text found that the part holds at least. */
const NEARLY_ALL = 0.9;
const MOST_ELEMENTS = 200_000;
const MARK = "data-place";

/**
 * The smallest element that holds nearly all of the text that Readability finds: Readability itself leaves out short
 * lists, tables and lines, which texts of policy cannot do without. The body if it finds nothing.
 */
export function mainText(document: Document): Element {
  const { body } = document;
  const all = [...document.querySelectorAll("*")];
  for (const [index, element] of all.entries()) element.setAttribute(MARK, String(index));
  // Readability changes the document that it reads.
  const copy = document.cloneNode(true) as Document;
  for (const element of all) element.removeAttribute(MARK);
  const article = found(copy);
  if (article === null) return body;
  const weights = new Map<Element, number>();
  let total = 0;
  for (const element of [article, ...article.querySelectorAll(`[${MARK}]`)]) {
    const own = ownLength(element);
    const original = all[Number(element.getAttribute(MARK) ?? Number.NaN)];
    if (own === 0 || original === undefined) continue;
    total += own;
    for (let at: Element | null = original; at; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + own);
  }
  let part = body;
  for (;;) {
    const inner = [...part.children].find(
      (child) => (weights.get(child) ?? 0) >= total * NEARLY_ALL,
    );
    if (inner === undefined || total === 0) break;
    part = inner as HTMLElement;
  }
  // A paragraph or a row alone is no text: its container is.
  while (
    /^(?:P|SPAN|TR|TD|TBODY|LI|UL|OL|FONT|B|STRONG)$/iu.test(part.tagName) &&
    part !== body &&
    part.parentElement
  ) {
    part = part.parentElement;
  }
  return part;
}

function found(document: Document): Element | null {
  try {
    const options = {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (element: Node) => element as Element,
    };
    return new Readability<Element>(document, options).parse()?.content ?? null;
  } catch {
    // It refuses pages with more elements; then the whole body is the text.
    return null;
  }
}

/** Number of characters right in an element. */
function ownLength(element: Element): number {
  return [...element.childNodes].reduce(
    (sum, node) => sum + (node.nodeType === 3 ? (node.textContent ?? "").trim().length : 0),
    0,
  );
}
