/** Names, sizes and checksums of the offline copy in the pages that state them; the pages are made before the copy. */
import { formatSize } from "../../site/i18n/size.ts";
import { archiveName } from "./archive-parts.ts";
import { type Page, readPage } from "./html-tags.ts";

/** CONTRACT with `components/lists/archive-row.astro`: names the fact with which an empty element is filled. */
const MARK = "data-archive";
/** CONTRACT with `pages/[lang]/offline/index.astro`: a sentence that is shown where there are several parts. */
const PARTS = /(<p data-parts[^>]*) hidden/u;
const PAGE = /^[^/]+\/offline\/index\.html$/u;

/** The facts about a part of the archive that pages state. */
export interface ArchiveFacts {
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sum: string;
}

/** True for the paths of pages that state the facts. */
export function statesFacts(path: string): boolean {
  return PAGE.test(path);
}

/** A row of the page with the facts of a part. */
function filledRow(row: string, { name, size, sum }: ArchiveFacts): string {
  const facts = new Map([
    ["size", formatSize(size)],
    ["sum", sum],
  ]);
  const empty = readPage(row).tags.flatMap(({ attributes, end }) => {
    const fact = facts.get(attributes.get(MARK) ?? "");
    return fact === undefined ? [] : [{ end, fact }];
  });
  const filled = empty.reduceRight(
    (html, { end, fact }) => html.slice(0, end) + fact + html.slice(end),
    row,
  );
  return filled.replaceAll(archiveName(1), name);
}

/** The page with the facts filled in: its row for the archive, once for each part. */
export function withFacts(page: Page, parts: readonly ArchiveFacts[]): Page {
  const { html, tags } = page;
  const place = tags.findIndex(({ attributes }) => attributes.has(MARK));
  const row = tags.slice(0, place).findLast(({ name }) => name === "li");
  if (row === undefined) return page;
  const end = html.indexOf("</li>", tags[place]?.end) + "</li>".length;
  const rows = parts.map((part) => filledRow(html.slice(row.start, end), part));
  const whole = html.slice(0, row.start) + rows.join("") + html.slice(end);
  return readPage(parts.length > 1 ? whole.replace(PARTS, "$1") : whole);
}
