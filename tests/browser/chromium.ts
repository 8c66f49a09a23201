/** The Chromium that tests run in: one for all test files of a worker. */
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import type { Tabs } from "./tabs.ts";

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

/** A worker loads the modules anew for each file, and keeps the browser, with the tabs of a context. */
const KEY = Symbol.for("tiaowen.test-chromium");
const TABS = Symbol.for("tiaowen.test-tabs");
const worker: typeof globalThis & {
  [KEY]?: Promise<Browser>;
  [TABS]?: { readonly browser: Browser; readonly tabs: Promise<Tabs> };
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
 * The tabs of the worker's context: what a file has loaded, the next one need not. A file clears them of all else.
 * @param make makes them where there are none yet, or where they or their browser have ended
 */
export async function tabsOfWorker(make: (browser: Browser) => Promise<Tabs>): Promise<Tabs> {
  const browser = await chromiumOfWorker();
  const known = worker[TABS];
  if (known?.browser === browser && !(await known.tabs).areSpent) return known.tabs;
  const tabs = make(browser);
  worker[TABS] = { browser, tabs };
  return tabs;
}
