/** A thread of `zipAside`: receives entries one by one, then null, and posts all of them compressed. */
import { parentPort } from "node:worker_threads";
import { type ZipEntry, zipFile } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";

/** The size of the entry that was compressed last, or in the end all entries. */
export type ZipMessage = number | ZipFile[];

const files: ZipFile[] = [];

/** The memory of a file's bytes, where it can be handed over. */
function memoryOf({ data: { buffer } }: ZipFile): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

function post(message: ZipMessage, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handedOver);
}

parentPort?.on("message", (entry: ZipEntry | null) => {
  if (entry === null) {
    post(files, files.flatMap(memoryOf));
    return;
  }
  files.push(zipFile(entry));
  post(entry.content.length);
});
