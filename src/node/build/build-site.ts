/** Content folder → `dist/`: checked first, built in a separate folder, put in place only when complete. */
import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ContentPlace } from "../content/load-content.ts";
import { scriptsIn } from "../offline/kept-scripts.ts";
import { writeServiceWorker } from "../offline/write-service-worker.ts";
import { type InstalledPackage, installedPackages } from "../packages/installed-packages.ts";
import { billOfMaterials, SBOM_FILE } from "../packages/sbom.ts";
import { startPublishing } from "../publish/publisher.ts";
import type { PublicationFacts, PublicationOptions } from "../published/publication.ts";
import { startContentThread } from "./content-thread.ts";
import { codeVersion } from "./output/code-version.ts";
import { putInPlace } from "./output/put-in-place.ts";
import { type MemoryPlace, noMemory, openMemory, siteMemory } from "./output/site-memory.ts";
import { clearStages, makeStage, removeStage } from "./output/stage.ts";
import type { PageBundle } from "./pages/page-bundle.ts";
import { siteBundle } from "./pages/site-bundle.ts";
import { type ExtensionFiles, extensionFiles, shareFiles } from "./shared-content.ts";
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

/** How a site is built. */
export interface BuildManner {
  /** True to use nothing that an earlier build made of content, and to keep nothing of it. */
  readonly isForgetful?: boolean;
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
 * @throws if the address of the site is none; if the disk, Astro, Pagefind or an extension fails, if the published site cannot be read, or if `outDir` contains
 * the content or the working folder; the former output is then unchanged, or the error names the folder in which it is kept
 */
export async function buildSite(
  options: BuildOptions & PublicationOptions & BuildManner,
  report: (work: string) => void = () => {},
): Promise<BuiltSite> {
  const { siteUrl } = options;
  if (siteUrl && !URL.canParse(siteUrl)) {
    throw new Error(`“${siteUrl}” is no address of a site: https://example.org is one.`);
  }
  const config = await loadConfig(options);
  if (config.diagnostics.length > 0) return { diagnostics: config.diagnostics, publication: null };
  const target = await outputFolder(options);
  clearStages(target);
  const { stage, exchange } = await makeStage(target);
  const packages = installedPackages(MANIFEST);
  const { folder, isForgetful = false } = options;
  const memory =
    (isForgetful ? null : await siteMemory(folder, target, codeVersion(packages))) ??
    noMemory(stage);
  try {
    const files = extensionFiles(config.extensions);
    const staged = { ...options, stage, files, packages, memory: memory.place };
    const built = await buildInto(exchange.next, staged, report);
    if (built.publication !== null) {
      putInPlace(exchange);
      await memory.keep();
    }
    return built;
  } finally {
    removeStage(stage, exchange);
    memory.end();
  }
}

interface StagedBuild extends BuildOptions, PublicationOptions {
  /** Path of a folder for what the build needs besides the site. */
  readonly stage: string;
  /** The modules of extensions that pages contain. */
  readonly files: ExtensionFiles;
  /** The packages that this one depends on. */
  readonly packages: readonly InstalledPackage[];
  readonly memory: MemoryPlace;
}

/** Builds the site in a folder that is not there yet. An error is thrown only when nothing writes any more. */
async function buildInto(
  site: string,
  options: StagedBuild,
  report: (work: string) => void,
): Promise<BuiltSite> {
  const { folder, contentDir, configFile, published, publishDate, stage } = options;
  const { basePath, siteUrl, files, packages } = options;
  await mkdir(site);
  const root = { path: siteRoot(basePath), address: siteRoot(basePath, siteUrl) };
  const bundled = Promise.withResolvers<PageBundle>();
  const kept = options.memory.former === null ? null : options.memory;
  const memory = openMemory(options.memory, "published");
  const publisher = startPublishing({
    ...{ folder: site, root, memory },
    keep: scriptsIn(bundled.promise.then(({ offline }) => offline)),
  });
  try {
    report("Reading the content, making data, search index and pages …");
    const content = startContentThread(
      {
        ...{ folder, contentDir, configFile, published, publishDate },
        ...{ outDir: site, root: root.address, pageRoot: root.path, siteUrl, memory: kept },
      },
      publisher.take,
    );
    const handedOver = (async () => {
      shareFiles(files);
      const pages = { folder, basePath, files, packages };
      const bundle = await siteBundle(pages, join(stage, "pages"));
      bundled.resolve(bundle);
      await writeBillOfMaterials(site, packages, new Set(bundle.shipped));
      publisher.take({ kind: "file", path: SBOM_FILE });
      content.makePages(bundle);
    })();
    // What a thread finds in the content is worth knowing in any case; for pages it would wait for ever.
    handedOver.catch(() => content.read.finally(content.stop).catch(() => {}));
    const works = await Promise.allSettled([handedOver, content.read, content.written]);
    const { diagnostics, publication } = await content.read;
    if (publication === null) return { diagnostics, publication };
    for (const work of works) if (work.status === "rejected") throw work.reason;
    report("Writing the offline copy …");
    await writeServiceWorker(site, await publisher.finish());
    memory.finish();
    return { diagnostics, publication };
  } finally {
    await publisher.close();
    memory.close();
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
  await mkdir(join(site, dirname(SBOM_FILE)), { recursive: true });
  await writeFile(join(site, SBOM_FILE), bill);
}
