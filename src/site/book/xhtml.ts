/**
 * Converts trees of the reading page into XHTML for a book. Links to other pages and elements that need a script are
 * left out.
 */
import type { Element, ElementContent, Properties } from "hast";
import { escapeXml } from "../../text/xml.ts";
import { h } from "../html/hast.ts";

/** The properties that a book keeps, with their attributes. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  id: "id",
  className: "class",
  href: "href",
  lang: "lang",
  role: "role",
  ariaLevel: "aria-level",
  colSpan: "colspan",
  scope: "scope",
  dateTime: "datetime",
  epubType: "epub:type",
};
const EMPTY = new Set(["br", "hr", "wbr"]);

function attributes(properties: Properties): string {
  const written = Object.entries(properties).flatMap(([property, value]) => {
    const name = ATTRIBUTES[property];
    if (name === undefined || value === undefined || value === null) return [];
    const text = escapeXml(Array.isArray(value) ? value.join(" ") : String(value));
    return name === "lang" ? [`lang="${text}"`, `xml:lang="${text}"`] : [`${name}="${text}"`];
  });
  return written.map((attribute) => ` ${attribute}`).join("");
}

function classes({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties.className) ? properties.className : [];
}

/** The element in its form for a book; null if it is left out. */
function inBook(element: Element): Element | null {
  const has = (name: string): boolean => classes(element).includes(name);
  const { tagName, properties, children } = element;
  if (has("source-line") || has("anchor")) return null;
  if (has("gap")) return h("span", { className: ["gap"] }, `［${properties.dataGlyph}］`);
  if (has("no-picture"))
    return h("p", { className: ["no-picture"] }, `［${properties.dataGlyph}］`);
  if (tagName === "button") return null;
  if (has("number")) return h("span", { className: ["number"] }, ...children);
  if (has("note-mark")) {
    return h(tagName, { ...properties, epubType: "noteref" }, ...children);
  }
  if (has("note-return")) return h(tagName, properties, "↩");
  if (has("note")) {
    return h(tagName, { ...properties, role: "doc-footnote", epubType: "footnote" }, ...children);
  }
  return element;
}

/** A number of one or two digits that stands alone: in a column it stands upright. */
const SHORT_NUMBER = /(?<![\d.A-Za-z])\d{1,2}(?!\d|\.\d|[%A-Za-z])/gu;

function textToXhtml(text: string, isVertical: boolean): string {
  const escaped = escapeXml(text);
  // Entities have no digits, so that none of them is cut.
  return isVertical ? escaped.replace(SHORT_NUMBER, '<span class="upright">$&</span>') : escaped;
}

/**
 * Serializes nodes as XHTML.
 * @param isVertical true for a text in columns, whose short numbers stand upright
 */
export function toXhtml(nodes: readonly ElementContent[], isVertical: boolean): string {
  return nodes.map((node) => nodeToXhtml(node, isVertical)).join("");
}

function nodeToXhtml(node: ElementContent, isVertical: boolean): string {
  if (node.type === "text") return textToXhtml(node.value, isVertical);
  if (node.type !== "element") return "";
  const element = inBook(node);
  if (element === null) return "";
  const { tagName, properties, children } = element;
  const start = `<${tagName}${attributes(properties)}`;
  if (EMPTY.has(tagName)) return `${start}/>`;
  return `${start}>${toXhtml(children, isVertical && tagName !== "table")}</${tagName}>`;
}
