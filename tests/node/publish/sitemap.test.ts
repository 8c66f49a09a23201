import { expect, test } from "vitest";
import { mappedPage, robots, sitemap } from "../../../src/node/publish/sitemap.ts";

function page(address: string, ...alternates: [string, string][]): string {
  const links = alternates.map(
    ([lang, href]) => `<link rel="alternate" hreflang="${lang}" href="${href}">`,
  );
  return `<head><link rel="canonical" href="${address}">${links.join("")}</head>`;
}

test("each page is entered once, with the same page in each language", () => {
  const one = page("https://a.example/en/", ["en", "https://a.example/en/"]);
  const other = page("https://a.example/de/", ["de", "https://a.example/de/"]);
  const pages = [one, other, one].flatMap((html) => mappedPage(html) ?? []);
  expect(sitemap(pages).split("\n").slice(2, 4)).toEqual([
    '<url><loc>https://a.example/de/</loc><xhtml:link rel="alternate" hreflang="de" href="https://a.example/de/"/></url>',
    '<url><loc>https://a.example/en/</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/"/></url>',
  ]);
  expect(mappedPage("<head><title>404</title></head>")).toBeNull();
});

test("robots.txt names the map where its whole address is known", () => {
  expect(robots("https://a.example/sitemap.xml")).toContain(
    "\nSitemap: https://a.example/sitemap.xml\n",
  );
  expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
});
