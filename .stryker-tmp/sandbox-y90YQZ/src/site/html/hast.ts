/** Creation and serialization of HTML trees (hast). */
// @ts-nocheck

import type { ElementContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** A child of an element. Strings become text; null is ignored. */
export type Child = ElementContent | string | null;

/**
 * Creates an element, `h` for HTML and `s` for SVG, from a name, properties and children. Properties are those of hast
 * (`className`, `dataZh`, `ariaLevel`). Undefined properties and null children are ignored.
 */
export { h, s } from "hastscript";

const printer = unified().use(rehypeStringify).freeze();

/** Serializes nodes; text is escaped. */
export function toHtml(nodes: readonly ElementContent[]): string {
  return printer.stringify({ type: "root", children: [...nodes] });
}
