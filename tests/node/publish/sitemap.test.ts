import { expect, test } from "vitest";
import { type Page, readPage } from "../../../src/node/offline/html-tags.ts";
import { mappedPage, robots, sitemapFiles } from "../../../src/node/publish/sitemap.ts";

/** The only file of a site map of few pages. */
function sitemap(pages: Parameters<typeof sitemapFiles>[0]): string {
  const [{ name, text } = { name: "", text: "" }, ...others] = sitemapFiles(pages, "/");
  expect([name, others]).toEqual(["sitemap.xml", []]);
  return text;
}

function page(address: string, ...alternates: [string, string][]): Page {
  const links = alternates.map(
    ([lang, href]) => `<link rel="alternate" hreflang="${lang}" href="${href}">`,
  );
  return readPage(`<head><link rel="canonical" href="${address}">${links.join("")}</head>`);
}

test("each page is entered once, with the same page in each language", () => {
  const one = page("https://a.example/en/", ["en", "https://a.example/en/"]);
  const other = page("https://a.example/de/", ["de", "https://a.example/de/"]);
  const pages = [one, other, one].flatMap((html) => mappedPage(html) ?? []);
  expect(sitemap(pages).split("\n").slice(2, 4)).toEqual([
    '<url><loc>https://a.example/de/</loc><xhtml:link rel="alternate" hreflang="de" href="https://a.example/de/"/></url>',
    '<url><loc>https://a.example/en/</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/"/></url>',
  ]);
  expect(mappedPage(readPage("<head><title>404</title></head>"))).toBeNull();
});

test("an address is written as XML has it", () => {
  const mapped = mappedPage(page("/a/?b=1&amp;c=%27", ["en", "/a/?b=1&amp;c"]));
  expect(sitemap(mapped === null ? [] : [mapped])).toContain(
    '<url><loc>/a/?b=1&amp;c=%27</loc><xhtml:link rel="alternate" hreflang="en" href="/a/?b=1&amp;c"/></url>',
  );
});

test("many pages are mapped in parts, each page in one, which an index of absolute addresses names", () => {
  const pages = ["a", "b", "c", "d", "e"].map((name) => {
    return { address: `https://a.example/${name}/`, alternates: [] };
  });
  const [index, ...parts] = sitemapFiles(pages, "https://a.example/", 2);
  const locations = (text = "") => Array.from(text.matchAll(/<loc>([^<]*)/gu), ([, at]) => at);
  expect(index?.name).toBe("sitemap.xml");
  expect(locations(index?.text)).toEqual(parts.map(({ name }) => `https://a.example/${name}`));
  expect(parts.flatMap(({ text }) => locations(text))).toEqual(pages.map(({ address }) => address));
});

test("robots.txt names the map where its whole address is known", () => {
  expect(robots("https://a.example/sitemap.xml")).toContain(
    "\nSitemap: https://a.example/sitemap.xml\n",
  );
  expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
});
