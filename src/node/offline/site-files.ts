/** The files of a built site. */
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

/** A site whose files are read one by one: all of them together are larger than what should be held. */
export interface SiteFiles {
  /** Paths from the root of the site, with `/` between names, sorted. */
  readonly paths: readonly string[];
  /** The content of a file. */
  read(path: string): Buffer;
}

/** The files below a folder. */
export async function siteFiles(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  return { paths, read: (name) => readFileSync(path.join(folder, name)) };
}
