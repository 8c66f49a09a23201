/** A site that a browser has kept soon. */
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject, onTestFinished } from "vitest";
import { writeServiceWorker } from "../../src/node/offline/write-service-worker.ts";

/** The pages about the site, and no search. */
const FEW = /^(?:[^/]*|en\/(?:about|search|offline)(?:\/.*)?)$/u;

/** Folder of the scripts and styles. */
const ASSETS = "_astro";

/** Brings the scripts and styles that the pages of a folder name, and those that these name in turn. */
async function bringAssets(site: string, folder: string): Promise<void> {
  const left = new Set(await readdir(path.join(site, ASSETS)));
  const bringNamedIn = async (file: string): Promise<void> => {
    const text = await readFile(file, "utf8");
    for (const name of [...left].filter((each) => text.includes(each))) {
      if (!left.delete(name)) continue;
      const asset = path.join(site, ASSETS, name);
      await cp(asset, path.join(folder, ASSETS, name));
      await bringNamedIn(asset);
    }
  };
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith(".html")) await bringNamedIn(path.join(folder, name));
  }
}

/**
 * A copy of the site without most of its pages, and without what none of the others asks for, which is soon kept.
 * @param kept paths of the files and folders that it has, below the root
 */
export async function smallSite(kept = FEW): Promise<string> {
  const site = inject("siteFolder");
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-small-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(site, folder, {
    recursive: true,
    filter: (file) => kept.test(path.relative(site, file).split(path.sep).join("/")),
  });
  await bringAssets(site, folder);
  await writeServiceWorker(folder);
  return folder;
}
