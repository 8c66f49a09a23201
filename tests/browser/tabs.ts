/** A browser context whose tabs tests use one after another: to open one costs a quarter of what it takes to show a page in it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** What lasts in a tab when its page is left: a tab in which a test has asked for it ends with the test. */
const LASTING = [
  "addInitScript",
  "addLocatorHandler",
  "emulateMedia",
  "exposeBinding",
  "exposeFunction",
  "route",
  "routeFromHAR",
  "routeWebSocket",
  "setDefaultNavigationTimeout",
  "setDefaultTimeout",
  "setExtraHTTPHeaders",
  // A window's size comes late to the next page, which would move as it comes.
  "setViewportSize",
] as const;

/** What a test may have listened to. */
const EVENTS = [
  ...["close", "console", "crash", "dialog", "domcontentloaded", "download", "filechooser"],
  ...["frameattached", "framedetached", "framenavigated", "load", "pageerror", "popup"],
  ...["request", "requestfailed", "requestfinished", "response", "websocket", "worker"],
];

/** A context of one site, whose tests follow each other. */
export interface Tabs {
  readonly context: BrowserContext;
  /** A tab that tells its page nothing of those before. */
  take(): Promise<Page>;
  /** Leaves every page, closes the tabs in which something lasts, and forgets what they have kept but for files that the browser has cached. */
  clear(): Promise<void>;
  /** True where a test has set the clock, which no page of the context loses: the context has ended with that test. */
  readonly areSpent: boolean;
}

/**
 * @param quick a page of the site that is soon there: one that stays on it keeps the process of the site's pages alive
 */
export async function openTabs(
  browser: Browser,
  options: BrowserContextOptions,
  quick: string,
): Promise<Tabs> {
  const context = await browser.newContext(options);
  const first = await context.newPage();
  await first.goto(quick);
  const storage = await context.newCDPSession(first);
  const { origin } = new URL(quick);
  /** No tab has a session of the protocol beside that of Playwright: it would take from the next page what that one sets. */
  const empty: Page[] = [];
  const taken: Page[] = [];
  /** Pages in which something lasts. */
  const changed = new WeakSet<Page>();
  let areSpent = false;
  const { newCDPSession } = context;
  Object.defineProperty(context, "newCDPSession", {
    value: (page: Page) => {
      changed.add(page);
      return Reflect.apply(newCDPSession, context, [page]);
    },
  });

  async function opened(): Promise<Page> {
    const page = await context.newPage();
    for (const name of LASTING) {
      const own = page[name];
      const value = (...given: unknown[]) => {
        changed.add(page);
        return Reflect.apply(own, page, given);
      };
      Object.defineProperty(page, name, { value });
    }
    const { clock } = page;
    const get = () => {
      areSpent = true;
      return clock;
    };
    Object.defineProperty(page, "clock", { get });
    return page;
  }

  async function leave(page: Page): Promise<void> {
    if (page.isClosed()) return;
    if (changed.has(page)) return page.close();
    for (const event of EVENTS) page.removeAllListeners(event);
    const isLeft = await page.goto("about:blank").then(
      () => true,
      () => false,
    );
    if (!isLeft) return page.close();
    empty.push(page);
  }

  return {
    context,
    get areSpent() {
      return areSpent;
    },
    async take() {
      const page = empty.pop() ?? (await opened());
      taken.push(page);
      return page;
    },
    async clear() {
      if (areSpent) return context.close();
      const own = new Set([first, ...empty, ...taken]);
      const others = context.pages().filter((page) => !own.has(page));
      await Promise.all([...others.map((page) => page.close()), ...taken.splice(0).map(leave)]);
      await storage.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    },
  };
}
