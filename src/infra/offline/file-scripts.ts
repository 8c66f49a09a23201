/** Files that scripts of the site fetch, each as a small script that hands over its content. */

import { fileScript } from "../../model/file-script.ts";

/** CONTRACT with `client/offline/files.ts`: where the scripts stand, below the root of the copy. */
const FOLDER = "_files/";

/** Endings of files that are text; others are handed over in base64. */
const TEXT = /\.(?:json|ndjson|html|csv|tsv|md|txt|xml|svg|yaml|bib)$/u;

/** Path of the script that stands for a file. */
export function scriptPath(path: string): string {
  return FOLDER + fileScript(path);
}

function handOver(path: string, content: string): string {
  return `tiaowenFile(${JSON.stringify(path)},${content})\n`;
}

/** What hands over a file, a line of its script. */
export function fileHandover(path: string, content: Buffer): string {
  const given = TEXT.test(path)
    ? { text: content.toString("utf8") }
    : { base64: content.toString("base64") };
  return handOver(path, JSON.stringify(given));
}

/** What hands over a worker's script, with the parameters that `WorkerBody` of the client names. */
export function workerHandover(path: string, code: string): string {
  return handOver(path, `{worker:function(addEventListener,postMessage,fetch){${code}\n}}`);
}
