/** Content folder → `dist/`: checked first, built in a separate folder, put in place only when complete. */
import { readFile, realpath, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ContentPlace } from "../content/load-content.ts";
import { writeServiceWorker } from "../offline/write-service-worker.ts";
import { type InstalledPackage, installedPackages } from "../packages/installed-packages.ts";
import { billOfMaterials, SBOM_FILE } from "../packages/sbom.ts";
import { publishSite } from "../publish/publish-site.ts";
import type { PublicationFacts, PublicationOptions } from "../published/publication.ts";
import { startContentThread } from "./content-thread.ts";
import { mergeFolder } from "./output/merge-folder.ts";
import { putInPlace } from "./output/put-in-place.ts";
import { clearStages, makeStage, removeStage } from "./output/stage.ts";
import { buildPages } from "./pages/build-pages.ts";
import { extensionFiles, shareContent } from "./shared-content.ts";
import { siteRoot } from "./site-root.ts";

/** The input and output folders of a build, and the address of the site. */
export interface BuildOptions extends ContentPlace {
  /** Absolute path. */
  readonly outDir: string;
  /** Path of the site on its host; `/` for the root. */
  readonly basePath: string;
  /** Scheme and host for absolute addresses, if known. */
  readonly siteUrl: string | undefined;
}

/** The result of a build. */
export interface BuiltSite {
  readonly diagnostics: readonly Diagnostic[];
  /** What readers get that is new; null if nothing was written, because a diagnostic is an error. */
  readonly publication: PublicationFacts | null;
}

/** The manifest of this package. */
const MANIFEST = new URL("../../../package.json", import.meta.url);

/**
 * Builds the site.
 * @param report is told what is being done, for a person who waits
 * @throws if the disk, Astro, Pagefind or an extension fails, if the published site cannot be read, or if `outDir` contains
 * the content or the working folder; the former output is then unchanged, or the error names the folder in which it is kept
 */
export async function buildSite(
  options: BuildOptions & PublicationOptions,
  report: (work: string) => void = () => {},
): Promise<BuiltSite> {
  const { folder, contentDir, configFile, basePath, siteUrl } = options;
  const { published, publishDate } = options;
  const config = await loadConfig(options);
  if (config.diagnostics.length > 0) return { diagnostics: config.diagnostics, publication: null };
  const target = await outputFolder(options);
  await clearStages(target);
  const { stage, exchange } = await makeStage(target);
  const site = exchange.next;
  try {
    const aside = join(stage, "aside");
    report("Reading the content, making pages, data and search index …");
    const packages = installedPackages(MANIFEST);
    const files = extensionFiles(config.extensions);
    const content = startContentThread({
      folder,
      contentDir,
      configFile,
      published,
      publishDate,
      outDir: aside,
      root: siteRoot(basePath, siteUrl),
    });
    shareContent(content.read, files);
    // An error is thrown only after every work has settled, so that nothing writes any more.
    const made = buildPages({ folder, outDir: site, basePath, siteUrl, files, packages });
    const works = await Promise.allSettled([content.read, content.written, made, packages]);
    const { diagnostics, pages, publication } = await content.read;
    if (pages === null) return { diagnostics, publication: null };
    for (const work of works) if (work.status === "rejected") throw work.reason;
    report("Finishing the pages, and writing the offline copy …");
    await mergeFolder(aside, site);
    await writeBillOfMaterials(site, await packages, new Set(await made));
    const root = { path: siteRoot(basePath), address: siteRoot(basePath, siteUrl) };
    await writeServiceWorker(site, await publishSite(site, root));
    putInPlace(exchange);
    return { diagnostics, publication };
  } finally {
    await removeStage(stage, exchange);
  }
}

/**
 * The folder that the build replaces; if `outDir` is a link, its target.
 * @throws Error if the folder contains the content or the working folder, which the build would delete
 */
async function outputFolder({ folder, outDir, contentDir }: BuildOptions): Promise<string> {
  const target = await whereItLeads(outDir);
  for (const kept of [contentDir, folder]) {
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

async function writeBillOfMaterials(
  site: string,
  packages: readonly InstalledPackage[],
  shipped: ReadonlySet<string>,
): Promise<void> {
  const manifest: { name: string; version: string } = JSON.parse(await readFile(MANIFEST, "utf8"));
  const { name, version } = manifest;
  const bill = billOfMaterials({ name, version }, packages, shipped);
  await writeFile(join(site, SBOM_FILE), bill);
}
