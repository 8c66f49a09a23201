/** Reads the content and writes what needs no pages in a thread of its own, while the pages are made in this one. */
import { Worker } from "node:worker_threads";
import type { ContentWork, Read } from "./content-worker.ts";

/** What comes of the thread, in this order; both are rejected where it fails. */
export interface ContentThread {
  /** When the content is read. */
  readonly read: Promise<Read>;
  /** When the data files and the search index are written; at once where the content has an error. */
  readonly written: Promise<void>;
}

/** Starts the thread. */
export function startContentThread(work: ContentWork): ContentThread {
  const thread = new Worker(new URL("./content-worker.ts", import.meta.url), { workerData: work });
  const written = new Promise<void>((done, failed) => {
    thread.once("error", failed);
    thread.once("exit", (code) => {
      if (code === 0) done();
      else failed(new Error(`The thread of the content ended with ${code}`));
    });
  });
  const read = new Promise<Read>((done, failed) => {
    thread.once("message", done);
    written.catch(failed);
  });
  return { read, written };
}
