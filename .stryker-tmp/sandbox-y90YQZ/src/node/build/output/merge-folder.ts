/** Puts the files of one folder into another of the same file system. */
// @ts-nocheck

import { access, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/**
 * Moves every file below `from` to the same path below `to`.
 * @throws Error where a file is there already
 */
export async function mergeFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const made = new Set<string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(from, file);
    const target = join(to, path);
    if (await isThere(target)) {
      throw new Error(`An artifact and a page have the same path: ${path.split(sep).join("/")}`);
    }
    const parent = dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await rename(file, target);
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
