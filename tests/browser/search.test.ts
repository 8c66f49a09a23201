/** The search page in a real browser, in each language version, against a plain search of every clause. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Route } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { createFolding } from "../../src/text/fold/fold.ts";
import { shown } from "./answers.ts";
import { elapse, expectNoErrors, hold, useBrowser } from "./harness.ts";
import { arrive, goTo, type OpenPage } from "./reader.ts";

const TEXTS = /\/search-data\/[^/]+\/text\/[^/]+\/\d+\.json$/u;

const browser = useBrowser();
const { fold } = createFolding(openccFoldTable());

interface ClauseLine {
  readonly document: string;
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly runIn: boolean;
  readonly paragraphs: readonly string[];
}

/** Every clause in which a term without digits and Latin letters occurs, by the published data. */
async function oracle(term: string): Promise<string[]> {
  const file = path.join(inject("siteFolder"), "data/clauses.ndjson");
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  return lines
    .map((line): ClauseLine => JSON.parse(line))
    .filter(({ label, heading, runIn, paragraphs }) => {
      const [first = "", ...rest] = paragraphs;
      const title = `${label} ${heading}`;
      const texts = runIn ? [`${title} ${first}`, ...rest] : [title, ...paragraphs];
      return texts.some((text) => fold(text).includes(fold(term)));
    })
    .map(({ document, id }) => `${document}#${id}`)
    .toSorted();
}

/** Waits for the answer to what the box holds; gives its total. */
async function answered(page: OpenPage): Promise<number> {
  const results = page.locator('#search-results[data-state="ready"]');
  await results.waitFor();
  return Number(await results.getAttribute("data-total"));
}

/** Types a query as a reader does, and goes through the pages of the answer. */
async function searchFor(page: OpenPage, query: string): Promise<string[]> {
  await page.locator("#search-form input[name=q]").fill(query);
  await arrive(page, (url) => url.searchParams.get("q") === query);
  const total = await answered(page);
  const items = page.locator("#search-results [data-clause]");
  const names = () =>
    items.evaluateAll((found) => found.map((item) => item.getAttribute("data-clause") ?? ""));
  const shown = await names();
  const next = page.locator(".pager a[rel=next]");
  for (let number = 2; (await next.count()) > 0; number++) {
    await next.click();
    await page.locator(`.pager [aria-current][data-page="${number}"]`).waitFor();
    await answered(page);
    shown.push(...(await names()));
  }
  expect(shown).toHaveLength(total);
  return shown.toSorted();
}

const GLYPHS = { "zh-hans": "揭榜挂帅", "zh-hant": "揭榜掛帥", en: "揭榜挂帅" } as const;

describe.each(LANGUAGES)("the search page in %s", (lang) => {
  test("finds every clause, whatever script is typed, and marks it in the page's glyphs", async () => {
    const watched = await browser.open(`/${lang}/search/`);
    const { page } = watched;
    for (const query of ["揭榜挂帅", "揭榜掛帥", "三高四新"]) {
      expect(await searchFor(page, query), query).toEqual(await oracle(query));
    }
    await searchFor(page, lang === "zh-hant" ? "揭榜挂帅" : "揭榜掛帥");
    const marks = await page.locator("#search-results mark").allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks.map((mark) => mark.replace(/[“”‘’「」『』]/g, "")))).toEqual(
      new Set([GLYPHS[lang]]),
    );
    expectNoErrors(watched);
  });

  test("publishes the search, with every hit", async () => {
    const { page } = await browser.open(`/${lang}/search/`);
    const answer = await page.evaluate(() => globalThis.tiaowen.search("创新", { sort: "order" }));
    const found = answer.hits.map(({ clause }) => clause);
    expect(found.toSorted()).toEqual(await oracle("创新"));
    expect(answer).toMatchObject({ query: "创新", total: found.length, relaxed: null });
    expect(answer.terms).toEqual([{ text: "创新", fold: "创新", clauses: found.length }]);
  });
});

