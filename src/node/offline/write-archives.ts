/** The offline copy of a built site as archives among the site's downloads. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { inBatches } from "../../export/archive/zip.ts";
import { type ZipFile, zipPieces } from "../../export/archive/zip-format.ts";
import type { ArchiveFacts } from "./archive-facts.ts";
import { archiveName, archiveParts } from "./archive-parts.ts";
import { checkNames } from "./file-names.ts";

/**
 * Writes the archive below the folder of the site, in parts where it is large. Its files are in the order of their paths.
 * @param copied files of the copy
 * @throws Error if some system cannot unpack the name of a file
 */
export async function writeArchives(
  folder: string,
  copied: readonly ZipFile[],
): Promise<ArchiveFacts[]> {
  const files = copied.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  checkNames(files.map(({ path }) => path));
  await mkdir(path.join(folder, "downloads"), { recursive: true });
  const parts: ArchiveFacts[] = [];
  for (const own of archiveParts(files)) {
    const name = archiveName(parts.length + 1);
    parts.push({ name, ...(await writeArchive(path.join(folder, "downloads", name), own)) });
  }
  return parts;
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
