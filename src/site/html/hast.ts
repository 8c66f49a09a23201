/** Making and printing HTML trees (hast). */
import type { ElementContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** A child of an element; strings become text, null is left out. */
export type Child = ElementContent | string | null;

/**
 * Make an element, `h` of HTML and `s` of SVG: its name, its properties, its children. Properties are hast's (`className`, `dataZh`, `ariaLevel`);
 * those that are undefined, and children that are null, are left out.
 */
export { h, s } from "hastscript";

const printer = unified().use(rehypeStringify).freeze();

/** HTML of nodes, with text escaped. */
export function toHtml(nodes: readonly ElementContent[]): string {
  return printer.stringify({ type: "root", children: [...nodes] });
}
