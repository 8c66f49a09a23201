/** What browser tests share: one Chromium a file, a fresh page a test, and a watch on errors. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** A page and everything that went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, failed and foreign requests. */
  readonly errors: string[];
}

const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--process-per-site",
];

/** Starts the Chromium that was found. */
export function launchChromium(): Promise<Browser> {
  // However slow the machine: what never comes ends with the test.
  return chromium.launch({ executablePath: inject("chromium"), args: CHROMIUM_FLAGS, timeout: 0 });
}

/** Address of a page of the served site; `path` begins with a slash. */
function address(path: string): string {
  return `${inject("site")}${path}`;
}

/** A file of the site that is quick to open: a page on it keeps the process of the site's pages alive. */
const QUICK = "robots.txt";

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

/** Starts a browser for the tests of a file; call it at the top of the file. */
export function useBrowser(): {
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
} {
  let browser: Browser;
  /** Contexts by their options: what one test has loaded, the next one need not. Nothing else is left of a test. */
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** What the running test has opened. */
  const opened = new Set<BrowserContext>();
  afterEach(async () => {
    await Promise.all(Array.from(opened, cleared));
    opened.clear();
  });

  async function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? made(options);
    contexts.set(key, context);
    opened.add(await context);
    return context;
  }

  async function made(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(address(`/${QUICK}`));
    return context;
  }
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    async open(path, options) {
      const context = await contextFor({
        viewport: { width: 1280, height: 900 },
        // What a test does to a request, it does to the network's; one that is about the worker asks for it.
        serviceWorkers: "block",
        ...options,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("requestfailed", (request) => errors.push(`failed: ${request.url()}`));
      page.on("request", (request) => {
        const foreign =
          !request.url().startsWith(inject("site")) && !/^(data|blob):/.test(request.url());
        if (foreign) errors.push(`foreign: ${request.url()}`);
      });
      if (options?.javaScriptEnabled !== false) waitForScripts(page);
      pointAtRest(page);
      await page.goto(address(path));
      return { page, errors };
    },
  };
}

/** Has what brings another page end when its scripts have run, as a reader acts when a page is there. */
export function waitForScripts(page: Page): void {
  const { goto, reload, waitForURL } = page;
  page.goto = async (...given) => {
    const response = await goto.apply(page, given);
    await scriptsRun(page);
    return response;
  };
  page.reload = async (...given) => {
    const response = await reload.apply(page, given);
    await scriptsRun(page);
    return response;
  };
  page.waitForURL = async (...given) => {
    await waitForURL.apply(page, given);
    await scriptsRun(page);
  };
}

const resting = new WeakSet<Locator>();

/**
 * Has clicks in documents wait until the text has come to rest: what comes near the window on the way to a place is laid out
 * only then, and moves what stands below it.
 */
export function pointAtRest(page: Page): void {
  const all: Locator = Object.getPrototypeOf(page.locator("html"));
  if (resting.has(all)) return;
  resting.add(all);
  const { click } = all;
  all.click = async function (this: Locator, options) {
    // Its own wait is over before it scrolls to the place.
    if (this.page().url().includes("/docs/")) await this.scrollIntoViewIfNeeded();
    await click.call(this, options);
  };
}

/** Waits for the scripts that the page runs after its first frame; one that cannot be had has ended too. */
async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById("scripts") === null);
  // As text: what is written as code here imports for the tests.
  await page.evaluate(`Promise.allSettled(Array.from(
    document.querySelectorAll("body script[type=module][src]"), ({ src }) => import(src)))`);
}

/** Fails where anything went wrong in the page. */
export function expectNoErrors({ errors }: WatchedPage): void {
  expect(errors).toEqual([]);
}

/**
 * Holds back what a page requests from now on, as a slow network does.
 * @returns lets it go, and what is requested later too
 */
export async function hold(page: Page, pattern: string): Promise<() => void> {
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
export async function elapse(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);
}
