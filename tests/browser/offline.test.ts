/** The offline copy, unpacked and opened from `file://` in Chromium and in Firefox: the same site, the same answers. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { randomQueries } from "../eval/random-queries.ts";
import { siteLinks } from "../support/copy-links.ts";
import { findUnzip } from "../support/programs.ts";
import { collection } from "../support/real-content.ts";
import { seed } from "../support/seed.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { openFirefox } from "./firefox.ts";

const QUERIES = 200;
/** However slow the machine: what never comes ends with the test. */
const PATIENT = { timeout: 60_000 };
/** CONTRACT: bytes of the archive of the five texts. */
const MOST = 12_000_000;

let folder = "";
let copy = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tiaowen 离线 副本 "));
  const archive = path.join(inject("siteFolder"), "downloads/tiaowen-offline.zip");
  await promisify(execFile)(await findUnzip(), ["-q", archive, "-d", folder]);
  copy = path.join(folder, "tiaowen");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Address of a page of the copy. */
function address(page: string, query = ""): string {
  return pathToFileURL(path.join(copy, page)).href + query;
}

/** What both browsers can do, and what went wrong in one. */
interface Browsing {
  readonly errors: string[];
  goto(address: string): Promise<void>;
  url(): string;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  ask(queries: readonly Asked[]): Promise<unknown[]>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  waitFor(selector: string): Promise<void>;
  text(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  close(): Promise<void>;
}
type Asked = { readonly query: string; readonly filters: object };

/** In the page: the answers to queries, without what only tells how good a hit is. */
async function answers(queries: readonly Asked[]): Promise<unknown[]> {
  const given = [];
  for (const { query, filters } of queries) {
    const { total, relaxed, hits } = await globalThis.tiaowen.search(query, filters);
    given.push({ total, relaxed, hits: hits.map(({ clause }) => clause) });
  }
  return given;
}

function isForeign(url: string): boolean {
  const own = pathToFileURL(`${copy}/`).href;
  return !url.startsWith(own) && !/^(?:blob|data|about):/u.test(url);
}

/** What a message and a request of both drivers can tell. */
interface Message {
  type(): string;
  text(): string;
}
interface Request {
  url(): string;
  failure(): { readonly errorText: string } | null;
}

/** Writes down what goes wrong in a page; `left` is what a request fails with where its page is left. */
function createWatch(left: RegExp) {
  const errors: string[] = [];
  return {
    errors,
    said: (message: Message): void => {
      if (["error", "warning", "warn"].includes(message.type())) errors.push(message.text());
    },
    threw: (error: unknown): void => {
      errors.push(String(error));
    },
    failed: (request: Request): void => {
      // A page that is left needs no more of its files.
      const isLeft = left.test(request.failure()?.errorText ?? "");
      if (!isLeft) errors.push(`failed: ${request.url()}`);
    },
    requested: (request: Request): void => {
      if (isForeign(request.url())) errors.push(`foreign: ${request.url()}`);
    },
  };
}

async function browseChromium(): Promise<Browsing> {
  const browser = await chromiumOfWorker();
  const context = await browser.newContext();
  const page = await context.newPage();
  const watch = createWatch(/^net::ERR_ABORTED$/u);
  page.on("console", watch.said);
  page.on("pageerror", watch.threw);
  page.on("requestfailed", watch.failed);
  page.on("request", watch.requested);
  return {
    errors: watch.errors,
    goto: async (to) => {
      await page.goto(to);
    },
    url: () => page.url(),
    evaluate: (run) => page.evaluate(run),
    ask: (queries) => page.evaluate(answers, queries),
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    waitFor: (selector) => page.locator(selector).first().waitFor(),
    text: async (selector) => (await page.locator(selector).first().textContent()) ?? "",
    count: (selector) => page.locator(selector).count(),
    close: () => context.close(),
  };
}

async function browseFirefox(): Promise<Browsing> {
  const browser = await openFirefox();
  const page = await browser.newPage();
  const watch = createWatch(/ABORT/u);
  page.on("console", watch.said);
  page.on("pageerror", watch.threw);
  page.on("requestfailed", watch.failed);
  page.on("request", watch.requested);
  return {
    errors: watch.errors,
    goto: async (to) => {
      await page.goto(to);
    },
    url: () => page.url(),
    evaluate: (run) => page.evaluate(run),
    ask: (queries) => page.evaluate(answers, queries),
    click: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.type(selector, text),
    waitFor: async (selector) => {
      await page.waitForSelector(selector, { visible: true });
    },
    text: async (selector) => (await page.$eval(selector, (found) => found.textContent)) ?? "",
    count: async (selector) => (await page.$$(selector)).length,
    close: () => browser.close(),
  };
}

interface SiteAnswers {
  readonly queries: readonly Asked[];
  readonly expected: readonly unknown[];
}

/** Runs in a page: presses the key of the clause panel until the page's scripts have run and it is there. */
async function openPanel(): Promise<void> {
  while (document.querySelector("#clause-panel") === null) {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Random queries, and what the index of the site answers to each. */
async function answersOfSite(): Promise<SiteAnswers> {
  const searcher = createSearcher(await searchIndexIn(inject("siteFolder"), "zh-Hans"));
  const queries = [...randomQueries(collection, QUERIES, seed)];
  const expected: unknown[] = [];
  for (const { query, filters } of queries) {
    const { total, relaxed } = await searcher.search(query, filters);
    const hits = await searcher.names(query, filters);
    expected.push({ total, relaxed, hits: hits.map(({ clause }) => clause) });
  }
  return { queries, expected };
}
/** The same for both browsers. */
let asked: Promise<SiteAnswers> | undefined;

describe.each([
  ["Chromium", browseChromium],
  ["Firefox", browseFirefox],
])("the offline copy in %s", (_name, openBrowser) => {
  let browser: Browsing;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test("gives the same answers as the index of the site, in both scripts", async () => {
    asked ??= answersOfSite();
    const { queries, expected } = await asked;
    await browser.goto(address("zh-hant/search/index.html"));
    const given = await browser.ask(queries);
    for (const [at, answer] of given.entries()) {
      expect(answer, `SEED=${seed} ${queries[at]?.query}`).toEqual(expected[at]);
    }
    expect(given).toHaveLength(QUERIES);
    expect(browser.errors).toEqual([]);
  });

  test("leads from the first page to a search, its hit and the marked text", async () => {
    await browser.goto(address("index.html"));
    await browser.waitFor(".site-header");
    expect(browser.url()).toMatch(/\/tiaowen\/(?:zh-hans|zh-hant|en)\/index\.html$/u);
    await browser.goto(address("zh-hans/search/index.html", "?q=揭榜掛帥"));
    await browser.waitFor('#search-results[data-state="ready"] [data-clause] a');
    await browser.click("#search-results [data-clause] a");
    await browser.waitFor(".clauses mark");
    const url = new URL(browser.url());
    expect(url.pathname).toMatch(/\/tiaowen\/zh-hans\/docs\/[\w-]+\/index\.html$/u);
    expect(url.searchParams.get("q")).toBe("揭榜掛帥");
    expect(await browser.text(".clauses mark")).toMatch(/揭榜挂帅/u);
    expect(browser.errors).toEqual([]);
  });

  test("keeps what is searched in the address, and in the other language", async () => {
    await browser.goto(address("zh-hans/search/index.html", "?q=人才&sort=order"));
    await browser.waitFor('#search-results[data-state="ready"]');
    await browser.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>("#search-form input[name=q]");
      if (box === null) throw new Error("This is not the search page");
      box.value = "三高四新";
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await expect.poll(() => new URL(browser.url()).searchParams.get("q"), PATIENT).toBe("三高四新");
    await browser.click("a[data-language=zh-hant]");
    await expect
      .poll(() => new URL(browser.url()).pathname, PATIENT)
      .toMatch(/zh-hant\/search\/index\.html$/u);
    expect(new URL(browser.url()).searchParams.get("q")).toBe("三高四新");
    await browser.waitFor('#search-results[data-state="ready"] [data-clause]');
    expect(browser.errors).toEqual([]);
  });

  test("has the concordance, and suggestions while a query is typed", async () => {
    await browser.goto(address("zh-hans/search/index.html", "?q=揭榜挂帅&view=concordance"));
    await browser.waitFor('#search-results[data-state="ready"] mark');
    await browser.goto(address("zh-hant/about/index.html"));
    await browser.type(".quick-search input[name=q]", "創新");
    await browser.waitFor("[role=option]");
    expect(browser.errors).toEqual([]);
  });

  test("counts words, and follows phrases", async () => {
    await browser.goto(address("zh-hans/statistics/index.html", "?q=创新&m=collocates"));
    await browser.waitFor("[data-state=ready] .count-table td a");
    await browser.goto(address("zh-hant/phrases/index.html", "?q=創新&q=人才"));
    await browser.waitFor("[data-state=ready] .figure a");
    expect(browser.errors).toEqual([]);
  });

  test("leads from hierarchies and glossary to clauses that are there", async () => {
    await browser.goto(address("en/tasks/seven-projects/index.html"));
    expect(await browser.count(".tree a")).toBeGreaterThan(7);
    await browser.goto(address("en/tasks/five-elements/s4-2-2-1/index.html"));
    await browser.waitFor("input[role=combobox]");
    expect(await browser.text("h1")).toMatch(/大学科技园/u);
    await browser.click("a[data-language=zh-hant]");
    await browser.waitFor("html[lang=zh-Hant-HK] input[role=combobox]");
    expect(browser.url()).toMatch(/zh-hant\/tasks\/five-elements\/s4-2-2-1\/index\.html$/u);
    for (const page of ["zh-hans/glossary/index.html", "zh-hant/data/index.html"]) {
      await browser.goto(address(page));
      expect(await browser.text("h1")).not.toBe("");
    }
    await browser.goto(address("en/offline/index.html"));
    await browser.waitFor(".in-copy");
    expect(browser.errors).toEqual([]);
  });

  test("shows both scripts beside each other, and what decided each character", async () => {
    await browser.goto(address("zh-hant/docs/opinions-2023/index.html"));
    await browser.click("article [data-both]");
    await browser.waitFor(".clauses .twin");
    await browser.click("article input[name=origins]");
    await browser.waitFor(".clauses .origin");
    await browser.goto(address("en/docs/opinions-2023/index.html"));
    await browser.click("article [data-script=zh-Hant]");
    await browser.waitFor(".clauses[lang=zh-Hant-HK]");
    expect(browser.errors).toEqual([]);
  });

  test.each(LANGUAGES)(
    "keeps a note, lists it, and sets two clauses side by side in %s",
    async (lang) => {
      await browser.goto(address(`${lang}/docs/opinions-2023/index.html`, "#s3-1-1"));
      await browser.evaluate(openPanel);
      await browser.waitFor("#clause-panel .note-mark-field input");
      // The copy keeps one list for all languages: a second click would take the mark away.
      await browser.evaluate(() => {
        const box = document.querySelector<HTMLInputElement>(".note-mark-field input");
        if (box?.checked === false) box.click();
      });
      await browser.goto(address(`${lang}/notes/index.html`));
      await browser.waitFor("main a[href*='opinions-2023/index.html#s3-1-1']");
      const query = "?a=opinions-2023%23s3-1-1&b=xiangjiang-plan-2024%23s3-1-1";
      await browser.goto(address(`${lang}/compare/index.html`, query));
      await browser.waitFor("main .clause");
      expect(browser.errors).toEqual([]);
    },
  );
});

test("where the browser refuses blob workers, the copy searches all the same", async () => {
  const browser = await chromiumOfWorker();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "Worker", {
        value: class {
          constructor() {
            throw new DOMException("refused", "SecurityError");
          }
        },
      });
    });
    await page.goto(address("en/search/index.html", "?q=三高四新"));
    await page.locator('#search-results[data-state="ready"] [data-clause]').first().waitFor();
    expect(page.workers()).toEqual([]);
  } finally {
    await context.close();
  }
});

