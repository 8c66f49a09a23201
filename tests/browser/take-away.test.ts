/** The offline page and the printed page. */
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";

const browser = useBrowser();

describe.each(LANGUAGES)("the offline page in %s", (lang) => {
  test("is accessible, fits a phone, and its downloads are there", async () => {
    const watched = await browser.open(`/${lang}/offline/`, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = watched;
    expect(await axeFaults(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const links = await page
      .locator("a[download]")
      .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const { status } = await fetch(new URL(link, page.url()), { method: "HEAD" });
      expect(status, link).toBe(200);
    }
    expect(await page.locator(".in-copy").isVisible()).toBe(false);
    expectNoErrors(watched);
  });
});

describe("a printed document", () => {
  test("is on A4, with its text and without what only a screen can do", async () => {
    const watched = await browser.open("/zh-hans/docs/opinions-2023/");
    const { page } = watched;
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".site-header", ".site-footer", ".skip-link", "#contents"]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.locator(".clauses .number").first().isVisible()).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map((size) =>
      size.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4)),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(new Set(sizes.map(String))).toEqual(new Set(["210,297"]));
    expectNoErrors(watched);
  });
});

test("the running head of an English page is set in one font, that of its words, quotation marks too", async () => {
  const { page } = await browser.open("/en/tasks/five-elements/");
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const printed = await (await task.promise).getPage(2);
  const { items } = await printed.getTextContent();
  const [, , , height = 0] = printed.view;
  // The head stands in the upper margin, which has 37 mm.
  const head = items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" && item.transform[5] > height - 105 ? [item] : [],
  );
  expect(head.map(({ str }) => str).join("")).toContain("“Five-in-One”");
  expect(new Set(head.map(({ fontName }) => fontName)).size).toBe(1);
  await task.destroy();
});

test("the offline page has one row for each title, the English one on the English page, with the files of its editions", async () => {
  const { page } = await browser.open("/en/offline/");
  const titles = await page.locator("#books .download > p").allTextContents();
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).not.toMatch(/\p{Script=Han}/u);
  const rows = await page
    .locator("#books .download")
    .evaluateAll((found) =>
      found.map((row) => [
        row.querySelectorAll("a[download]").length,
        row.querySelectorAll("details code").length,
      ]),
    );
  for (const [files, sums] of rows) {
    expect(files).toBeGreaterThan(1);
    expect(sums).toBe(files);
  }
});
