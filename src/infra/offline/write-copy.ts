/** Writes the offline copy of a built site as an archive among the site's downloads, and its facts into the pages. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeArchiveFacts } from "./archive-facts.ts";
import { checkNames } from "./file-names.ts";
import { offlineCopy } from "./site-copy.ts";
import { readSite } from "./site-files.ts";
import { zip } from "./zip.ts";

/** CONTRACT: the archive, and the one folder in it. */
const ARCHIVE = "downloads/tiaowen-offline.zip";
const FOLDER = "tiaowen/";

/**
 * Writes the archive below the folder of the site.
 * @param root path of the site's root on its server, with a slash at both ends
 * @throws Error where a file has a name that some system could not unpack
 */
export async function writeOfflineCopy(folder: string, root: string): Promise<void> {
  const site = await readSite(folder);
  const copy = await offlineCopy(site, root);
  const entries = [...copy]
    .map(([name, content]) => ({ path: FOLDER + name, content }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  checkNames(entries.map((entry) => entry.path));
  const target = path.join(folder, ARCHIVE);
  await mkdir(path.dirname(target), { recursive: true });
  const archive = zip(entries);
  await writeFile(target, archive);
  await writeArchiveFacts(folder, site, archive);
}
