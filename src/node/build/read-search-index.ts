/** A search index outside of a browser, as the input of the search engine. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Collection, Script } from "../../model/types.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import { ENTRY_FILE, SEARCH_FOLDER } from "../../search/format/index-format.ts";
import type { IndexSource } from "../../search/open-index.ts";
import { openccFoldTable } from "../adapters/opencc.ts";
import { searchIndexFiles } from "./search-index.ts";

/** The search index of a site in a folder, with texts in `script` and their translation into a language. */
export async function searchIndexIn(
  outDir: string,
  script: Script,
  language?: string,
): Promise<IndexSource> {
  const folder = path.join(outDir, SEARCH_FOLDER);
  const { version } = JSON.parse(await readFile(path.join(folder, ENTRY_FILE), "utf8"));
  return {
    script,
    ...(language === undefined ? {} : { language }),
    read: async (name) => new Uint8Array(await readFile(path.join(folder, version, name))),
  };
}

/**
 * The search index of a collection, made in memory.
 * @param record the publications by which answers can be filtered; null for none
 */
export async function searchIndexOf(
  collection: Collection,
  script: Script,
  language?: string,
  record: ChangeRecord | null = null,
): Promise<IndexSource> {
  const files = new Map<string, Uint8Array>();
  for await (const { path: file, content } of searchIndexFiles(
    collection,
    openccFoldTable(),
    record,
  )) {
    // Below the folder of the index and that of its version.
    const name = file.split("/").slice(2).join("/");
    // Files of the index are whole texts or bytes.
    if (typeof content === "string") files.set(name, Buffer.from(content));
    else if (content instanceof Uint8Array) files.set(name, content);
  }
  return {
    script,
    ...(language === undefined ? {} : { language }),
    read: async (name) => {
      const bytes = files.get(name);
      if (bytes === undefined) throw new Error(`The index has no file ${name}`);
      return new Uint8Array(bytes);
    },
  };
}
