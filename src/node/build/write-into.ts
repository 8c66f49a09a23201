/** Writes files into a folder of the disk. */
import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Write } from "./write-artifacts.ts";

/** Number of bytes are gathered before they are written. */
const BATCH = 1 << 18;

/** Makes the function that writes below a folder, with the folders that are missing; a file that is there is replaced. */
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

/** Pieces may be small: they are put together, so that a line does not cost a call of the system. */
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
