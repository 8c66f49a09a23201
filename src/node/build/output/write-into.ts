/** Writes files into a folder on disk. A file is written in one go: the thread has nothing else to do meanwhile. */
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
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
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (typeof content === "string" || content instanceof Uint8Array) {
      writeFileSync(target, content);
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
  const file = openSync(target, "w");
  try {
    let batch: Uint8Array[] = [];
    let size = 0;
    for await (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      batch.push(bytes);
      size += bytes.length;
      if (size < BATCH) continue;
      writeFileSync(file, Buffer.concat(batch));
      batch = [];
      size = 0;
    }
    writeFileSync(file, Buffer.concat(batch));
  } finally {
    closeSync(file);
  }
}
