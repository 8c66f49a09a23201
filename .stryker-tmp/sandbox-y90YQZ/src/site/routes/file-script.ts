/** The script of an offline copy that contains a file. Both the writer of the copy and its pages use this mapping. */
// @ts-nocheck


/** Least number of path segments of a page that shares a script: `zh-hant/tasks/x/y/index.html`. */
const DEEP = 5;

/**
 * Path of the script, relative to the folder of the scripts. `path` is the path of the file, plain or percent-encoded.
 * Pages deep in the tree share one script per folder: they are many, small and similar, and compress better together.
 */
export function fileScript(path: string): string {
  const names = path.split("/");
  const isDeep = names.length >= DEEP && names.at(-1) === "index.html";
  return `${isDeep ? `${names.slice(0, DEEP - 2).join("/")}/pages` : path}.js`;
}
