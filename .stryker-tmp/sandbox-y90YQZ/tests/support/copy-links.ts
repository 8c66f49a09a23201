/** Follows every link of an unpacked offline copy. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { runInNewContext } from "node:vm";

export interface CopyLinks {
  /** How many pages were read. */
  readonly pages: number;
  /** Links to files or places that the copy has not: `page → address`. */
  readonly broken: readonly string[];
  /** What only works on a server: module scripts, addresses from the root of a host. */
  readonly served: readonly string[];
}

const LINK = /<(?:a|link|script|img|form|use)\b[^>]*?\s(?:href|src|action)="([^"]*)"/gu;
const SERVED = /<script[^>]*type="module"[^>]*>|<[a-z][^>]*\s(?:href|src|action)="\/[^"]*"/gu;

export async function siteLinks(folder: string): Promise<CopyLinks> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
  const pages = new Map<string, string>();
  for (const file of files) {
    if (file.endsWith(".html")) pages.set(file, await readFile(path.join(folder, file), "utf8"));
  }
  // Pages deep down come together in scripts; what stands in their place only shows them.
  for (const file of files) {
    if (!/^_files\/.*\/pages\.js$/u.test(file)) continue;
    const script = await readFile(path.join(folder, file), "utf8");
    runInNewContext(script, {
      tiaowenFile: (name: string, { text }: { readonly text: string }) => pages.set(name, text),
    });
  }
  const ids = new Map(
    [...pages].map(([file, html]) => [
      file,
      new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = ""]) => id)),
    ]),
  );
  const broken: string[] = [];
  const served: string[] = [];
  for (const [file, html] of pages) {
    for (const [found] of html.matchAll(SERVED)) served.push(`${file}: ${found}`);
    for (const [, written = ""] of html.matchAll(LINK)) {
      const address = written.replaceAll("&amp;", "&");
      if (/^(?:https?|mailto|data):/u.test(address)) continue;
      const [, way = "", mark = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(address) ?? [];
      const target = way === "" ? file : path.join(path.dirname(file), decodeURI(way));
      const isThere = files.has(target) && (mark === "" || hasPlace(ids.get(target), mark));
      if (!isThere) broken.push(`${file} → ${written}`);
    }
  }
  return { pages: pages.size, broken, served };
}

function hasPlace(ids: ReadonlySet<string> | undefined, mark: string): boolean {
  return ids?.has(decodeURIComponent(mark)) ?? false;
}
