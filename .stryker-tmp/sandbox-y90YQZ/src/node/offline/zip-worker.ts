/** A thread of `zipAside`: receives entries one by one, then null, and posts all of them compressed. */
// @ts-nocheck

import { parentPort } from "node:worker_threads";
import { type ZipEntry, zipFile } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";

const files: ZipFile[] = [];
parentPort?.on("message", (entry: ZipEntry | null) => {
  if (entry === null) parentPort?.postMessage(files);
  else files.push(zipFile(entry));
});
