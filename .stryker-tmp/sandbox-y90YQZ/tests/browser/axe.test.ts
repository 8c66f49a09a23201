/** The check of accessibility itself: of many elements that are alike few are looked at, and no fault is missed. */
// @ts-nocheck

import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { useBrowser } from "./harness.ts";

const browser = useBrowser();

const ROWS = 30;

/** A sound page with rows; the given ones have other markup. */
function pageOf(rows: Readonly<Record<number, string>>): string {
  const items = Array.from(
    { length: ROWS },
    (_, at) => `<li>${rows[at] ?? "<a href='#a'>Word</a>"}</li>`,
  );
  return `<!doctype html><html lang="en"><title>Rows</title><style>.pale { color: #ccc }</style>
    <main id="a"><h1>Rows</h1><ul>${items.join("")}</ul></main>`;
}

test.each([
  ["a link without words", "<a href='#a'> </a>", "link-name"],
  ["words too pale", "<a href='#a' class='pale'>Word</a>", "color-contrast"],
  [
    "words too pale by a style of their own",
    "<a href='#a' style='color: #ccc'>Word</a>",
    "color-contrast",
  ],
  ["a role that there is not", "<a href='#a' role='lin'>Word</a>", "aria-roles"],
  ["a name from nowhere", "<input aria-labelledby='b'>", "label"],
  ["an image without words", "<img src='/favicon.svg'>", "image-alt"],
  ["a heading out of order", "<h4>Word</h4>", "heading-order"],
  ["an id that there is twice", "<a href='#a' id='a'>Word</a>", "repeated id"],
])("%s is found behind many that are sound", async (_, markup, rule) => {
  const { page } = await browser.open("/robots.txt", { bypassCSP: true });
  await page.setContent(pageOf({}));
  expect(await axeFaults(page)).toEqual([]);
  await page.setContent(pageOf({ 20: markup, 25: markup }));
  expect((await axeFaults(page)).map((fault) => fault.split(":")[0])).toContain(rule);
});
