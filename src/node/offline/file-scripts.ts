/** Files that scripts of the site fetch, each as a small script that hands over its content. */

import { fileScript } from "../../site/routes/file-script.ts";

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

/** A text as a literal of a script; in single quotes, since JSON and HTML are full of double ones. */
function literal(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1);
  const own = inside.replace(/\\.|'/gu, (found) =>
    found === '\\"' ? '"' : found === "'" ? "\\'" : found,
  );
  return `'${own}'`;
}

function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(",\n")}]`;
}

/** What hands over a file. */
export function fileHandover(path: string, content: Buffer): string {
  const given = TEXT.test(path)
    ? `{text:${literal(content.toString("utf8"))}}`
    : `{base64:"${content.toString("base64")}"}`;
  return handOver(path, given);
}

/** A page of the copy that is handed over. */
export interface HandedPage {
  readonly path: string;
  readonly html: string;
}

/** Where the main text of a page begins, and where it ends. */
function mainOf(html: string): readonly [start: number, end: number] {
  const start = html.indexOf("<main");
  const end = html.lastIndexOf("</main>");
  return start === -1 || end < start ? [0, html.length] : [start, end];
}

/**
 * What hands over pages. Several stand in it part by part: what stands around the main text is much the same in all, and
 * the closer the texts are to each other, the more of one is found again in the next when the archive is compressed.
 */
export function pagesHandover(pages: readonly HandedPage[]): string {
  const [first, ...others] = pages;
  if (first !== undefined && others.length === 0) {
    return fileHandover(first.path, Buffer.from(first.html));
  }
  const cut = pages.map(({ path, html }) => {
    const [start, end] = mainOf(html);
    return { path, parts: [html.slice(0, start), html.slice(start, end), html.slice(end)] };
  });
  const columns = [0, 1, 2].map((part) => cut.map(({ parts }) => parts[part] ?? ""));
  const paths = cut.map(({ path }) => path);
  return `((paths,...parts)=>paths.forEach((path,at)=>tiaowenFile(path,{text:parts.map((part)=>part[at]).join("")})))(${[paths, ...columns].map(list).join(",\n")})\n`;
}

/** What hands over a worker's script, with the parameters that `WorkerBody` of the client names. */
export function workerHandover(path: string, code: string): string {
  return handOver(path, `{worker:function(addEventListener,postMessage,fetch){${code}\n}}`);
}
