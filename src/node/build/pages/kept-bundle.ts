/** The bundle that makes the pages of a site: one that an earlier build has kept where there is one. */
import { createHash } from "node:crypto";
import type { InstalledPackage } from "../../packages/installed-packages.ts";
import { cachePlace } from "../output/cache-place.ts";
import { cachedFolder } from "../output/cached-folder.ts";
import { codeVersion } from "../output/code-version.ts";
import type { ExtensionFiles } from "../shared-content.ts";

/** What a bundle is made for. */
export interface BundledSite {
  /** The working folder. Bundles are kept among its packages; if it has none, nothing is kept. */
  readonly folder: string;
  readonly basePath: string;
  /** The modules of extensions that pages contain. */
  readonly files: ExtensionFiles;
  /** The packages that this one depends on. */
  readonly packages: readonly InstalledPackage[];
}

/** The name of the cache: bundles, by the sum of all that they are made of. */
const CACHE = "pages";
/** So many are kept: one for each path that sites are built for. */
const KEPT = 8;

/**
 * The folder of the bundle of a site.
 *
 * @param unkept path of a new folder for a bundle that is not kept
 * @param make writes a bundle into a new path
 */
export async function bundleOf(
  site: BundledSite,
  unkept: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  // What a module of an extension imports, nobody knows before it is bundled.
  const isKnown = Object.values(site.files).flat().length === 0;
  const place = isKnown ? await cachePlace(site.folder, CACHE) : null;
  if (place !== null) return cachedFolder({ place, kept: KEPT }, sumOf(site), make);
  await make(unkept);
  return unkept;
}

/** The sum of all that a bundle is made of: the code, and the path of the site. */
function sumOf({ basePath, packages }: BundledSite): string {
  const sum = createHash("sha256");
  sum.update(JSON.stringify([codeVersion(packages), basePath]));
  return sum.digest("hex");
}
