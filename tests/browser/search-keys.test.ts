/** The ways to the search from any page, in a real browser: keys, and what a browser learns of it. */
import { readFile } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/languages.ts";
import { useBrowser } from "./harness.ts";

const browser = useBrowser();

test.each([
  ["/zh-hans/", "/"],
  ["/en/docs/opinions-2023/", "Control+k"],
  ["/zh-hant/search/", "Meta+k"],
])("on %s the key %s leads to the search field", async (path, key) => {
  const { page } = await browser.open(path);
  await page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
  expect(await focused()).toBe("q");
  await page.keyboard.type("a/b");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("a/b");
});

test("where no field is to be seen, to the search page; and / can be switched off", async () => {
  const { page } = await browser.open("/zh-hans/docs/opinions-2023/", {
    viewport: { width: 600, height: 740 },
  });
  await page.locator(".appearance .opener").click();
  const choice = page.locator("input[name=slash]");
  await choice.uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.waitForTimeout(200);
  expect(new URL(page.url()).pathname).toBe("/zh-hans/docs/opinions-2023/");
  await page.reload();
  expect(await choice.isChecked()).toBe(false);
  await page.keyboard.press("Control+k");
  await page.waitForURL("**/zh-hans/search/");
});

test.each(LANGUAGES)("a browser can learn of the search in %s", async (lang) => {
  const { page } = await browser.open(`/${lang}/docs/`);
  const href = await page.locator("link[rel=search]").getAttribute("href");
  expect(href).toBe(`/${lang}/opensearch.xml`);
  const xml = await readFile(`${inject("siteFolder")}${href}`, "utf8");
  const template = await page.evaluate(
    (text) =>
      new DOMParser()
        .parseFromString(text, "application/xml")
        .querySelector('Url[type="text/html"]')
        ?.getAttribute("template"),
    xml,
  );
  expect(template).toBe(`/${lang}/search/?q={searchTerms}`);
});
