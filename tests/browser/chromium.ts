/** The Chromium that tests run in: one for all test files of a worker. */
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { inject } from "vitest";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--process-per-site",
  // Pages of one context share one process: to start one for each new page costs a fifth of what it takes to open the page.
  "--renderer-process-limit=1",
];

/** A worker loads the modules anew for each file, and keeps the browser, with a context. */
const KEY = Symbol.for("tiaowen.test-chromium");
const CONTEXT = Symbol.for("tiaowen.test-context");
const worker: typeof globalThis & {
  [KEY]?: Promise<Browser>;
  [CONTEXT]?: { readonly browser: Browser; readonly context: Promise<BrowserContext> };
} = globalThis;

function launch(): Promise<Browser> {
  // However slow the machine: what never comes ends with the test.
  return chromium.launch({ executablePath: inject("chromium"), args: FLAGS, timeout: 0 });
}

/** The worker's browser. A file closes the contexts that it opens, and leaves the browser to the next one. It ends with the worker. */
export async function chromiumOfWorker(): Promise<Browser> {
  worker[KEY] ??= launch();
  const browser = await worker[KEY];
  if (browser.isConnected()) return browser;
  worker[KEY] = launch();
  return worker[KEY];
}

/**
 * The worker's context: what a file has loaded, the next one need not. A file clears it of all else.
 * @param make makes it where there is none yet, or where its browser has ended
 */
export async function contextOfWorker(
  make: (browser: Browser) => Promise<BrowserContext>,
): Promise<BrowserContext> {
  const browser = await chromiumOfWorker();
  if (worker[CONTEXT]?.browser !== browser) worker[CONTEXT] = { browser, context: make(browser) };
  return worker[CONTEXT].context;
}
