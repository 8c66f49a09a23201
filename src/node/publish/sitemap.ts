/** The site map for search engines (sitemaps.org 0.9 with hreflang), and robots.txt, which names it. */

/** A page by the addresses that it states itself, as they are written in it. */
export interface MappedPage {
  readonly address: string;
  /** The same page in each language, by language tag; `x-default` for readers of any other. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
}

const CANONICAL = /<link rel="canonical" href="([^"]*)">/u;
const ALTERNATE = /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/gu;

/** What a page says of itself; null for a page that names no address as its own. */
export function mappedPage(html: string): MappedPage | null {
  const address = CANONICAL.exec(html)?.[1];
  if (address === undefined) return null;
  const alternates = Array.from(html.matchAll(ALTERNATE), ([, lang = "", other = ""]) => ({
    lang,
    address: other,
  }));
  return { address, alternates };
}

/** The map of the pages, each address once, in the order of addresses. They are absolute only where the pages have them so. */
export function sitemap(pages: readonly MappedPage[]): string {
  const once = new Map(pages.map((page) => [page.address, page]));
  const sorted = [...once.values()].sort((one, other) => (one.address < other.address ? -1 : 1));
  const entries = sorted.map(({ address, alternates }) => {
    const links = alternates.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${other.address}"/>`,
    );
    return `<url><loc>${address}</loc>${links.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("")}</urlset>
`;
}

/** All is open to all; the map is named where its absolute address is known, as the format asks. */
export function robots(sitemapAddress: string | null): string {
  const named = sitemapAddress === null ? "" : `\nSitemap: ${sitemapAddress}\n`;
  return `User-agent: *\nAllow: /\n${named}`;
}
