/** Making and printing HTML trees (hast). */
import type { Element, ElementContent, Properties } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** A child of an element; strings become text, null is left out. */
export type Child = ElementContent | string | null;

/** An element; `properties` are hast's: `className`, `dataZh`, `ariaLevel`. Undefined values are left out. */
export function h(
  tagName: string,
  properties: Properties = {},
  ...children: readonly Child[]
): Element {
  const content = children.flatMap((child): ElementContent[] => {
    if (child === null || child === "") return [];
    return [typeof child === "string" ? { type: "text", value: child } : child];
  });
  return { type: "element", tagName, properties, children: content };
}

const printer = unified().use(rehypeStringify).freeze();

/** HTML of nodes, with text escaped. */
export function toHtml(nodes: readonly ElementContent[]): string {
  return printer.stringify({ type: "root", children: [...nodes] });
}
