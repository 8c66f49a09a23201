/** The modules of this package by their addresses: `.ts` in the repository, `.js` in the installed package. */
// @ts-nocheck

import { extname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The address of a module that Node loads.
 * @param path relative, without an ending
 * @param from `import.meta.url` of the caller
 */
export function ownModule(path: string, from: string): URL {
  return new URL(`${path}${extname(from)}`, from);
}

/** The folder of this package. The compiled code in `lib/` lies as deep in it as `src/`. */
export const PACKAGE = new URL("../../", import.meta.url);

/** The absolute path of a browser module, which a bundler compiles. */
export function browserModule(path: string): string {
  return fileURLToPath(new URL(`src/client/${path}`, PACKAGE));
}