test("a page of the copy applies its settings, and leaves the storage alone until the browser has shown it", async () => {
  const browser = await chromiumOfWorker();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // What is read while the browser is still replacing the former page may cut the page off from what readers keep.
    await page.addInitScript(() => {
      const { getItem } = Storage.prototype;
      Storage.prototype.getItem = function (name) {
        if (document.body === null) console.error(`${name} is read in the head`);
        return getItem.call(this, name);
      };
    });
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    await page.goto(address("en/about/index.html"));
    await page.evaluate(() => localStorage.setItem("tiaowen:theme", "dark"));
    await page.goto(address("zh-hans/notes/index.html"));
    await page.locator("html[data-theme=dark]").waitFor();
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
});

describe("the archive of the offline copy", () => {
  test("is small", async () => {
    const { size } = await stat(path.join(inject("siteFolder"), "downloads/tiaowen-offline.zip"));
    console.info(`The offline copy: ${size} bytes`);
    expect(size).toBeLessThan(MOST);
  });

  test("holds nothing that needs a server, and no link that leads nowhere", async () => {
    const { pages, broken, served } = await siteLinks(copy);
    expect(pages).toBeGreaterThan(LANGUAGES.length * 10);
    expect(broken).toEqual([]);
    expect(served).toEqual([]);
  });

  test("tells its size and sum on the page that offers it", async () => {
    const file = path.join(inject("siteFolder"), "downloads/tiaowen-offline.zip");
    const sum = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    for (const lang of LANGUAGES) {
      const page = path.join(inject("siteFolder"), lang, "offline/index.html");
      const html = await readFile(page, "utf8");
      expect(html).toContain(sum);
      expect(html).toMatch(/data-archive="size"[^>]*>[\d.]+ MB</u);
    }
  });
});
