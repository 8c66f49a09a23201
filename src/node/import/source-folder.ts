/** The folder of an imported source: finds an earlier import, and writes all files of one or none. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Origins, originsSchema } from "../../model/origins.ts";

/** An earlier import. */
export interface FormerImport {
  readonly id: string;
  readonly origins: Origins;
  readonly text: string;
}

/** The files of a source folder by path. */
export type SourceFiles = ReadonlyMap<string, string | Uint8Array>;

/** Reads `origins.json`; null if it is absent or not as it ought to be. */
async function readOrigins(folder: string): Promise<Origins | null> {
  const json = await readFile(join(folder, "origins.json"), "utf8").catch(() => null);
  if (json === null) return null;
  try {
    return originsSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** The import of the same address, or of a file of the same name, among the sources of a content folder. */
export async function formerImport(
  content: string,
  { address, file }: Pick<Origins["received"], "address" | "file">,
): Promise<FormerImport | null> {
  const folder = join(content, "sources");
  for (const id of (await readdir(folder).catch(() => [])).toSorted()) {
    const origins = await readOrigins(join(folder, id));
    if (origins === null) continue;
    const { received } = origins;
    const isSame =
      address === null
        ? received.address === null && received.file === file
        : received.address === address;
    if (!isSame) continue;
    const text =
      (await readFile(join(folder, id, "source.md"), "utf8").catch(() => null)) ??
      (await readFile(join(folder, id, "source.txt"), "utf8").catch(() => ""));
    return { id, origins, text };
  }
  return null;
}

/** The sources that have a file of this sum. */
export async function sameFiles(content: string, sha256: string): Promise<string[]> {
  const folder = join(content, "sources");
  const ids = (await readdir(folder).catch(() => [])).toSorted();
  const found = await Promise.all(
    ids.map(async (id) => (await readOrigins(join(folder, id)))?.received.sha256 === sha256),
  );
  return ids.filter((_, index) => found[index]);
}

/** True if there is something under the name of a source. */
export async function isTaken(content: string, id: string): Promise<boolean> {
  const names = await readdir(join(content, "sources", id)).catch(() => null);
  return names !== null;
}

/** Writes the files of a new source into a folder beside, and puts that in its place. */
export async function writeSource(content: string, id: string, files: SourceFiles): Promise<void> {
  const sources = join(content, "sources");
  const stage = join(sources, `.${id}.import`);
  await rm(stage, { recursive: true, force: true });
  try {
    await mkdir(join(stage, "originals"), { recursive: true });
    for (const [path, data] of files) await writeFile(join(stage, path), data);
    await rename(stage, join(sources, id));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Replaces the text, the received file and the origins of a source; its metadata and repairs stay. */
export async function updateSource(content: string, id: string, files: SourceFiles): Promise<void> {
  const folder = join(content, "sources", id);
  const kept = new Set(["source.yaml"]);
  const written = [...files].filter(([path]) => !kept.has(path));
  for (const [path, data] of written) await writeFile(join(folder, `${path}.new`), data);
  for (const [path] of written) await rename(join(folder, `${path}.new`), join(folder, path));
}
