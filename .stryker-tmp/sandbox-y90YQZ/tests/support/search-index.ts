/** Writes the search index of a collection, for the tests and measurements that ask it. */
// @ts-nocheck

import type { Collection } from "../../src/model/types.ts";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { writeInto } from "../../src/node/build/output/write-into.ts";
import { searchIndexFiles } from "../../src/node/build/search-index.ts";

/** Writes the index below a folder, as the build does. */
export async function writeSearchIndex(collection: Collection, folder: string): Promise<void> {
  const write = writeInto(folder);
  for await (const { path, content } of searchIndexFiles(collection, openccFoldTable())) {
    await write(path, content);
  }
}
