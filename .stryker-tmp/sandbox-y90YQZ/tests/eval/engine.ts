/** The engine over an index written to a temporary folder, read from disk as a browser would fetch it. */
// @ts-nocheck

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Collection } from "../../src/model/types.ts";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { writeSearchIndex } from "../support/search-index.ts";
import type { System } from "./system.ts";

/** Indexes the collection; `close` removes the index. */
export async function openEngine(collection: Collection): Promise<System> {
  const out = await mkdtemp(path.join(tmpdir(), "tiaowen-eval-"));
  await writeSearchIndex(collection, out);
  const searcher = createSearcher(await searchIndexIn(out, "zh-Hans"));
  return {
    name: "Tiaowen",
    async search(query, filters) {
      const { relaxed } = await searcher.search(query, filters);
      const hits = await searcher.names(query, filters);
      return { relaxed: relaxed !== null, hits: hits.map(({ clause }) => clause) };
    },
    close: () => rm(out, { recursive: true, force: true }),
  };
}
