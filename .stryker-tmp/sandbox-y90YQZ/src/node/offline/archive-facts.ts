/** Size and checksum of the offline copy in the pages that state them; the pages are made before the copy. */
// @ts-nocheck

import { formatSize } from "../../site/i18n/size.ts";
import { insertHtml, type Page } from "./html-tags.ts";

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

/** True for the paths of pages that state the facts. */
export function statesFacts(path: string): boolean {
  return PAGE.test(path);
}

/** The page with the facts filled in. */
export function withFacts(page: Page, { size, sum }: ArchiveFacts): Page {
  const facts = new Map([
    ["size", formatSize(size)],
    ["sum", sum],
  ]);
  const empty = page.tags.flatMap(({ attributes, end }) => {
    const fact = facts.get(attributes.get(MARK) ?? "");
    return fact === undefined ? [] : [{ end, fact }];
  });
  return empty.reduceRight((filled, { end, fact }) => insertHtml(filled, end, fact), page);
}
