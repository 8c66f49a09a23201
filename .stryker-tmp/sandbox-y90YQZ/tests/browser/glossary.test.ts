/** The glossary in a real browser: its order and its filter. */
// @ts-nocheck

import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";

const browser = useBrowser();

test("on English pages it is in the order of its English, which leads", async () => {
  const { page } = await browser.open("/en/glossary/", { javaScriptEnabled: false });
  const names = await page.locator(".term dt > :first-child").allTextContents();
  const { compare } = new Intl.Collator("en", { ignorePunctuation: true });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
  expect(names).toEqual(names.toSorted(compare));
  expect(await page.locator("#glossary-filter").isVisible()).toBe(false);
});

test.each([
  ["en", "little giant"],
  ["zh-hans", "小巨人"],
  ["zh-hant", "xiaojuren"],
])("in %s it is filtered by %s", async (lang, words) => {
  const watched = await browser.open(`/${lang}/glossary/`);
  const { page } = watched;
  const shown = page.locator(".term:visible");
  const all = await shown.count();
  await page.locator("#glossary-filter").fill(words);
  const left = await shown.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all / 4);
  expect(await shown.first().innerText()).toContain("小巨人");
  expect(await page.locator("[data-letter]:visible").count()).toBeLessThanOrEqual(left);
  expect(await page.locator("#glossary-count").innerText()).toContain(String(left));
  expect(await axeFaults(page)).toEqual([]);
  await page.locator("#glossary-filter").fill("");
  expect(await shown.count()).toBe(all);
  expectNoErrors(watched);
});
