/** Writes the search index and the related clauses in a thread of its own, while the pages are made in this one. */
import { Worker } from "node:worker_threads";
import type { IndexWork } from "./search-index-worker.ts";

/** Does what `writeSearchIndex` and `writeRelatedFiles` do, with the table of OpenCC; rejects where one does. */
export function writeSearchIndexAside(work: IndexWork): Promise<void> {
  const thread = new Worker(new URL("./search-index-worker.ts", import.meta.url), {
    workerData: work,
  });
  return new Promise((done, failed) => {
    thread.once("error", failed);
    thread.once("exit", (code) => {
      if (code === 0) done();
      else failed(new Error(`The thread of the search index ended with ${code}`));
    });
  });
}
