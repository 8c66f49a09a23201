/** Writes the offline copy of a built site as an archive among the site's downloads, and its facts into the pages. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeZip } from "../archive/zip-format.ts";
import { zipAside } from "../archive/zip-threads.ts";
import { writeArchiveFacts } from "./archive-facts.ts";
import { checkNames } from "./file-names.ts";
import { offlineCopy } from "./site-copy.ts";
import { readSite, type SiteFiles } from "./site-files.ts";

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
  const archive = await zipCopy(site, root);
  const target = path.join(folder, ARCHIVE);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, archive);
  await writeArchiveFacts(folder, site, archive);
}

async function zipCopy(site: SiteFiles, root: string): Promise<Uint8Array> {
  const threads = zipAside();
  try {
    await offlineCopy(site, root, (name, content) => {
      threads.add({ path: FOLDER + name, content });
    });
    const files = await threads.finish();
    checkNames(files.map((file) => file.path));
    return writeZip(files);
  } finally {
    await threads.stop();
  }
}
