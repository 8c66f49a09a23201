/** Writes size and checksum of the offline copy into the pages that state them; the pages are made before the copy. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { formatSize } from "../../site/i18n/size.ts";
import { readPage } from "./html-tags.ts";
import type { SiteFiles } from "./site-files.ts";

/** CONTRACT with `components/lists/download-row.astro`: names the fact with which an empty element is filled. */
const MARK = "data-archive";
const PAGE = /^[^/]+\/offline\/index\.html$/u;

/** The facts about the archive that pages state. */
export interface ArchiveFacts {
  /** Size in bytes. */
  readonly size: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sum: string;
}

/** Fills in the pages in the folder of the site. */
export async function writeArchiveFacts(
  folder: string,
  site: SiteFiles,
  { size, sum }: ArchiveFacts,
): Promise<void> {
  const facts = new Map([
    ["size", formatSize(size)],
    ["sum", sum],
  ]);
  for (const [name, content] of site) {
    if (!PAGE.test(name)) continue;
    await writeFile(path.join(folder, name), withFacts(content.toString("utf8"), facts));
  }
}

function withFacts(page: string, facts: ReadonlyMap<string, string>): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { attributes, end } of readPage(page).tags) {
    const fact = facts.get(attributes.get(MARK) ?? "");
    if (fact === undefined) continue;
    pieces.push(page.slice(done, end), fact);
    done = end;
  }
  return pieces.join("") + page.slice(done);
}
