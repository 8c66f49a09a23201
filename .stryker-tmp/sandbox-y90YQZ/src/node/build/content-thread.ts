/** Starts a thread that reads the content and writes every file that needs no pages, while this thread makes the pages. */
// @ts-nocheck

import { Worker } from "node:worker_threads";
import { ownModule } from "../own-module.ts";
import type { ContentWork, Read } from "./content-worker.ts";
import { threadEnd } from "./thread-end.ts";

/** The results of the thread, in this order. If the thread fails, both are rejected when it has ended. */
export interface ContentThread {
  /** Resolves when the content has been read. */
  readonly read: Promise<Read>;
  /**
   * Resolves when the data files and the search index have been written; if the content has an error, directly after
   * `read`.
   */
  readonly written: Promise<void>;
}

export function startContentThread(work: ContentWork): ContentThread {
  const thread = new Worker(ownModule("./content-worker", import.meta.url), { workerData: work });
  const written = threadEnd(thread);
  const read = new Promise<Read>((done, failed) => {
    thread.once("message", done);
    written.catch(failed);
  });
  return { read, written };
}
