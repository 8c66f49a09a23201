/** What makes the pages of a site: the bundle that an earlier build has kept, or a new one. */
import { createHash } from "node:crypto";
import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGE } from "../../own-module.ts";
import type { InstalledPackage } from "../../packages/installed-packages.ts";
import { cachedFolder, sumOfFolder } from "../output/cached-folder.ts";
import type { ExtensionFiles } from "../shared-content.ts";
import { type PageBundle, readBundle } from "./page-bundle.ts";

/** A site whose pages are to be made. */
export interface BundledSite {
  /** The working folder. Bundles are kept among its packages; if it has none, nothing is kept. */
  readonly folder: string;
  readonly basePath: string;
  readonly siteUrl: string | undefined;
  /** The modules of extensions that pages contain. */
  readonly files: ExtensionFiles;
  /** The packages that this one depends on. */
  readonly packages: readonly InstalledPackage[];
}

/** Below the working folder: bundles, by the sum of all that they are made of. It may be removed at any time. */
const CACHE = "node_modules/.cache/tiaowen/pages";
/** So many are kept: one for each address that sites are built for. */
const KEPT = 8;

/**
 * What makes the pages of a site.
 * @param aside path of a folder that is made where the bundle cannot be kept
 * @throws if Astro or the disk fails
 */
export async function pageBundle(site: BundledSite, aside: string): Promise<PageBundle> {
  const { basePath, siteUrl } = site;
  const make = async (folder: string) => {
    // Only where there is something to bundle: Astro is slow to load.
    const { bundlePages } = await import("./bundle-pages.ts");
    await mkdir(folder);
    await bundlePages(folder, { basePath, siteUrl });
  };
  if (!(await mayKeep(site))) {
    await make(aside);
    return readBundle(aside);
  }
  const place = join(site.folder, CACHE);
  return readBundle(await cachedFolder({ place, kept: KEPT }, await sumOf(site), make));
}

/** True if the bundle depends on nothing but what `sumOf` knows, and there is a place for it. */
async function mayKeep({ folder, files }: BundledSite): Promise<boolean> {
  // What a module of an extension imports, nobody knows before it is bundled.
  if (Object.values(files).flat().length > 0) return false;
  return access(join(folder, "node_modules"), constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The sum of all that a bundle is made of: this package, the packages that it depends on, Node, and the address of the site. */
async function sumOf({ basePath, siteUrl, packages }: BundledSite): Promise<string> {
  const sum = createHash("sha256");
  const versions = packages.map(({ name, version }) => `${name}@${version}`);
  const sources = await sumOfFolder(fileURLToPath(new URL("src/", PACKAGE)), new Set());
  sum.update(JSON.stringify([process.version, sources, versions, basePath, siteUrl || null]));
  return sum.digest("hex");
}
