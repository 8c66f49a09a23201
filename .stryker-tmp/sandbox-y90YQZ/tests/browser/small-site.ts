/** A site that a browser has kept soon. */
// @ts-nocheck

import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject, onTestFinished } from "vitest";
import { writeServiceWorker } from "../../src/node/offline/write-service-worker.ts";

/** A copy of the site without most of its pages, which is soon kept. */
export async function smallSite(): Promise<string> {
  const site = inject("siteFolder");
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-small-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const kept = /^(?:[^/]*|_astro\/.*|en\/(?:about|search|offline)(?:\/.*)?)$/u;
  await cp(site, folder, {
    recursive: true,
    filter: (file) => kept.test(path.relative(site, file).split(path.sep).join("/")),
  });
  await writeServiceWorker(folder);
  return folder;
}
