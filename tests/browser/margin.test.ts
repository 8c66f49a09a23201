/** The margin of wide windows in a real browser: what concerns the clause being read. */
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { goTo } from "./reader.ts";

const browser = useBrowser();
const OPINIONS = "/en/docs/opinions-2023/";
const WIDE = { viewport: { width: 1440, height: 900 } };

test("has the tasks and the related clauses of the clause that is read, and follows the reader", async () => {
  const watched = await browser.open(`${OPINIONS}#s3-1-1`, WIDE);
  const { page } = watched;
  const task = page.locator("#margin .margin-tasks a").first();
  await expect.poll(() => task.getAttribute("href")).toBe("/en/tasks/seven-projects/s3-1-1/");
  expect(await page.locator("#margin .margin-related li:visible").count()).toBeGreaterThan(1);
  const text = await page.locator("article").boundingBox();
  const margin = await page.locator("#margin").boundingBox();
  expect(margin?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  await page.locator("#s3-2-1").evaluate((clause) => clause.scrollIntoView());
  await expect.poll(() => task.getAttribute("href")).toBe("/en/tasks/seven-projects/s3-2-1/");
  expect(await axeFaults(page, { within: "#margin" })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  expectNoErrors(watched);
});

test("names a clause without a heading by its English words, or by its Chinese ones where those alone are shown", async () => {
  const { page } = await browser.open("/en/docs/two-year-review-2025/#preamble", WIDE);
  const name = page.locator("#margin .margin-clause span");
  await expect.poll(() => name.textContent()).toMatch(/^[A-Za-z].*…$/u);
  expect(await name.getAttribute("lang")).toBe("en");
});

test("has the reader's note, which opens the panel; narrower windows load nothing of it", async () => {
  const { page } = await browser.open("/en/about/", WIDE);
  await page.evaluate(() => {
    const note = {
      text: "to be asked",
      name: "n",
      quote: "q",
      updated: "2026-01-01T00:00:00.000Z",
    };
    const entries = [{ clause: "opinions-2023#s3-1-1", ...note }];
    localStorage.setItem(
      "tiaowen:notes",
      JSON.stringify({ format: "tiaowen-notes", version: 1, entries }),
    );
  });
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("clause-tasks")) loaded.push(request.url());
  });
  await goTo(page, `${OPINIONS}#s3-1-1`);
  await page.locator("#margin .margin-words", { hasText: "to be asked" }).click();
  await page.locator("#clause-panel textarea").waitFor();
  expect(loaded).toHaveLength(1);
  await page.mainFrame().page().setViewportSize({ width: 1280, height: 900 });
  await goTo(page, `${OPINIONS}?q=#s3-1-1`);
  expect(await page.locator("#margin").isVisible()).toBe(false);
  expect(loaded).toHaveLength(1);
});

test.each([1680, 1920])("gives its place to the clause panel at %i pixels", async (width) => {
  const { page } = await browser.open(`${OPINIONS}#s3-1-1`, { viewport: { width, height: 900 } });
  const margin = page.locator("#margin");
  await margin.locator("a").first().waitFor();
  await page.keyboard.press("c");
  await page.locator("#clause-panel[data-place=beside]").waitFor();
  await expect.poll(() => margin.isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  await expect.poll(() => margin.isVisible()).toBe(true);
});
