/** Reads the content and writes what needs no pages in a thread of its own, while the pages are made in this one. */
import { Worker } from "node:worker_threads";
import type { ContentWork, Read } from "./content-worker.ts";
import { threadEnd } from "./thread-end.ts";

/** What comes of the thread, in this order; both are rejected where it fails, when it has ended. */
export interface ContentThread {
  /** When the content is read. */
  readonly read: Promise<Read>;
  /** When the data files and the search index are written; at once where the content has an error. */
  readonly written: Promise<void>;
}

/** Starts the thread. */
export function startContentThread(work: ContentWork): ContentThread {
  const thread = new Worker(new URL("./content-worker.ts", import.meta.url), { workerData: work });
  const written = threadEnd(thread);
  const read = new Promise<Read>((done, failed) => {
    thread.once("message", done);
    written.catch(failed);
  });
  return { read, written };
}
