/** What makes the pages of a site: the bundle that an earlier build has kept, or a new one. */
import { mkdir } from "node:fs/promises";
import { type BundledSite, bundleOf } from "./kept-bundle.ts";
import { type PageBundle, readBundle } from "./page-bundle.ts";

/**
 * The bundle of a site.
 * @param unkept path of a new folder for a bundle that is not kept
 * @throws if Astro or the disk fails
 */
export async function siteBundle(site: BundledSite, unkept: string): Promise<PageBundle> {
  const folder = await bundleOf(site, unkept, async (made) => {
    // Only where there is something to bundle: Astro is slow to load.
    const { bundlePages } = await import("./bundle-pages.ts");
    await mkdir(made);
    await bundlePages(made, site);
  });
  return readBundle(folder);
}
