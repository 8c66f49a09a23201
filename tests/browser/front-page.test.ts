/** The front page, the page for wrong addresses, and what search engines are told, in a real browser. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { HTML_LANG, LANGUAGES } from "../../src/site/i18n/languages.ts";
import { elapse, expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, goTo, reload } from "./reader.ts";

const browser = useBrowser();

test.each(LANGUAGES)("every example of the front page in %s finds something", async (lang) => {
  const watched = await browser.open(`/${lang}/`);
  const { page } = watched;
  const examples = page.locator(".search-examples a");
  const queries = await examples.allInnerTexts();
  expect(queries.length).toBeGreaterThan(2);
  await examples.first().click();
  await arrive(page, "**/search/?q=**");
  await page.waitForFunction(() => globalThis.tiaowen !== undefined);
  for (const query of queries) {
    const found = await page.evaluate(async (asked) => {
      const { total, hits } = await globalThis.tiaowen.search(asked);
      return Math.min(total, hits.length);
    }, query);
    expect(found, query).toBeGreaterThan(0);
  }
  expectNoErrors(watched);
});

test("on a sheet no card and no picture of the front page is cut by the end of a page", async () => {
  const { page } = await browser.open("/zh-hans/");
  await page.emulateMedia({ media: "print" });
  const breaks = await page
    .locator(":is(.card, .time-axis)")
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
  expect(breaks.length).toBeGreaterThan(6);
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});

describe("an address that does not exist", () => {
  test.each([
    ["/en/docs/opinions-2032/x/", "en", "opinions 2032 x", "/en/docs/"],
    ["/docs/opinions-2023/", "zh-Hant-HK", "opinions 2023", "/zh-hant/docs/opinions-2023/"],
  ])("%s is answered in one language, with words and a way", async (path, lang, words, near) => {
    // The page stands wherever the wrong address is: the host gives it in its place.
    const { page } = await browser.open("/en/about/", { locale: "zh-HK" });
    const body = await readFile(join(inject("siteFolder"), "404.html"), "utf8");
    await page.route(`${inject("site")}${path}`, (route) =>
      route.fulfill({ status: 404, contentType: "text/html", body }),
    );
    await goTo(page, path);
    await page.locator("[data-near]:visible").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await page.locator("section").count()).toBe(1);
    expect(await page.locator("[data-near] a").getAttribute("href")).toBe(near);
    expect(await page.locator("input[name=q]").inputValue()).toBe(words);
    expect(await page.locator(".site-header").count()).toBe(1);
    const rest = path.replace(/^\/en\//u, "/");
    const switches = page.locator(".language-switch a:not([aria-current])");
    const others = LANGUAGES.filter((each) => HTML_LANG[each] !== lang);
    expect(
      await switches.evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
    ).toEqual(others.map((each) => `/${each}${rest}`));
    await page.locator("form button").click();
    await arrive(page, "**/search/?q=**");
  });
});

describe("the place where a reader stopped last", () => {
  const keep = (document: string, clause: string): string =>
    `localStorage.setItem("tiaowen:places", JSON.stringify([${JSON.stringify({ document, clause })}]))`;

  test("is offered on the front page, and moves nothing when it comes", async () => {
    const watched = await browser.open("/zh-hans/");
    const { page } = watched;
    const top = (): Promise<number> =>
      page.locator("h1").evaluate((title) => title.getBoundingClientRect().top);
    const before = await top();
    expect(await page.locator(".read-on").isVisible()).toBe(false);
    await page.evaluate(keep("opinions-2023", "s3-1"));
    await reload(page);
    const link = page.locator(".read-on a");
    await link.waitFor();
    expect(await link.getAttribute("href")).toBe("/zh-hans/docs/opinions-2023/#s3-1");
    expect(await link.textContent()).toContain("全球研发中心城市");
    expect(await top()).toBe(before);
    expectNoErrors(watched);
  });

  test("is not offered where the clause is gone", async () => {
    const watched = await browser.open("/en/");
    const { page } = watched;
    await page.evaluate(keep("opinions-2023", "s99"));
    const outline = page.waitForResponse(/outlines/);
    await reload(page);
    await (await outline).finished();
    await elapse(page, 300);
    expect(await page.locator(".read-on").isVisible()).toBe(false);
    expectNoErrors(watched);
  });
});

test("the scripts run where a browser keeps to itself when it has painted", async () => {
  const { page } = await browser.open("/en/about/");
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
  });
  await goTo(page, "/en/");
  expect(await page.locator("#scripts").count()).toBe(0);
  expect(await page.locator("body script[type=module][src]").count()).toBeGreaterThan(0);
});

test("the site map names every page that has an address of its own, and no other", async () => {
  const map = await readFile(join(inject("siteFolder"), "sitemap.xml"), "utf8");
  const { page } = await browser.open("/en/about/");
  const urls = await page.evaluate((xml) => {
    const tree = new DOMParser().parseFromString(xml, "application/xml");
    return [...tree.querySelectorAll("url")].map((url) => ({
      address: url.querySelector("loc")?.textContent ?? "",
      languages: [...url.children].slice(1).map((link) => link.getAttribute("hreflang")),
    }));
  }, map);
  const addresses = urls.map(({ address }) => address);
  expect(addresses).toContain("/zh-hant/docs/opinions-2023/");
  expect(addresses).not.toContain("/404.html");
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(urls.map(({ languages }) => languages.join(" ")))).toEqual(
    new Set(["zh-Hans zh-Hant-HK en x-default"]),
  );
});
