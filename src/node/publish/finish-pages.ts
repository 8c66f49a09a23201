/**
 * The last step for the pages of a built site: the landing pages get inline styles, every page gets its policy and an
 * entry in the site map.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { memoize } from "../../search/memoize.ts";
import { mapAtOnce } from "../build/at-once.ts";
import { readPage } from "../offline/html-tags.ts";
import { withPolicy } from "./content-policy.ts";
import { inlineCriticalCss } from "./inline-critical-css.ts";
import { type MappedPage, mappedPage, robots, sitemap } from "./sitemap.ts";

/** The folder of the files that Astro bundles, including style sheets. */
const BUNDLED = "_astro/";
/** Maximum number of pages open at a time. */
const AT_ONCE = 16;

/**
 * Finishes the pages in the folder of the site, and writes sitemap.xml and robots.txt beside them.
 * @param root address of the site's root with a slash at its end; absolute if its host is known
 */
export async function finishPages(folder: string, root: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html")).toSorted();
  const readSheet = memoize((address: string) =>
    readFile(path.join(folder, address.slice(address.lastIndexOf(BUNDLED))), "utf8"),
  );
  const finish = async (page: string): Promise<MappedPage | null> => {
    const file = path.join(folder, page);
    const read = readPage(await readFile(file, "utf8"));
    const name = page.split(path.sep).join("/");
    const early = await inlineCriticalCss(name, read, readSheet);
    await writeFile(file, withPolicy(name, early, "served"));
    return mappedPage(read);
  };
  const mapped = await mapAtOnce(pages, AT_ONCE, finish);
  await writeFile(
    path.join(folder, "sitemap.xml"),
    sitemap(mapped.filter((page) => page !== null)),
  );
  const address = root.startsWith("/") ? null : `${root}sitemap.xml`;
  await writeFile(path.join(folder, "robots.txt"), robots(address));
}
