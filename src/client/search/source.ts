/** The search index as the site serves it. */
import type { Script } from "../../model/types.ts";
import {
  type ClauseTable,
  ENTRY_FILE,
  FOLD_FILE,
  type IndexEntry,
  PAGEFIND_FOLDER,
  type Shard,
  shardFile,
  TABLE_FILE,
} from "../../search/index-format.ts";
import type { IndexSource } from "../../search/open-index.ts";
import { createPagefindQuestion, type PagefindModule } from "../../search/pagefind.ts";
import type { WrittenFoldTable } from "../../text/fold-table-format.ts";

/** @throws Error where the file cannot be had */
async function fetchFile(address: string, cache: RequestCache = "default"): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Reads a file that the build wrote in the format that `File` says. */
async function fetchJson<File>(address: string, cache?: RequestCache): Promise<File> {
  return (await fetchFile(address, cache)).json();
}

/** The index below `root`, the site's root with a slash at its end, with display texts in `script`. */
export function siteIndex(root: string, script: Script): IndexSource {
  const data = new URL(`${root}search-data/`, location.href).href;
  let version: Promise<string> | null = null;

  /** The folder of the version that this page began with. */
  async function folder(): Promise<string> {
    version ??= fetchJson<IndexEntry>(data + ENTRY_FILE, "no-cache").then((entry) => entry.version);
    try {
      return `${data}${await version}/`;
    } catch (error) {
      version = null;
      throw error;
    }
  }

  let attempts = 0;
  let question: ReturnType<typeof createPagefindQuestion> | null = null;

  return {
    table: async () => fetchJson<ClauseTable>((await folder()) + TABLE_FILE),
    foldTable: async () => fetchJson<WrittenFoldTable>((await folder()) + FOLD_FILE),
    shard: async (number) => fetchJson<Shard>((await folder()) + shardFile(script, number)),
    pagesWith: async (words) => {
      const base = (await folder()) + PAGEFIND_FOLDER;
      // A browser may remember that an address failed to import: each attempt has its own.
      const open = (): Promise<PagefindModule> =>
        import(/* @vite-ignore */ `${base}pagefind.js${attempts++ === 0 ? "" : `?${attempts}`}`);
      question ??= createPagefindQuestion(open, base, (address) => fetchFile(address));
      return question(words);
    },
  };
}
