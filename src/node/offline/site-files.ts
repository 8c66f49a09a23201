/** The files of a built site. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Contents by path from the root of the site, with `/` between names, sorted by path. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** Reads every file below a folder. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await readFile(path.join(folder, name)));
  return files;
}
