/** The pages of a site, by a bundle that an earlier build has kept where there is one. */
import { createHash } from "node:crypto";
import { access, constants, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGE } from "../../own-module.ts";
import type { InstalledPackage } from "../../packages/installed-packages.ts";
import { cachedFolder, sumOfFolder } from "../output/cached-folder.ts";
import { removeFolder, removeWhenKilled } from "../output/temporary-folders.ts";
import type { ExtensionFiles } from "../shared-content.ts";
import { siteRoot } from "../site-root.ts";
import { makePages } from "./make-pages.ts";
import { readBundle } from "./page-bundle.ts";

/** A site whose pages are made. */
export interface PageBuild {
  /** The working folder. Bundles are kept among its packages; if it has none, nothing is kept. */
  readonly folder: string;
  readonly outDir: string;
  readonly basePath: string;
  readonly siteUrl: string | undefined;
  /** The modules of extensions that pages contain. */
  readonly files: ExtensionFiles;
  /** The packages that this one depends on. */
  readonly packages: Promise<readonly InstalledPackage[]>;
}

/** Below the working folder: bundles, by the sum of all that they are made of. It may be removed at any time. */
const CACHE = "node_modules/.cache/tiaowen/pages";
/** So many are kept: one for each address that sites are built for. */
const KEPT = 8;

/**
 * Makes the pages of the content that is shared.
 * @returns the names of the packages that their scripts contain
 * @throws if Astro, the disk or a page fails
 */
export async function buildPages(site: PageBuild): Promise<readonly string[]> {
  const { basePath, siteUrl, outDir } = site;
  const temporary = await mkdtemp(join(tmpdir(), "tiaowen-pages-"));
  removeWhenKilled(temporary);
  try {
    const make = async (folder: string) => {
      // Only where there is something to bundle: Astro is slow to load.
      const { bundlePages } = await import("./bundle-pages.ts");
      await mkdir(folder);
      await bundlePages(folder, { basePath, siteUrl });
    };
    const place = join(site.folder, CACHE);
    let folder = join(temporary, "bundle");
    if (await mayKeep(site))
      folder = await cachedFolder({ place, kept: KEPT }, await sumOf(site), make);
    else await make(folder);
    const bundle = await readBundle(folder);
    await makePages(bundle, join(temporary, "modules"), { outDir, root: siteRoot(basePath) });
    return bundle.shipped;
  } finally {
    await removeFolder(temporary);
  }
}

/** True if the bundle depends on nothing but what `sumOf` knows, and there is a place for it. */
async function mayKeep({ folder, files }: PageBuild): Promise<boolean> {
  // What a module of an extension imports, nobody knows before it is bundled.
  if (Object.values(files).flat().length > 0) return false;
  return access(join(folder, "node_modules"), constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The sum of all that a bundle is made of: this package, the packages that it depends on, Node, and the address of the site. */
async function sumOf({ basePath, siteUrl, packages }: PageBuild): Promise<string> {
  const sum = createHash("sha256");
  const versions = (await packages).map(({ name, version }) => `${name}@${version}`);
  const sources = await sumOfFolder(fileURLToPath(new URL("src/", PACKAGE)), new Set());
  sum.update(JSON.stringify([process.version, sources, versions, basePath, siteUrl || null]));
  return sum.digest("hex");
}
