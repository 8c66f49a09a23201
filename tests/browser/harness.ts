/** What browser tests share: one Chromium a file, a fresh page a test, and a watch on errors. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** A page and everything that went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, failed and foreign requests. */
  readonly errors: string[];
}

export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Address of a page of the served site; `path` begins with a slash. */
function address(path: string): string {
  return `${inject("site")}${path}`;
}

/** Starts a browser for the tests of a file; call it at the top of the file. */
export function useBrowser(): {
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
} {
  let browser: Browser;
  /** What the running test has opened: each is a window of its own, and many of them are slow. */
  const opened: BrowserContext[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((context) => context.close())));
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    async open(path, options) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        // What a test does to a request, it does to the network's; one that is about the worker asks for it.
        serviceWorkers: "block",
        ...options,
      });
      opened.push(context);
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
      await page.goto(address(path));
      return { page, errors };
    },
  };
}

/** Fails where anything went wrong in the page. */
export function expectNoErrors({ errors }: WatchedPage): void {
  expect(errors).toEqual([]);
}
