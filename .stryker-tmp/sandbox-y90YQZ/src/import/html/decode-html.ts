/** Decodes a web page by the encoding that it or its server states, or by the evidence of its bytes. */
// @ts-nocheck

import type { Finding } from "../imported.ts";
import { decodeText } from "../text/decode-text.ts";

/** The encoding in a page's first bytes: `<meta charset=gbk>`, `content="text/html; charset=gb2312"`. */
const STATED = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<name>[\w-]{2,20})/iu;

/** @param charset the encoding that the server states; null if none does */
export function decodeHtml(
  bytes: Uint8Array,
  charset: string | null,
): { text: string; finding: Finding } {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  for (const [name, by] of [
    [charset, "its server"],
    [STATED.exec(head)?.groups?.name, "the page"],
  ] as const) {
    const text = name ? decodeAs(bytes, name) : null;
    if (text !== null)
      return { text, finding: { message: `Read as ${name}, as ${by} states.`, hint: "" } };
  }
  const { text, encoding, evidence } = decodeText(bytes);
  return { text, finding: { message: `Read as ${encoding}: ${evidence}.`, hint: "" } };
}

/** The text, or null if the bytes are not text in that encoding. */
function decodeAs(bytes: Uint8Array, name: string): string | null {
  const label = /^gb(?:2312|k|_2312-80)$/iu.test(name) ? "gb18030" : name;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
