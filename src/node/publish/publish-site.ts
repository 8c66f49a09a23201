/**
 * The last step of a build. Each page of the site is read once: it goes into the offline copy, gets inline styles if it is a
 * landing page, and gets its policy and an entry in the site map.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { memoize } from "../../search/memoize.ts";
import { statesFacts, withFacts } from "../offline/archive-facts.ts";
import { type Page, readPage } from "../offline/html-tags.ts";
import { siteFiles } from "../offline/site-files.ts";
import { writeOfflineCopy } from "../offline/write-copy.ts";
import { withPolicy } from "./content-policy.ts";
import { BUNDLED, inlineCriticalCss } from "./inline-critical-css.ts";
import { type MappedPage, mappedPage, robots, sitemapFiles } from "./sitemap.ts";

/** Number of pages that are finished at once, so that the disk is written while the next pages are read. */
const AT_ONCE = 16;

/** Where the root of the site is, with a slash at the end of both. */
export interface SiteRoot {
  /** Its path on the server. */
  readonly path: string;
  /** Its address: absolute if the host is known, else the path. */
  readonly address: string;
}

/**
 * Finishes the pages in the folder of the site, and writes the offline copy, sitemap.xml and robots.txt beside them.
 * @throws Error if a page has no head, or if some system cannot unpack the name of a file
 */
export async function publishSite(folder: string, root: SiteRoot): Promise<void> {
  const site = await siteFiles(folder);
  const readSheet = memoize(async (address: string) =>
    site.read(address.slice(address.lastIndexOf(BUNDLED))).toString("utf8"),
  );
  const mapped: MappedPage[] = [];
  /** Pages that state facts about the offline copy. */
  const waiting = new Map<string, Page>();

  async function finish(name: string, page: Page): Promise<void> {
    const entry = mappedPage(page);
    // A copy, since an address that was cut out of a page keeps the whole page in memory.
    if (entry !== null) mapped.push(structuredClone(entry));
    const early = await inlineCriticalCss(name, page, readSheet);
    await writeFile(path.join(folder, name), withPolicy(name, early, "served"));
  }

  /** @throws the first failure, when nothing writes any more */
  async function finishAll(pages: readonly { name: string; page: Page }[]): Promise<void> {
    const works = await Promise.allSettled(pages.map(({ name, page }) => finish(name, page)));
    for (const work of works) if (work.status === "rejected") throw work.reason;
  }

  const facts = await writeOfflineCopy(folder, site, root.path, async (copy) => {
    let finishing: { name: string; page: Page }[] = [];
    for (const name of site.paths) {
      const content = site.read(name);
      if (!name.endsWith(".html")) {
        await copy.addFile(name, content);
        continue;
      }
      const page = readPage(content.toString("utf8"));
      await copy.addPage(name, page);
      if (statesFacts(name)) waiting.set(name, page);
      else finishing.push({ name, page });
      if (finishing.length < AT_ONCE) continue;
      await finishAll(finishing);
      finishing = [];
    }
    await finishAll(finishing);
  });
  for (const [name, page] of waiting) await finish(name, withFacts(page, facts));
  for (const { name, text } of sitemapFiles(mapped, root.address)) {
    await writeFile(path.join(folder, name), text);
  }
  const address = root.address.startsWith("/") ? null : `${root.address}sitemap.xml`;
  await writeFile(path.join(folder, "robots.txt"), robots(address));
}
