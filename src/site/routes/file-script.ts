/** The script of an offline copy that contains a file. Both the writer of the copy and its pages use this mapping. */

/** Least number of path segments of a page that shares a script: `zh-hant/tasks/x/y/index.html`. */
const DEEP = 5;

/** A section with many small pages that are similar: `zh-hant/indicators/x/index.html`. */
const MANY_ALIKE = /^[^/]+\/indicators\/[^/]+\/index\.html$/u;

/** The folder of which the pages share one script: they are many, small and similar, and compress better together. */
function sharedFolder(path: string): string | null {
  const names = path.split("/");
  if (names.length >= DEEP && names.at(-1) === "index.html") {
    return names.slice(0, DEEP - 2).join("/");
  }
  return MANY_ALIKE.test(path) ? names.slice(0, -2).join("/") : null;
}

/**
 * Path of the script, relative to the folder of the scripts. `path` is the path of the file, plain or percent-encoded.
 */
export function fileScript(path: string): string {
  const folder = sharedFolder(path);
  return `${folder === null ? path : `${folder}/pages`}.js`;
}
