/** Writes files into a folder on disk. */
// @ts-nocheck

import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Write } from "../write-artifacts.ts";

/** Number of bytes that are buffered before a write. */
const BATCH = 1 << 18;

/** Makes a function that writes files below a folder. Missing folders are created; an existing file is replaced. */
export function writeInto(folder: string): Write {
  const made = new Set<string>();
  return async (path, content) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    if (typeof content === "string" || content instanceof Uint8Array) {
      await writeFile(target, content);
    } else {
      await writePieces(target, content);
    }
  };
}

/** Writes pieces in batches, since a piece may be a single line and each write is a system call. */
async function writePieces(
  target: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const file = await open(target, "w");
  try {
    let batch: Uint8Array[] = [];
    let size = 0;
    for await (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      batch.push(bytes);
      size += bytes.length;
      if (size < BATCH) continue;
      await file.writeFile(Buffer.concat(batch));
      batch = [];
      size = 0;
    }
    await file.writeFile(Buffer.concat(batch));
  } finally {
    await file.close();
  }
}
