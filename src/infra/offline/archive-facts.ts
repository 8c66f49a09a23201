/** Writes size and sum of the offline copy into the pages that tell of it: they are made before it is. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { formatSize } from "../../model/size.ts";
import type { SiteFiles } from "./site-files.ts";

/** CONTRACT with `components/download-row.astro`: the empty elements that take the facts. */
const MARKED = /(<(\w+)[^>]* data-archive="(size|sum)"[^>]*>)(?=<\/\2>)/gu;
const PAGE = /^[^/]+\/offline\/index\.html$/u;

/** What the pages tell of the archive. */
export interface ArchiveFacts {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sum: string;
}

/** Fills the pages in the folder of the site. */
export async function writeArchiveFacts(
  folder: string,
  site: SiteFiles,
  { size, sum }: ArchiveFacts,
): Promise<void> {
  const facts: Readonly<Record<string, string>> = {
    size: formatSize(size),
    sum,
  };
  for (const [name, content] of site) {
    if (!PAGE.test(name)) continue;
    const page = content.toString("utf8").replace(MARKED, (_all, start, _tag, fact) => {
      return start + facts[fact];
    });
    await writeFile(path.join(folder, name), page);
  }
}
