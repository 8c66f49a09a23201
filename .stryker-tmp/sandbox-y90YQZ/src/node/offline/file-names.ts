/** Checks that every system can unpack the names of an archive. */
// @ts-nocheck

import { foldedName, UNPORTABLE } from "../../model/content/portable-name.ts";

/** Maximum length of a path, in UTF-16 units: Windows allows 260, including the folder into which it is unpacked. */
const LONGEST = 150;

/**
 * Checks the paths of an archive.
 * @throws Error that names the first path that some system cannot unpack: it is too long, leads outside the folder, has
 * a name or character that Windows reserves, or differs from another only in case
 */
export function checkNames(paths: Iterable<string>): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const refuse = (why: string): never => {
      throw new Error(`The offline copy cannot hold ${path}: ${why}`);
    };
    if (path.length > LONGEST) refuse(`its path is longer than ${LONGEST} characters`);
    if (path.split("/").some((name) => name === "" || name === "." || name === "..")) {
      refuse("it would be unpacked outside of its folder");
    }
    if (UNPORTABLE.test(path)) refuse("Windows does not allow the name");
    const folded = foldedName(path);
    const other = seen.get(folded);
    if (other !== undefined) refuse(`some systems cannot tell it from ${other}`);
    seen.set(folded, path);
  }
}
