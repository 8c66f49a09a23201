/** The pages of a site, by a bundle that an earlier build has kept where there is one. */
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeFolder, removeWhenKilled } from "../output/temporary-folders.ts";
import { siteRoot } from "../site-root.ts";
import { type BundledSite, bundleOf } from "./kept-bundle.ts";
import { makePages } from "./make-pages.ts";
import { readBundle } from "./page-bundle.ts";

/** A site whose pages are made. */
export interface PageBuild extends BundledSite {
  readonly outDir: string;
}

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
    const folder = await bundleOf(site, join(temporary, "bundle"), async (made) => {
      // Only where there is something to bundle: Astro is slow to load.
      const { bundlePages } = await import("./bundle-pages.ts");
      await mkdir(made);
      await bundlePages(made, { basePath, siteUrl });
    });
    const bundle = await readBundle(folder);
    await makePages(bundle, join(temporary, "modules"), { outDir, root: siteRoot(basePath) });
    return bundle.shipped;
  } finally {
    await removeFolder(temporary);
  }
}
