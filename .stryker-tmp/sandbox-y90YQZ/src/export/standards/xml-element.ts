/** XML as text: elements with their attributes and their content, which is XML already. */
// @ts-nocheck

import { escapeXml } from "../../text/xml.ts";

/** Attributes by name; null and undefined values are left out. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element. @param content XML; an element without content is written empty */
export function xml(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
