/** Moves the files of one folder into another on the same file system. */
import { mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Moves every file below `from` to the same path below `to`; an existing file is replaced. */
export async function mergeFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, file));
    await mkdir(dirname(target), { recursive: true });
    await rename(file, target);
  }
}
