/** Names that an archive may hold so that every system can unpack it. */

/** Most characters of a path: with the folder that it is unpacked into, Windows allows 260. */
const LONGEST = 150;
/** What Windows allows in no name, and the names of its devices. */
const FORBIDDEN =
  /[<>:"\\|?*\p{Cc}]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu;

/**
 * Checks the paths of an archive.
 * @throws Error that names the first that some system could not unpack: too long, outside of the folder, with a name or
 * character that Windows reserves, or the same as another but for the case of letters
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
    if (FORBIDDEN.test(path)) refuse("Windows does not allow the name");
    const folded = path.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) refuse(`some systems cannot tell it from ${other}`);
    seen.set(folded, path);
  }
}
