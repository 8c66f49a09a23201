/** The pages of a built site as trees, with their addresses, ids and links. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** A page as it lies in the folder. */
export interface PageFile {
  /** The file, from the site's folder. */
  readonly file: string;
  readonly html: string;
}

export interface BuiltPage extends PageFile {
  /** Every id, as often as it stands. */
  readonly ids: readonly string[];
  /** Every address that the page leads to or loads, as written. */
  readonly links: readonly string[];
}

const LINK_ATTRIBUTES: ReadonlySet<string> = new Set(["href", "src", "action", "poster", "data"]);

/** The elements directly below a node, including those of a template. */
export function childrenOf(node: Node): Element[] {
  const inside = "content" in node ? childrenOf(node.content) : [];
  const own = "childNodes" in node ? node.childNodes.filter((child) => "tagName" in child) : [];
  return [...inside, ...own];
}

/** Every element below a node, and the node itself where it is one, in the order of the page. */
export function* elementsOf(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("content" in node) yield* elementsOf(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function readPage({ file, html }: PageFile): BuiltPage {
  const attributes = [...elementsOf(parse(html))].flatMap(({ attrs }) => attrs);
  return {
    file,
    html,
    ids: attributes.filter(({ name }) => name === "id").map(({ value }) => value),
    links: attributes.filter(({ name }) => LINK_ATTRIBUTES.has(name)).map(({ value }) => value),
  };
}

/** Every page of the site in a folder, as written. */
export async function pageFiles(folder: string): Promise<PageFile[]> {
  const files = await readdir(folder, { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.endsWith(".html"))
      .toSorted()
      .map(async (file) => ({ file, html: await readFile(join(folder, file), "utf8") })),
  );
}

/** Every page of the site in a folder, with what stands in it. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  return (await pageFiles(folder)).map(readPage);
}
