/** The thread of `writeSearchIndexAside`; it finds the related clauses, too, which need the same words. */
import { workerData } from "node:worker_threads";
import type { Collection } from "../model/types.ts";
import { openccFoldTable } from "./opencc.ts";
import { writeRelatedFiles } from "./related-files.ts";
import { writeSearchIndex } from "./search-index.ts";

/** What the thread is given. */
export interface IndexWork {
  readonly collection: Collection;
  /** Folder in which `search-data/` and `data/related/` are made. */
  readonly outDir: string;
}

const { collection, outDir }: IndexWork = workerData;
const table = openccFoldTable();
await writeSearchIndex(collection, outDir, table);
await writeRelatedFiles(collection, outDir, table);
