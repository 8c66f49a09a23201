/** A search index on disk as the input of the search engine, for tests and measurements outside a browser. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Script } from "../../model/types.ts";
import { ENTRY_FILE, SEARCH_FOLDER } from "../../search/format/index-format.ts";
import type { IndexSource } from "../../search/open-index.ts";

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