describe("the search page", () => {
  test("filters by document, in the address too", async () => {
    const watched = await browser.open("/zh-hans/search/?q=创新");
    const { page } = watched;
    const total = await answered(page);
    const choice = page.locator("input[name=doc]").first();
    const id = await choice.inputValue();
    const own = (await oracle("创新")).filter((clause) => clause.startsWith(`${id}#`));
    await choice.check();
    await arrive(page, (url) => url.searchParams.get("doc") === id);
    await expect.poll(() => answered(page)).toBe(own.length);
    await page.goBack();
    await expect.poll(() => answered(page)).toBe(total);
    expect(await choice.isChecked()).toBe(false);
    expectNoErrors(watched);
  });

  test("opens with the answer that its address asks for", async () => {
    const { page } = await browser.open("/en/search/?q=三高四新&sort=order");
    expect(await answered(page)).toBe((await oracle("三高四新")).length);
    expect(await page.locator("#search-form input[name=q]").inputValue()).toBe("三高四新");
    expect(await page.locator("select[name=sort]").inputValue()).toBe("order");
  });

  test("says when nothing is found, and when nothing was asked", async () => {
    const watched = await browser.open("/en/search/");
    const { page } = watched;
    expect(await searchFor(page, "蘑菇")).toEqual([]);
    expect(await page.locator("#search-status").textContent()).toBe("No clause matches.");
    expect(await searchFor(page, "<img src=x onerror=alert(1)>")).toEqual([]);
    await page.locator("#search-form input[name=q]").fill("");
    await page.locator('#search-results[data-state="idle"]').waitFor({ state: "attached" });
    expectNoErrors(watched);
  });

  test("does not search while an input method is composing", async () => {
    const { page } = await browser.open("/zh-hans/search/");
    const box = page.locator("#search-form input[name=q]");
    await box.focus();
    const session = await page.context().newCDPSession(page.mainFrame().page());
    await session.send("Input.imeSetComposition", {
      text: "chuang",
      selectionStart: 6,
      selectionEnd: 6,
    });
    await elapse(page, 400);
    expect(await page.locator("#search-results").getAttribute("data-state")).toBe("idle");
    await session.send("Input.insertText", { text: "创新" });
    expect(await answered(page)).toBe((await oracle("创新")).length);
  });

  test.each([
    ["the search worker", "**/_astro/worker-*.js"],
    ["the name of the version", "**/search-data/index.json"],
    ["the clause table", "**/search-data/*/clauses.json"],
    ["the fold", "**/search-data/*/fold.json"],
    ["Pagefind's list of chunks", "**/search-data/*/pagefind/chunks.json"],
    ["a chunk of the index", "**/search-data/*/pagefind/index/*"],
    ["the texts", "**/search-data/*/text/**"],
  ])("says when %s could not be loaded, and tries again", async (_what, pattern) => {
    const { page, errors } = await browser.open("/zh-hans/about/");
    await page.route(pattern, (route) => route.abort());
    await goTo(page, "/zh-hans/search/");
    await page.locator("#search-form input[name=q]").fill("揭榜挂帅");
    await page.locator('#search-results[data-state="error"]').waitFor();
    expect(await page.locator("#search-results [data-clause]").count()).toBe(0);
    const failed = page.evaluate(() => globalThis.tiaowen.search("揭榜挂帅"));
    const [answer] = await Promise.allSettled([failed]);
    // The texts are only needed to show an answer, not to work it out.
    expect(answer.status).toBe(pattern.includes("text") ? "fulfilled" : "rejected");
    await page.unroute(pattern);
    await page.locator("#search-results button").click();
    expect(await answered(page)).toBe((await oracle("揭榜挂帅")).length);
    expect(errors.filter((error) => /unhandled|uncaught/i.test(error))).toEqual([]);
  });

  test("says when the places could not be loaded that a query may name, and tries again", async () => {
    const { page } = await browser.open("/zh-hans/search/");
    await page.route("**/search-data/*/jumps/**", (route) => route.abort());
    await page.locator("#search-form input[name=q]").fill("三（二）1");
    await page.locator('#search-results[data-state="error"]').waitFor();
    expect(await page.locator(".jump-line").isVisible()).toBe(false);
    await page.unroute("**/search-data/*/jumps/**");
    await page.locator("#search-results button").click();
    await answered(page);
    expect(await page.locator(".jump-line a").count()).toBeGreaterThan(0);
    // Whoever named a place is not told that words are missing.
    expect(await page.locator(".hits-none").count()).toBe(0);
  });

  test("offers to search without filters although the query names a place", async () => {
    const filtered = new URLSearchParams({ q: "专栏4", doc: "opinions-2023" });
    const { page } = await browser.open(`/zh-hans/search/?${filtered}`);
    expect(await answered(page)).toBe(0);
    expect(await page.locator(".jump-line a").count()).toBeGreaterThan(0);
    await page.locator(".hits-none a").click();
    await arrive(page, (url) => !url.searchParams.has("doc"));
    expect(await answered(page)).toBeGreaterThan(0);
  });

  test("says when a chunk of the index holds other words than it should", async () => {
    const { page } = await browser.open("/zh-hans/search/");
    const chunks = "**/search-data/*/pagefind/index/*";
    const [wrong] = await Promise.all([
      page.waitForResponse(chunks).then((response) => response.body()),
      page.evaluate(() => globalThis.tiaowen.search("揭榜挂帅")),
    ]);
    await page.route(chunks, (route) => route.fulfill({ body: wrong }));
    await page.locator("#search-form input[name=q]").fill("芙蓉实验室");
    await page.locator('#search-results[data-state="error"]').waitFor();
    await page.unroute(chunks);
    await page.locator("#search-results button").click();
    expect(await answered(page)).toBe((await oracle("芙蓉实验室")).length);
  });

  test.each([360, 1280])("a word of any length stays in the window (%i px)", async (width) => {
    const { page } = await browser.open("/zh-hant/search/", { viewport: { width, height: 800 } });
    await page.locator("#search-form input[name=q]").fill("a".repeat(3000));
    expect(await answered(page)).toBe(0);
    const room = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(room)).toBeLessThanOrEqual(0);
  });

  test("shows the answer to what was typed last, however slow the ones before", async () => {
    const watched = await browser.open("/zh-hans/search/");
    const { page } = watched;
    const search = (query: string) =>
      page.evaluate((asked) => globalThis.tiaowen.search(asked), query);
    await search("揭榜挂帅");
    const release = await hold(page, "**/search-data/*/pagefind/index/*");
    const late = page.waitForRequest("**/search-data/*/pagefind/index/*");
    const box = page.locator("#search-form input[name=q]");
    await box.fill("创新");
    await late;
    await page.locator('#search-results[data-state="loading"]').waitFor();
    await box.fill("揭榜挂帅");
    const total = (await oracle("揭榜挂帅")).length;
    expect(await answered(page)).toBe(total);
    release();
    expect((await search("创新")).total).not.toBe(total);
    expect(await answered(page)).toBe(total);
    expectNoErrors(watched);
  });

  describe("before the hits that the window has no room for", () => {
    /** Opens an answer, and lets only the first texts through; `then` does with the others. */
    async function openBegun(then: (route: Route) => Promise<void>) {
      const watched = await browser.open("/zh-hans/about/");
      let files = 0;
      await watched.page.route(TEXTS, (route) => (++files > 5 ? then(route) : route.continue()));
      const query = new URLSearchParams({ q: "创新" });
      await goTo(watched.page, `/zh-hans/search/?${query}`);
      return watched;
    }

    test("have come, the others are shown, with numbers that are exact", async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const watched = await openBegun(async (route) => {
        await promise;
        await route.continue();
      });
      const { page } = watched;
      const results = page.locator('#search-results[data-state="begun"]');
      await results.waitFor();
      const total = (await oracle("创新")).length;
      expect(Number(await results.getAttribute("data-total"))).toBe(total);
      expect(await page.locator("#search-status").textContent()).toContain(String(total));
      expect(await results.getAttribute("aria-busy")).toBe("true");
      expect(await page.locator(".pager").count()).toBe(0);
      const first = await shown(page);
      expect(first.length).toBeLessThan(10);
      const end = await results.evaluate((element) => element.getBoundingClientRect().bottom);
      expect(end).toBeGreaterThanOrEqual(await page.evaluate(() => innerHeight));
      resolve();
      await answered(page);
      expect((await shown(page)).slice(0, first.length)).toEqual(first);
      expect(await shown(page)).toHaveLength(10);
      expect(await page.locator("#search-results").getAttribute("aria-busy")).toBe("false");
      expect(await page.locator(".pager").count()).toBe(1);
      expectNoErrors(watched);
    });

    test("could be had, nothing is left of the answer, and it can be tried again", async () => {
      const { page } = await openBegun((route) => route.abort());
      await page.locator('#search-results[data-state="error"]').waitFor();
      expect(await shown(page)).toEqual([]);
      await page.unroute(TEXTS);
      await page.locator("#search-results button").click();
      await answered(page);
      expect(await shown(page)).toHaveLength(10);
    });
  });

  test.each([
    ["long", "创新".repeat(4000)],
    ["made of operators", "- | ( ) NOT OR title: ".repeat(300)],
    ["made of patterns and markup", "[.*+?^{2}$()|\\]<img src=x onerror=alert(1)>&amp;"],
    ["of quotation marks without partners", '"创新 “人才 「'.repeat(200)],
    ["of lone surrogates", "\ud800创\udc00新 \ud800"],
  ])("answers a query that is %s", async (_what, query) => {
    const watched = await browser.open("/zh-hans/search/");
    const answer = await watched.page.evaluate((asked) => globalThis.tiaowen.search(asked), query);
    expect(answer.hits).toHaveLength(answer.total);
    expectNoErrors(watched);
  });
});
