/** A site that a browser has kept soon. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject, onTestFinished } from "vitest";
import { writeServiceWorker } from "../../src/node/offline/write-service-worker.ts";

/** The pages about the site, and no search. */
const FEW = /^(?:[^/]*|_astro\/.*|en\/(?:about|search|offline)(?:\/.*)?)$/u;

/**
 * A copy of the site without most of its pages, which is soon kept.
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
  await writeServiceWorker(folder);
  return folder;
}
