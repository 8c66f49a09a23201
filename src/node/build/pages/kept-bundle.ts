/** The bundle that makes the pages of a site: one that an earlier build has kept where there is one. */
import { createHash } from "node:crypto";
import { access, constants } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGE } from "../../own-module.ts";
import type { InstalledPackage } from "../../packages/installed-packages.ts";
import { cachedFolder, sumOfFolder } from "../output/cached-folder.ts";
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

/** Below the working folder: bundles, by the sum of all that they are made of. It may be removed at any time. */
const CACHE = "node_modules/.cache/tiaowen/pages";
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
  if (await mayKeep(site)) {
    const place = join(site.folder, CACHE);
    return cachedFolder({ place, kept: KEPT }, sumOf(site), make);
  }
  await make(unkept);
  return unkept;
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

/** The sum of all that a bundle is made of: this package, the packages that it depends on, Node, and the path of the site. */
function sumOf({ basePath, packages }: BundledSite): string {
  const sum = createHash("sha256");
  const versions = packages.map(({ name, version }) => `${name}@${version}`);
  const sources = sumOfFolder(fileURLToPath(new URL("src/", PACKAGE)), new Set());
  sum.update(JSON.stringify([process.version, sources, versions, basePath]));
  return sum.digest("hex");
}
