/** Storage and workers in Firefox, whose events and caches are not those of Chromium. */
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { serveFolder } from "../support/static-server.ts";
import { openFirefox } from "./firefox.ts";
import { smallSite } from "./small-site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openFirefox();
});
afterAll(() => browser?.close());

/** Opens the panel of a clause with the field of its note. */
async function openNote(page: Page): Promise<void> {
  await page.goto(`${inject("site")}/zh-hans/docs/opinions-2023/#s3-1-1`);
  // The key of the clause panel works once the page's scripts have run.
  await page.evaluate(async () => {
    while (document.querySelector("#clause-panel") === null) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  await page.waitForSelector("#clause-panel textarea", { visible: true });
}

test("two windows write a note on one clause: both texts are kept", async () => {
  const [one, other] = [await browser.newPage(), await browser.newPage()];
  onTestFinished(async () => {
    await one.close();
    await other.close();
  });
  await openNote(one);
  await openNote(other);
  const write = async (page: Page, words: string): Promise<void> => {
    await page.bringToFront();
    await page.type("#clause-panel textarea", words);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>("#clause-panel textarea")?.blur(),
    );
  };
  await write(one, "甲说");
  await write(other, "乙说");
  const stored = () => one.evaluate(() => localStorage.getItem("tiaowen:notes") ?? "");
  for (const words of ["甲说", "乙说"]) await expect.poll(stored).toContain(words);
});

test("the site is kept when it is asked for; without a network its pages open", async () => {
  const server = await serveFolder(await smallSite());
  const page = await browser.newPage();
  await page.goto(`${server.address}/en/offline/`);
  const button = await page.waitForSelector("#kept-site [data-keep]", { visible: true });
  await button?.click();
  await page.waitForSelector("#kept-site .keep[data-state=kept]", { visible: true });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await server.vanish();
  await page.goto(`${server.address}/en/search/?q=人才`);
  await page.waitForSelector("#search-form input[name=q]", { visible: true });
  await page.goto(`${server.address}/en/nowhere/`);
  await page.waitForSelector("section[data-language=en]");
  await page.close();
});
