/** Writes size, date and sum of the offline copy into the pages that tell of it: they are made before it is. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { formatSize } from "../../site/i18n/size.ts";
import type { SiteFiles } from "./site-files.ts";

/** CONTRACT with `components/lists/download-row.astro`: the empty elements that take the facts. */
const MARKED = /(<(\w+)[^>]* data-archive="(size|date|sum)"[^>]*>)(?=<\/\2>)/gu;
const PAGE = /^[^/]+\/offline\/index\.html$/u;

/** Fills the pages in the folder of the site. */
export async function writeArchiveFacts(
  folder: string,
  site: SiteFiles,
  archive: Uint8Array,
): Promise<void> {
  const facts: Readonly<Record<string, string>> = {
    size: formatSize(archive.length),
    date: new Date().toISOString().slice(0, 10),
    sum: createHash("sha256").update(archive).digest("hex"),
  };
  for (const [name, content] of site) {
    if (!PAGE.test(name)) continue;
    const page = content.toString("utf8").replace(MARKED, (_all, start, _tag, fact) => {
      return start + facts[fact];
    });
    await writeFile(path.join(folder, name), page);
  }
}
