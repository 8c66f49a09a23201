/** Content folder → `dist/`: checked first, built aside, put in place only when it is whole. */
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { writeOfflineCopy } from "../offline/write-copy.ts";
import { writeServiceWorker } from "../offline/write-service-worker.ts";
import { finishPages } from "../publish/finish-pages.ts";
import { startContentThread } from "./content-thread.ts";
import { mergeFolder } from "./merge-folder.ts";
import { shareContent } from "./shared-content.ts";

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
  const { contentDir, basePath, siteUrl } = options;
  const target = resolve(options.outDir);
  await mkdir(dirname(target), { recursive: true });
  const stage = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const site = join(stage, "site");
    const aside = join(stage, "aside");
    const content = startContentThread({
      contentDir,
      outDir: aside,
      root: siteRoot(basePath, siteUrl),
    });
    shareContent(content.read);
    // Whatever fails, what is thrown is thrown when nothing writes any more.
    const works = await Promise.allSettled([
      content.read,
      content.written,
      buildPages(site, basePath, siteUrl),
    ]);
    const { diagnostics, pages } = await content.read;
    if (pages === null) return diagnostics;
    for (const work of works) if (work.status === "rejected") throw work.reason;
    await mergeFolder(aside, site);
    await writeOfflineCopy(site, siteRoot(basePath));
    await finishPages(site, siteRoot(basePath, siteUrl));
    await writeServiceWorker(site);
    await replace(target, site, join(stage, "former"));
    return diagnostics;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Has Astro write the pages; it is loaded here, when the thread of the content is at work. */
async function buildPages(outDir: string, base: string, site: string | undefined): Promise<void> {
  const { build } = await import("astro");
  await build({ outDir, base, logLevel: "warn", ...(site ? { site } : {}) });
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
