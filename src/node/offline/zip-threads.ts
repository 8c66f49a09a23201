/** Compresses the files of an archive in separate threads, while other files are still being made. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ZipEntry } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";
import { threadEnd } from "../build/thread-end.ts";
import { ownModule } from "../own-module.ts";
import type { ZipMessage } from "./zip-worker.ts";

/** Accepts the entries of one archive. */
export interface ZipAside {
  /** Takes an entry over; its content may not be used after this call. */
  add(entry: ZipEntry): void;
  /** Resolves when a thread has little left to do, so that entries do not pile up; at once if a thread has failed. */
  room(): Promise<void>;
  /** All compressed entries, sorted by path. No entry may be added after this call. */
  finish(): Promise<ZipFile[]>;
  /** Ends the threads, whether they have finished or not. */
  stop(): Promise<void>;
}

/** So many bytes may wait for a thread while more are made. */
const MOST_WAITING = 2 ** 25;

interface Thread {
  readonly worker: Worker;
  readonly files: Promise<ZipFile[]>;
  /** Number of bytes that it was given and has not compressed yet. */
  waiting: number;
  hasEnded: boolean;
}

/** @param onProgress is called when the thread has compressed an entry, or has ended */
function startThread(onProgress: () => void): Thread {
  const worker = new Worker(ownModule("./zip-worker", import.meta.url));
  const { promise: files, resolve, reject } = Promise.withResolvers<ZipFile[]>();
  const thread: Thread = { worker, files, waiting: 0, hasEnded: false };
  worker.on("message", (message: ZipMessage) => {
    if (typeof message !== "number") {
      resolve(message);
      return;
    }
    thread.waiting -= message;
    onProgress();
  });
  const end = (error: unknown): void => {
    thread.hasEnded = true;
    reject(error);
    onProgress();
  };
  threadEnd(worker).then(() => end(new Error("A thread ended before its work")), end);
  // `finish` reports a failure; after `stop` without `finish` it is ignored.
  files.catch(() => undefined);
  return thread;
}

/** Starts one thread for each core. @param mostWaiting most bytes that a thread has before it while there is room */
export function zipAside(mostWaiting = MOST_WAITING): ZipAside {
  let progress = Promise.withResolvers<void>();
  const onProgress = (): void => {
    progress.resolve();
    progress = Promise.withResolvers();
  };
  const threads = Array.from({ length: availableParallelism() }, () => startThread(onProgress));
  return {
    add(entry) {
      const [next] = threads.toSorted((one, other) => one.waiting - other.waiting);
      if (next === undefined) throw new Error("There is no thread");
      const { content } = entry;
      next.waiting += content.length;
      // Bytes that have memory of their own are handed over; others, which share it, are copied.
      const { buffer } = content;
      const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === content.byteLength;
      next.worker.postMessage(entry, isOwn ? [buffer] : []);
    },
    async room() {
      while (threads.every(({ waiting, hasEnded }) => waiting > mostWaiting && !hasEnded)) {
        await progress.promise;
      }
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
