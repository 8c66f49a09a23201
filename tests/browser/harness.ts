/** What browser tests share: a fresh page a test, and a watch on errors. */
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { chromiumOfWorker, contextOfWorker } from "./chromium.ts";
import { type OpenPage, scriptsRun } from "./reader.ts";

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

/** A file of the site that is quick to open: a page on it keeps the process of the site's pages alive. */
const QUICK = "robots.txt";

/** The window of a page, unless its test asks for another one. */
const WINDOW = { width: 1280, height: 900 };

/** Closes the pages of a context but its first, and forgets what they kept but for files that the browser has cached. */
async function cleared(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages();
  if (first === undefined) return;
  await Promise.all(others.map((other) => other.close()));
  const session = await context.newCDPSession(first);
  const { origin } = new URL(inject("site"));
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}

async function made(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: WINDOW,
    // What a test does to a request, it does to the network's; one that is about the worker asks for it.
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(address(`/${QUICK}`));
  return context;
}

/** Opens pages for the tests of a file; call it at the top of the file. */
export function useBrowser(): {
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
} {
  /** Contexts by their options: what one test has loaded, the next one need not. Nothing else is left of a test. */
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** The worker's context, where the file has used it. */
  let shared: BrowserContext | undefined;
  /** What the running test has opened. */
  const opened = new Set<BrowserContext>();
  afterEach(async () => {
    await Promise.all(Array.from(opened, cleared));
    opened.clear();
  });

  async function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
    if (Object.keys(options).length === 0) {
      shared = await contextOfWorker((browser) => made(browser, {}));
      return shared;
    }
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? chromiumOfWorker().then((own) => made(own, options));
    contexts.set(key, context);
    return context;
  }
  afterAll(async () => {
    await shared?.clearPermissions();
    await Promise.all(Array.from(contexts.values(), async (context) => (await context).close()));
  });
  return {
    async open(path, { viewport, colorScheme, ...others } = {}) {
      const context = await contextFor(others);
      opened.add(context);
      const page = await context.newPage();
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
