/**
 * Publishes a part of a site's files. Each page is read once: it goes into the offline copy, gets inline styles if it is a
 * landing page, and gets its policy and an entry in the site map.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { zipFile } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";
import { memoize } from "../../search/memoize.ts";
import { statesFacts } from "../offline/archive-facts.ts";
import { type FileSum, fileSum } from "../offline/file-sum.ts";
import { type Page, readPage } from "../offline/html-tags.ts";
import { startCopy } from "../offline/site-copy.ts";
import { openSite, type SiteFiles } from "../offline/site-files.ts";
import { withPolicy } from "./content-policy.ts";
import { BUNDLED, inlineCriticalCss } from "./inline-critical-css.ts";
import { type MappedPage, mappedPage } from "./sitemap.ts";

/** Number of pages that are written at once, so that the disk works while the next pages are read. */
const AT_ONCE = 16;

/** CONTRACT: the one folder in the archive of the offline copy. */
const FOLDER = "tiaowen/";

/** A part of the files of a site. */
export interface SitePart {
  /** The folder of the site. */
  readonly folder: string;
  /** Path of the site's root on its server, with a slash at both ends. */
  readonly root: string;
  /** The paths of all files of the site, sorted. */
  readonly paths: readonly string[];
  /** The paths of the files of this part, with all pages of a script of the offline copy or none. */
  readonly own: readonly string[];
}

/** What a part adds to the files that the site has once. */
export interface PublishedPart {
  /** Files of the offline copy. Parts that need the same script give it alike. */
  readonly copied: readonly ZipFile[];
  readonly mapped: readonly MappedPage[];
  /** The sums of the files as they are now, by path. */
  readonly sums: ReadonlyMap<string, FileSum>;
}

/** A page that has been written. */
interface FinishedPage {
  readonly name: string;
  readonly sum: FileSum;
  /** Its entry for the site map. */
  readonly mapped: MappedPage | null;
}

/** Finishes a page of the site and writes it. */
export type FinishPage = (name: string, page: Page) => Promise<FinishedPage>;

/** @throws Error, from the function, if a page has no head */
export function pageFinisher(folder: string, site: SiteFiles): FinishPage {
  const readSheet = memoize(async (address: string) =>
    site.read(address.slice(address.lastIndexOf(BUNDLED))).toString("utf8"),
  );
  return async (name, page) => {
    const early = await inlineCriticalCss(name, page, readSheet);
    const content = Buffer.from(withPolicy(name, early, "served"));
    await writeFile(path.join(folder, name), content);
    // A copy, since an address that was cut out of a page keeps the whole page in memory.
    return { name, sum: fileSum(content), mapped: structuredClone(mappedPage(page)) };
  };
}

/**
 * Publishes the files of a part. Pages that state facts about the offline copy go into it, and are not finished.
 * @throws Error if a page has no head
 */
export async function publishPart({ folder, root, paths, own }: SitePart): Promise<PublishedPart> {
  const site = openSite(folder, paths);
  const copied: ZipFile[] = [];
  const copy = await startCopy(site, root, (name, content) => {
    copied.push(zipFile({ path: FOLDER + name, content }));
  });
  const finishPage = pageFinisher(folder, site);
  const mapped: MappedPage[] = [];
  const sums = new Map<string, FileSum>();
  let finishing: Promise<FinishedPage>[] = [];

  /** @throws the first failure, when nothing writes any more */
  async function finished(): Promise<void> {
    const works = await Promise.allSettled(finishing);
    finishing = [];
    for (const work of works) {
      if (work.status === "rejected") throw work.reason;
      sums.set(work.value.name, work.value.sum);
      if (work.value.mapped !== null) mapped.push(work.value.mapped);
    }
  }

  for (const name of own) {
    const content = site.read(name);
    if (!name.endsWith(".html")) {
      sums.set(name, fileSum(content));
      copy.addFile(name, content);
      continue;
    }
    const page = readPage(content.toString("utf8"));
    await copy.addPage(name, page);
    if (statesFacts(name)) continue;
    finishing.push(finishPage(name, page));
    if (finishing.length === AT_ONCE) await finished();
  }
  await finished();
  return { copied, mapped, sums };
}
