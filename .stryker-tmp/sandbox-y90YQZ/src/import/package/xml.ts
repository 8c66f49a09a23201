/** XML as a tree of elements and texts. Names keep their prefixes; entities of a document type are never expanded. */
// @ts-nocheck

import { Parser } from "htmlparser2";
import { damaged } from "./read-zip.ts";

/** Deeper than any text is nested. */
const DEEPEST = 400;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
type XmlNode = XmlElement | string;

/**
 * The root element.
 * @param kind the kind of the file, for messages
 * @throws ImportFailure for XML that is cut off, nested too deeply, or has a document type
 */
export function parseXml(xml: string, kind: string): XmlElement {
  if (/<!DOCTYPE/iu.test(xml))
    throw damaged(kind, "its XML has a document type, which no such file has");
  type Open = { name: string; attributes: Record<string, string>; children: XmlNode[] };
  const top: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST)
          throw damaged(kind, `its XML is nested more than ${DEEPEST} levels deep`);
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const children = open.at(-1)?.children;
        const last = children?.at(-1);
        if (children && typeof last === "string") children[children.length - 1] = last + text;
        else children?.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const root = top.children.find((child) => typeof child !== "string");
  if (root === undefined) throw damaged(kind, "its XML is empty");
  const end = xml.trimEnd();
  if (!end.endsWith(`</${root.name}>`) && !end.endsWith("/>")) {
    throw damaged(kind, "its XML ends too early");
  }
  return root;
}

/** The child elements, all or those of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The elements of a name at any depth, in order. */
export function* descendantsOf(
  element: XmlElement | undefined,
  name: string,
): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** All text below an element. */
export function xmlText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : xmlText(child)))
    .join("");
}
