/** The files that scripts of the site fetch, each as a small script that passes its content to the page. */

import { fileScript } from "../../site/routes/file-script.ts";

/** CONTRACT with `client/offline/files.ts`: the folder of the scripts, below the root of the copy. */
const FOLDER = "_files/";

/** Extensions of text files; other files are encoded in base64. */
const TEXT = /\.(?:json|ndjson|html|csv|tsv|md|txt|xml|svg|yaml|bib)$/u;

/** Path of the script for a file. */
export function scriptPath(path: string): string {
  return FOLDER + fileScript(path);
}

function handOver(path: string, content: string): string {
  return `tiaowenFile(${JSON.stringify(path)},${content})\n`;
}

/** What a literal in single quotes has to escape: the quote, `\\`, control characters and halves of characters. */
const ESCAPED = /['\\\p{Cc}\p{Cs}]/gu;

/** A string literal of a script; in single quotes, since JSON and HTML are full of double ones. */
function literal(text: string): string {
  const own = text.replace(ESCAPED, (found) =>
    found === "'" ? "\\'" : JSON.stringify(found).slice(1, -1),
  );
  return `'${own}'`;
}

function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(",\n")}]`;
}

/** The script for a file. */
export function fileHandover(path: string, content: Buffer): string {
  const given = TEXT.test(path)
    ? `{text:${literal(content.toString("utf8"))}}`
    : `{base64:"${content.toString("base64")}"}`;
  return handOver(path, given);
}

/** A page of the copy that scripts fetch. */
export interface HandedPage {
  readonly path: string;
  readonly html: string;
}

/** Start and end of the main text of a page; the whole page if it has none. */
function mainOf(html: string): readonly [start: number, end: number] {
  const start = html.indexOf("<main");
  const end = html.lastIndexOf("</main>");
  return start === -1 || end < start ? [0, html.length] : [start, end];
}

/**
 * The script for pages. Several pages are split into parts, and the same parts of all pages are listed together: the
 * text around the main text is similar in all pages, and similar texts close to each other compress better.
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

/** The script for a worker, with the parameters of the client's `WorkerBody`. */
export function workerHandover(path: string, code: string): string {
  return handOver(path, `{worker:function(addEventListener,postMessage,fetch){${code}\n}}`);
}
