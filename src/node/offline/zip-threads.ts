/** Compresses the files of an archive in threads of their own, from the first on, while the others are still made. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ZipEntry } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";
import { threadEnd } from "../build/thread-end.ts";

/** Takes the entries of one archive. */
export interface ZipAside {
  add(entry: ZipEntry): void;
  /** All entries as the archive holds them, sorted by their paths. No entry is added after. */
  finish(): Promise<ZipFile[]>;
  /** Ends the threads, finished or not. */
  stop(): Promise<void>;
}

/** A thread, with as much work as it has been given. */
interface Thread {
  readonly worker: Worker;
  readonly files: Promise<ZipFile[]>;
  bytes: number;
}

function startThread(): Thread {
  const worker = new Worker(new URL("./zip-worker.ts", import.meta.url));
  const files = new Promise<ZipFile[]>((done, failed) => {
    worker.once("message", done);
    threadEnd(worker).then(() => failed(new Error("A thread ended before its work")), failed);
  });
  // Who finishes hears of a failure; who stops before does not ask.
  files.catch(() => undefined);
  return { worker, files, bytes: 0 };
}

/** Starts a thread for each core. */
export function zipAside(): ZipAside {
  const threads = Array.from({ length: availableParallelism() }, startThread);
  return {
    add(entry) {
      const [next] = threads.toSorted((one, other) => one.bytes - other.bytes);
      if (next === undefined) throw new Error("There is no thread");
      next.bytes += entry.content.length;
      next.worker.postMessage(entry);
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
