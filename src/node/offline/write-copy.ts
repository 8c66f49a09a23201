/** The offline copy of a built site as an archive among the site's downloads. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { inBatches } from "../../export/archive/zip.ts";
import { type ZipFile, zipPieces } from "../../export/archive/zip-format.ts";
import type { ArchiveFacts } from "./archive-facts.ts";
import { archiveName, archiveParts } from "./archive-parts.ts";
import { checkNames } from "./file-names.ts";
import type { Page } from "./html-tags.ts";
import { startCopy } from "./site-copy.ts";
import type { SiteFiles } from "./site-files.ts";
import { zipAside } from "./zip-threads.ts";

/** CONTRACT: the one folder in the archive. */
const FOLDER = "tiaowen/";

/** Adds the files of a site to its copy, each once, and waits where compressing them lags behind. */
export interface CopyIntake {
  addPage(path: string, page: Page): Promise<void>;
  /** The content may not be used after this call. */
  addFile(path: string, content: Buffer): Promise<void>;
}

/**
 * Writes the archive below the folder of the site, in parts where it is large.
 * @param root path of the site's root on its server, with a slash at both ends
 * @param addFiles adds the site's files to the copy
 * @throws Error if some system cannot unpack the name of a file
 */
export async function writeOfflineCopy(
  folder: string,
  site: SiteFiles,
  root: string,
  addFiles: (copy: CopyIntake) => Promise<void>,
): Promise<ArchiveFacts[]> {
  const files = await compressedCopy(site, root, addFiles);
  await mkdir(path.join(folder, "downloads"), { recursive: true });
  const parts: ArchiveFacts[] = [];
  for (const own of archiveParts(files)) {
    const name = archiveName(parts.length + 1);
    parts.push({ name, ...(await writeArchive(path.join(folder, "downloads", name), own)) });
  }
  return parts;
}

async function compressedCopy(
  site: SiteFiles,
  root: string,
  addFiles: (copy: CopyIntake) => Promise<void>,
): Promise<readonly ZipFile[]> {
  const threads = zipAside();
  try {
    const copy = await startCopy(site, root, (name, content) => {
      threads.add({ path: FOLDER + name, content });
    });
    await addFiles({
      async addPage(name, page) {
        await copy.addPage(name, page);
        await threads.room();
      },
      async addFile(name, content) {
        copy.addFile(name, content);
        await threads.room();
      },
    });
    const files = await threads.finish();
    checkNames(files.map((file) => file.path));
    return files;
  } finally {
    await threads.stop();
  }
}

async function writeArchive(
  target: string,
  files: readonly ZipFile[],
): Promise<Omit<ArchiveFacts, "name">> {
  const hash = createHash("sha256");
  let size = 0;
  function* measured(): Generator<Uint8Array> {
    for (const piece of inBatches(zipPieces(files))) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  }
  await writeFile(target, measured());
  return { size, sum: hash.digest("hex") };
}
