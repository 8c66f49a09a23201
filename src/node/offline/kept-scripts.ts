/** Bundled scripts of the offline copy, kept for later builds: to bundle them takes as long as all else of a small copy. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * The script that was kept by a key, or else the one that is made, which is kept.
 * @param key a file name that says all that the script is made of
 */
export type KeepScript = (key: string, make: () => Promise<string>) => Promise<string>;

/** Keeps scripts below a folder, which may not be there yet. A script is put in place whole or not at all. */
export function scriptsIn(folder: Promise<string>): KeepScript {
  return async (key, make) => {
    const file = `${await folder}/${key}.js`;
    const kept = await readFile(file, "utf8").catch(() => null);
    if (kept !== null) return kept;
    const script = await make();
    // What cannot be kept, the next build makes anew.
    await put(file, script).catch(() => {});
    return script;
  };
}

async function put(file: string, script: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, script);
  await rename(unfinished, file);
}
