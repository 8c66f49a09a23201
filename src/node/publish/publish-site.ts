/**
 * The last step of a build: finishes each page of the site, and writes what is made of all pages: the offline copy, the site
 * map and robots.txt.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { statesFacts, withFacts } from "../offline/archive-facts.ts";
import type { FileSum } from "../offline/file-sum.ts";
import { readPage } from "../offline/html-tags.ts";
import { siteFiles } from "../offline/site-files.ts";
import { writeArchives } from "../offline/write-archives.ts";
import { pageFinisher } from "./publish-part.ts";
import { partCount, publishParts } from "./publish-parts.ts";
import { robots, sitemapFiles } from "./sitemap.ts";

/** Where the root of the site is, with a slash at the end of both. */
export interface SiteRoot {
  /** Its path on the server. */
  readonly path: string;
  /** Its address: absolute if the host is known, else the path. */
  readonly address: string;
}

/**
 * Finishes the pages in the folder of the site, and writes the offline copy, sitemap.xml and robots.txt beside them.
 * @param parts number of parts that are published side by side; it has no influence on the result
 * @returns the sums of the finished files, by path, but for those that are made of others
 * @throws Error if a page has no head, or if some system cannot unpack the name of a file
 */
export async function publishSite(
  folder: string,
  root: SiteRoot,
  parts?: number,
): Promise<ReadonlyMap<string, FileSum>> {
  const site = await siteFiles(folder);
  const { paths } = site;
  const published = await publishParts(
    { folder, root: root.path, paths },
    parts ?? partCount(paths.length),
  );
  const facts = await writeArchives(
    folder,
    published.flatMap(({ copied }) => copied),
  );
  const finishPage = pageFinisher(folder, site);
  const mapped = published.flatMap((part) => part.mapped);
  for (const name of paths.filter(statesFacts)) {
    const page = readPage(site.read(name).toString("utf8"));
    const finished = await finishPage(name, withFacts(page, facts));
    if (finished.mapped !== null) mapped.push(finished.mapped);
  }
  for (const { name, text } of sitemapFiles(mapped, root.address)) {
    await writeFile(path.join(folder, name), text);
  }
  const address = root.address.startsWith("/") ? null : `${root.address}sitemap.xml`;
  await writeFile(path.join(folder, "robots.txt"), robots(address));
  return new Map(published.flatMap(({ sums }) => [...sums]));
}
