/** Stock Pagefind over the clauses: a page each, in Chinese, its own browser code run here. */
// @ts-nocheck

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { type OracleClause, textsOf } from "../search/oracle.ts";
import { namesWithin, type System } from "./system.ts";

const LANGUAGE = "zh";

interface PagefindInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

function pageOf(clause: OracleClause): string {
  const [heading = "", ...paragraphs] = textsOf(clause).map(escapeHtml);
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<html lang="${LANGUAGE}"><body><h1>${heading}</h1>\n${body}</body></html>`;
}

/** Writes the index, and with it a module that reads its files from disk. */
async function writeIndex(clauses: readonly OracleClause[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join("; "));
  try {
    for (const [number, clause] of clauses.entries()) {
      await index.addHTMLFile({ url: `/${number}/`, content: pageOf(clause) });
    }
    // Written by us: Pagefind's own writing may still go on when it says that it is done.
    const { files } = await index.getFiles();
    for (const { path: name, content } of files) {
      const target = path.join(outputPath, name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await pagefind.close();
  }
  const module = path.join(outputPath, "pagefind.js");
  const code = await readFile(module, "utf8");
  const fetchFromDisk =
    'import { readFile } from "node:fs/promises";\nconst fetch = async (address) => new Response(await readFile(new URL(address.split("?")[0])));\n';
  await writeFile(path.join(outputPath, "from-disk.js"), fetchFromDisk + code);
}

/** Pagefind as a page in Chinese would have it. */
async function openInstance(folder: string): Promise<PagefindInstance> {
  const module = pathToFileURL(path.join(folder, "from-disk.js")).href;
  const { createInstance } = await import(module);
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => LANGUAGE }) },
  });
  try {
    const instance: PagefindInstance = createInstance({
      basePath: `${pathToFileURL(folder)}/`,
      noWorker: true,
    });
    await instance.init();
    return instance;
  } finally {
    Reflect.deleteProperty(globalThis, "document");
  }
}

/** Which clause each of Pagefind's names stands for. */
async function readNames(folder: string): Promise<Map<string, number>> {
  const names = new Map<string, number>();
  for (const file of await readdir(path.join(folder, "fragment"))) {
    const text = gunzipSync(await readFile(path.join(folder, "fragment", file))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf("{")));
    names.set(path.parse(file).name, Number(url.replaceAll("/", "")));
  }
  return names;
}

/** Two systems over one index: the query as typed, and as a phrase in ASCII quotation marks. */
export async function openStockPagefind(clauses: readonly OracleClause[]): Promise<System[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-eval-"));
  await writeIndex(clauses, folder);
  const names = await readNames(folder);
  const instance = await openInstance(folder);
  const system = (name: string, asAsked: (query: string) => string): System => ({
    name,
    async search(query, filters) {
      const { results } = await instance.search(asAsked(query));
      const found = results.map(({ id }) => clauses[names.get(id) ?? -1]);
      return { relaxed: false, hits: namesWithin(found, filters) };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  });
  return [
    system("Pagefind, as typed", (query) => query),
    system("Pagefind, in quotes", (query) => `"${query.replaceAll('"', "")}"`),
  ];
}
