/** `fetch` for an offline copy: the bundler substitutes it for the browser's own. */
// @ts-nocheck

import { readFile } from "./files.ts";

/**
 * The file at an address inside the copy, as a response; other addresses are passed to the browser.
 *
 * @throws Error if the copy has no such file, or if it is a worker's script
 */
export async function fetch(address: string | URL, init?: RequestInit): Promise<Response> {
  const file = await readFile(address);
  if (file === null) return globalThis.fetch(address, init);
  if ("text" in file) return new Response(file.text);
  if ("base64" in file) {
    return new Response(Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0)));
  }
  throw new Error(`${address} is a script`);
}
