/** Content folder → `dist/`: checked first, built in a separate folder, put in place only when complete. */
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ContentPlace } from "../content/load-content.ts";
import { writeServiceWorker } from "../offline/write-service-worker.ts";
import { publishSite } from "../publish/publish-site.ts";
import { startContentThread } from "./content-thread.ts";
import { mergeFolder } from "./merge-folder.ts";
import { type Exchange, isOnlyAside, putInPlace } from "./put-in-place.ts";
import { extensionFiles, shareContent } from "./shared-content.ts";

/** The input and output folders of a build; the addresses have the form of CONTRACT's environment variables. */
export interface BuildOptions extends ContentPlace {
  readonly outDir: string;
  /** Path of the site on its host; `/` for the root. */
  readonly basePath: string;
  /** Scheme and host for absolute addresses, if known. */
  readonly siteUrl: string | undefined;
}

/** The build options from the environment variables. */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv): BuildOptions {
  return {
    contentDir: environment.CONTENT_DIR ?? "content",
    configFile: environment.TIAOWEN_CONFIG,
    outDir: environment.OUT_DIR ?? "dist",
    basePath: environment.BASE_PATH ?? "/",
    siteUrl: environment.SITE_URL,
  };
}

/**
 * Builds the site.
 * @returns the diagnostics; if one of them is an error, nothing was written
 * @throws if the disk, Astro, Pagefind or an extension fails, or if `outDir` contains the content or the working
 * folder; the former output is then unchanged, or the error names the folder in which it is kept
 */
export async function buildSite(options: BuildOptions): Promise<readonly Diagnostic[]> {
  const { contentDir, configFile, basePath, siteUrl } = options;
  const config = await loadConfig(configFile);
  if (config.diagnostics.length > 0) return config.diagnostics;
  const target = await outputFolder(options);
  await mkdir(dirname(target), { recursive: true });
  const stage = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const site = join(stage, "site");
  const exchange: Exchange = { target, next: site, former: join(stage, "former") };
  try {
    const aside = join(stage, "aside");
    const content = startContentThread({
      contentDir,
      configFile,
      outDir: aside,
      root: siteRoot(basePath, siteUrl),
    });
    shareContent(content.read, extensionFiles(config.extensions));
    // An error is thrown only after every work has settled, so that nothing writes any more.
    const works = await Promise.allSettled([
      content.read,
      content.written,
      buildPages(site, basePath, siteUrl),
    ]);
    const { diagnostics, pages } = await content.read;
    if (pages === null) return diagnostics;
    for (const work of works) if (work.status === "rejected") throw work.reason;
    await mergeFolder(aside, site);
    const root = { path: siteRoot(basePath), address: siteRoot(basePath, siteUrl) };
    await publishSite(site, root);
    await writeServiceWorker(site);
    putInPlace(exchange);
    return diagnostics;
  } finally {
    if (!isOnlyAside(exchange)) await removeStage(stage);
  }
}

/** Removes the temporary folder of a build. A failure does not change the result of the build; a warning names the folder. */
async function removeStage(stage: string): Promise<void> {
  try {
    await rm(stage, { recursive: true, force: true });
  } catch (error) {
    process.emitWarning(`${stage} could not be removed: ${error}`);
  }
}

/**
 * The folder that the build replaces; if `outDir` is a link, its target.
 * @throws Error if the folder contains the content or the working folder, which the build would delete
 */
async function outputFolder({ outDir, contentDir }: BuildOptions): Promise<string> {
  const target = await whereItLeads(outDir);
  for (const kept of [contentDir, "."]) {
    const way = relative(target, await whereItLeads(kept));
    if (way !== ".." && !way.startsWith(`..${sep}`)) {
      throw new Error(`${outDir} is no folder for the output: ${resolve(kept)} stands in it.`);
    }
  }
  return target;
}

/** The real path of a file with all links resolved, or its absolute path if there is no such file. */
async function whereItLeads(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path));
}

/** Builds the pages with Astro. Astro is loaded here, so that the content thread works in the meantime. */
async function buildPages(outDir: string, base: string, site: string | undefined): Promise<void> {
  const { build } = await import("astro");
  await build({ outDir, base, logLevel: "warn", ...(site ? { site } : {}) });
}

/** Address of the site's root, with a slash at the end; `host` comes before the base path. */
export function siteRoot(basePath: string, host = ""): string {
  const path = basePath.replace(/^\/+|\/+$/g, "");
  return `${host.replace(/\/+$/, "")}/${path === "" ? "" : `${path}/`}`;
}
