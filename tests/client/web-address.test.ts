/** The addresses that others are given, from a served page and from a copy on a disk. */
import { expect, test } from "vitest";
import { webAddress } from "../../src/client/dom/web-address.ts";

const COPY = {
  base: "file:///C:/Users/me/copy/en/docs/plan/index.html?q=a",
  canonical: "https://example.org/texts/en/docs/plan/",
  root: "../../../",
};

test.each([
  ["#s1", "https://example.org/texts/en/docs/plan/?q=a#s1"],
  ["../../../zh-hans/docs/other/index.html#s2", "https://example.org/texts/zh-hans/docs/other/#s2"],
  ["../../../en/search/index.html?q=x", "https://example.org/texts/en/search/?q=x"],
  ["../../../data/site.json", "https://example.org/texts/data/site.json"],
  ["https://example.net/", "https://example.net/"],
  ["file:///C:/Users/me/other/index.html", null],
])("from a copy of a published site, %s: %s", (address, published) => {
  expect(webAddress(address, COPY)).toBe(published);
});

test("a copy of a site that is nowhere gives no address, and none of the reader's disk", () => {
  expect(webAddress("#s1", { ...COPY, canonical: "" })).toBeNull();
  expect(webAddress("#s1", { ...COPY, canonical: COPY.base })).toBeNull();
});

test("a served page gives its own", () => {
  const place = { base: "https://example.org/en/docs/plan/", canonical: "", root: "/" };
  expect(webAddress("#s1", place)).toBe("https://example.org/en/docs/plan/#s1");
  expect(webAddress("/en/tasks/h/s1/", place)).toBe("https://example.org/en/tasks/h/s1/");
});
