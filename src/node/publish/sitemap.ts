/** The site map for search engines (sitemaps.org 0.9 with hreflang), and robots.txt, which names it. */
import { escapeXml } from "../../text/xml.ts";
import type { Page } from "../offline/html-tags.ts";

/** A page with the addresses that it states itself. */
export interface MappedPage {
  readonly address: string;
  /** The same page in each language, by language tag; `x-default` for readers of other languages. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
}

/** The addresses that a page states; null for a page without a canonical address. */
export function mappedPage({ tags }: Pick<Page, "tags">): MappedPage | null {
  const links = tags.filter(({ name }) => name === "link").map(({ attributes }) => attributes);
  const address = links.find((link) => link.get("rel") === "canonical")?.get("href") ?? null;
  if (address === null) return null;
  const alternates = links.flatMap((link) => {
    const lang = link.get("hreflang") ?? null;
    const other = link.get("href") ?? null;
    const isAlternate = link.get("rel") === "alternate" && lang !== null && other !== null;
    return isAlternate ? [{ lang, address: other }] : [];
  });
  return { address, alternates };
}

/** A file of the site map. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** So many pages are mapped in one file; the format allows 50,000, and 50 MB. */
const MOST_ENTRIES = 20_000;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * The site map of the pages, sorted by address, each address once: `sitemap.xml`, or where there are many pages an index
 * of that name and its parts. Addresses are absolute only if the pages state them so.
 * @param root address of the site's root, with a slash at the end
 */
export function sitemapFiles(
  pages: readonly MappedPage[],
  root: string,
  most = MOST_ENTRIES,
): SitemapFile[] {
  const once = new Map(pages.map((page) => [page.address, page]));
  const sorted = [...once.values()].sort((one, other) => (one.address < other.address ? -1 : 1));
  if (sorted.length <= most) return [{ name: "sitemap.xml", text: sitemap(sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_part, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: sitemap(sorted.slice(index * most, (index + 1) * most)),
  }));
  const entries = parts.map(
    ({ name }) => `<sitemap><loc>${escapeXml(`${root}${name}`)}</loc></sitemap>\n`,
  );
  const index = `${DECLARATION}
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}</sitemapindex>
`;
  return [{ name: "sitemap.xml", text: index }, ...parts];
}

function sitemap(pages: readonly MappedPage[]): string {
  const entries = pages.map(({ address, alternates }) => {
    const links = alternates.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(other.lang)}" href="${escapeXml(other.address)}"/>`,
    );
    return `<url><loc>${escapeXml(address)}</loc>${links.join("")}</url>\n`;
  });
  return `${DECLARATION}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("")}</urlset>
`;
}

/** Allows everything to all robots. The site map is listed if its absolute address is known, as the format requires. */
export function robots(sitemapAddress: string | null): string {
  const named = sitemapAddress === null ? "" : `\nSitemap: ${sitemapAddress}\n`;
  return `User-agent: *\nAllow: /\n${named}`;
}
