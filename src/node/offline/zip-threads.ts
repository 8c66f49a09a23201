/** Compresses the files of an archive in separate threads, while other files are still being made. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ZipEntry } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";
import { threadEnd } from "../build/thread-end.ts";
import { ownModule } from "../own-module.ts";

/** Accepts the entries of one archive. */
export interface ZipAside {
  /** Takes an entry over; its content may not be used after this call. */
  add(entry: ZipEntry): void;
  /** All compressed entries, sorted by path. No entry may be added after this call. */
  finish(): Promise<ZipFile[]>;
  /** Ends the threads, whether they have finished or not. */
  stop(): Promise<void>;
}

/** A thread, and the number of bytes that it was given. */
interface Thread {
  readonly worker: Worker;
  readonly files: Promise<ZipFile[]>;
  bytes: number;
}

function startThread(): Thread {
  const worker = new Worker(ownModule("./zip-worker", import.meta.url));
  const files = new Promise<ZipFile[]>((done, failed) => {
    worker.once("message", done);
    threadEnd(worker).then(() => failed(new Error("A thread ended before its work")), failed);
  });
  // `finish` reports a failure; after `stop` without `finish` it is ignored.
  files.catch(() => undefined);
  return { worker, files, bytes: 0 };
}

/** Starts one thread for each core. */
export function zipAside(): ZipAside {
  const threads = Array.from({ length: availableParallelism() }, startThread);
  return {
    add(entry) {
      const [next] = threads.toSorted((one, other) => one.bytes - other.bytes);
      if (next === undefined) throw new Error("There is no thread");
      const { content } = entry;
      next.bytes += content.length;
      // Bytes that have memory of their own are handed over; others, which share it, are copied.
      const { buffer } = content;
      const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === content.byteLength;
      next.worker.postMessage(entry, isOwn ? [buffer] : []);
    },
    async finish() {
      for (const { worker } of threads) worker.postMessage(null);
      const files = await Promise.all(threads.map((thread) => thread.files));
      return files.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
