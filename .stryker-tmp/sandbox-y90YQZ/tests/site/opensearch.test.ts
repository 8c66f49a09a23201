// @ts-nocheck
import { expect, test } from "vitest";
import { openSearchDescription } from "../../src/site/routes/opensearch.ts";

const site = {
  name: "A site with a name that is long",
  description: 'Plans & "opinions"',
  language: "zh-Hant-HK",
  searchPage: "https://example.org/zh-hant/search/",
  self: "https://example.org/zh-hant/opensearch.xml",
  icon: "https://example.org/seal.svg",
};

test("a description has a short name, escaped words, and the place of the query", () => {
  const xml = openSearchDescription(site);
  expect(xml).toContain("<ShortName>A site with a na</ShortName>");
  expect(xml).toContain("<Description>Plans &amp; &quot;opinions&quot;</Description>");
  expect(xml).toContain("<Language>zh-Hant-HK</Language>");
  expect(xml).toContain('template="https://example.org/zh-hant/search/?q={searchTerms}"');
});
