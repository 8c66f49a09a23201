/** What browser tests share: a fresh page a test, and a watch on errors. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { chromiumOfWorker, tabsOfWorker } from "./chromium.ts";
import { type OpenPage, scriptsRun } from "./reader.ts";
import { openTabs, type Tabs } from "./tabs.ts";

/** A page and everything that went wrong in it. */
export interface WatchedPage {
  readonly page: OpenPage;
  /** Console errors, uncaught errors, failed and foreign requests. */
  readonly errors: string[];
}

/** How Chromium calls a request that nobody waits for any more: its page was left, or has given it up. */
const GIVEN_UP = "net::ERR_ABORTED";

/** Address of a page of the served site; `path` begins with a slash. */
function address(path: string): string {
  return `${inject("site")}${path}`;
}

/** A file of the site that is quick to open. */
const QUICK = "robots.txt";

/** The window of a page, unless its test asks for another one. */
const WINDOW = { width: 1280, height: 900 };

function made(browser: Browser, options: BrowserContextOptions): Promise<Tabs> {
  const own: BrowserContextOptions = {
    viewport: WINDOW,
    // What a test does to a request, it does to the network's; one that is about the worker asks for it.
    serviceWorkers: "block",
    ...options,
  };
  return openTabs(browser, own, address(`/${QUICK}`));
}

/** Opens pages for the tests of a file; call it at the top of the file. */
export function useBrowser(): {
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
} {
  /** Contexts by their options: what one test has loaded, the next one need not. Nothing else is left of a test. */
  const own = new Map<string, Promise<Tabs>>();
  /** The worker's context, where the file has used it. */
  let shared: Tabs | undefined;
  /** Those in which the running test has opened pages. */
  const opened = new Set<Tabs>();
  afterEach(async () => {
    await Promise.all(Array.from(opened, (tabs) => tabs.clear()));
    opened.clear();
  });

  async function tabsFor(options: BrowserContextOptions): Promise<Tabs> {
    if (Object.keys(options).length === 0) {
      shared = await tabsOfWorker((browser) => made(browser, {}));
      return shared;
    }
    const key = JSON.stringify(options);
    const known = own.get(key);
    if (known !== undefined && !(await known).areSpent) return known;
    const tabs = chromiumOfWorker().then((chromium) => made(chromium, options));
    own.set(key, tabs);
    return tabs;
  }
  afterAll(async () => {
    if (shared?.areSpent === false) await shared.context.clearPermissions();
    await Promise.all(Array.from(own.values(), async (tabs) => (await tabs).context.close()));
  });
  return {
    async open(path, { viewport, colorScheme, ...others } = {}) {
      const tabs = await tabsFor(others);
      opened.add(tabs);
      const page = await tabs.take();
      // A window and its colours are a page's own: pages that differ by no more share what they load.
      if (viewport) await page.setViewportSize(viewport);
      if (colorScheme) await page.emulateMedia({ colorScheme });
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("requestfailed", (request) => {
        if (request.failure()?.errorText !== GIVEN_UP) errors.push(`failed: ${request.url()}`);
      });
      page.on("request", (request) => {
        const foreign =
          !request.url().startsWith(inject("site")) && !/^(data|blob):/.test(request.url());
        if (foreign) errors.push(`foreign: ${request.url()}`);
      });
      await page.goto(address(path));
      if (others.javaScriptEnabled !== false) await scriptsRun(page.mainFrame());
      return { page, errors };
    },
  };
}

/** Fails where anything went wrong in the page. */
export function expectNoErrors({ errors }: WatchedPage): void {
  expect(errors).toEqual([]);
}

/**
 * Holds back what a page requests from now on, as a slow network does.
 * @returns lets it go, and what is requested later too
 */
export async function hold(page: OpenPage, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/**
 * Lets time pass in a page: what it had put off for less has been done. Only for what must not happen; what must is waited
 * for itself.
 */
export async function elapse(page: OpenPage, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);
}
