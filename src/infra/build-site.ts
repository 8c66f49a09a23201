/** Content folder → `dist/`: checked first, built aside, put in place only when it is whole. */
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "astro";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { writeDataFiles } from "./data-files.ts";
import { writeHierarchyFiles } from "./hierarchy-files.ts";
import { writeLinkFiles } from "./link-files.ts";
import { loadCollection } from "./load-collection.ts";
import { writeOfflineCopy } from "./offline/write-copy.ts";
import { writeServiceWorker } from "./offline/write-service-worker.ts";
import { writeProvenanceFiles } from "./provenance-files.ts";
import { RELATED_FOLDER } from "./related-files.ts";
import { SEARCH_FOLDER } from "./search-index.ts";
import { writeSearchIndexAside } from "./search-index-aside.ts";
import { shareCollection } from "./shared-collection.ts";

/** Where a build reads and writes; the addresses are as CONTRACT's environment variables give them. */
export interface BuildOptions {
  readonly contentDir: string;
  readonly outDir: string;
  /** Path of the site below its host, `/` where it is the root. */
  readonly basePath: string;
  /** Scheme and host for absolute addresses, if known. */
  readonly siteUrl: string | undefined;
}

/** The options that the environment gives. */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv): BuildOptions {
  return {
    contentDir: environment.CONTENT_DIR ?? "content",
    outDir: environment.OUT_DIR ?? "dist",
    basePath: environment.BASE_PATH ?? "/",
    siteUrl: environment.SITE_URL,
  };
}

/**
 * Builds the site.
 * @returns the diagnostics; with an error among them nothing was written
 * @throws where the disk, Astro or Pagefind fails; the former output is then left as it was
 */
export async function buildSite(options: BuildOptions): Promise<readonly Diagnostic[]> {
  const loaded = await loadCollection(options.contentDir);
  if (hasErrors(loaded.diagnostics)) return loaded.diagnostics;
  const target = resolve(options.outDir);
  await mkdir(dirname(target), { recursive: true });
  const stage = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const site = join(stage, "site");
    shareCollection(loaded.collection);
    const { basePath: base, siteUrl } = options;
    const index = join(stage, "index");
    await allDone([
      build({ outDir: site, base, logLevel: "warn", ...(siteUrl ? { site: siteUrl } : {}) }),
      writeSearchIndexAside({ collection: loaded.collection, outDir: index }),
    ]);
    await rename(join(index, SEARCH_FOLDER), join(site, SEARCH_FOLDER));
    await writeDataFiles(loaded, site, siteRoot(base, siteUrl));
    await rename(join(index, RELATED_FOLDER), join(site, RELATED_FOLDER));
    await writeHierarchyFiles(loaded.collection, site, siteRoot(base, siteUrl));
    await writeLinkFiles(loaded.collection, site);
    await writeProvenanceFiles(loaded.collection, site);
    await writeOfflineCopy(site, siteRoot(base));
    await writeServiceWorker(site);
    await replace(target, site, join(stage, "former"));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return loaded.diagnostics;
}

/** Waits until all are done; where one fails, its failure is thrown when none of the others goes on writing. */
async function allDone(works: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(works);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/** Puts `next` in the place of `target`; on failure the former content is put back. */
async function replace(target: string, next: string, former: string): Promise<void> {
  const existed = await rename(target, former).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  try {
    await rename(next, target);
  } catch (error) {
    if (existed) await rename(former, target);
    throw error;
  }
}

/** Address of the site's root, with a slash at the end; `host` comes before the base path. */
export function siteRoot(basePath: string, host = ""): string {
  const path = basePath.replace(/^\/+|\/+$/g, "");
  return `${host.replace(/\/+$/, "")}/${path === "" ? "" : `${path}/`}`;
}
