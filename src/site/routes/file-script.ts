/** Which script of an offline copy hands over a file: the copy is made by it, and its pages read by it. */

/** Names from the root of a copy to a page that is one of many under another: `zh-hant/tasks/x/y/index.html`. */
const DEEP = 5;

/**
 * Path of the script below the folder of the scripts; `path` is that of the file, its names as they are or as an address
 * has them. Pages deep down share one for all under the same folder: they are many, small and alike, and so is what
 * they take in an archive.
 */
export function fileScript(path: string): string {
  const names = path.split("/");
  const isDeep = names.length >= DEEP && names.at(-1) === "index.html";
  return `${isDeep ? `${names.slice(0, DEEP - 2).join("/")}/pages` : path}.js`;
}
