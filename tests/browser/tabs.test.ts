/** Tabs that tests use one after another: of one test nothing is left to the next. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeEach, expect, inject, onTestFinished, test } from "vitest";
import { chromiumOfWorker } from "./chromium.ts";
import { openTabs, type Tabs } from "./tabs.ts";

const OPTIONS: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  serviceWorkers: "block",
};

let tabs: Tabs;
const at = (path: string): string => `${inject("site")}${path}`;

beforeEach(async () => {
  tabs = await openTabs(await chromiumOfWorker(), OPTIONS, at("/robots.txt"));
  onTestFinished(() => tabs.context.close());
});

/** What a page can see of its tab. */
function seenIn(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    stored: [localStorage.length, sessionStorage.length, document.cookie],
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    hovered: [...document.querySelectorAll("main :hover")].length,
    focused: document.activeElement?.localName,
    name: window.name,
    ready: document.hasFocus(),
    scheme: matchMedia("(prefers-color-scheme: dark)").matches,
    left: Reflect.get(globalThis, "left"),
    year: new Date().getFullYear(),
  }));
}

test("a tab that was used shows nothing of it, and is used again", async () => {
  const page = await tabs.take();
  await page.goto(at("/en/about/"));
  const asNew = await seenIn(page);
  await page.evaluate(async () => {
    for (const store of [localStorage, sessionStorage]) store.setItem("left", "here");
    await cookieStore.set("left", "here");
    indexedDB.open("left");
    await caches.open("left");
    // What a page writes as it is left is forgotten too.
    addEventListener("pagehide", () => localStorage.setItem("late", "here"));
    location.hash = "#left";
  });
  const heard: string[] = [];
  page.on("request", (request) => heard.push(request.url()));
  await page.mouse.move(600, 450);
  await page.locator("input[name=q]").first().focus();
  await tabs.clear();
  heard.length = 0;

  const again = await tabs.take();
  expect(again).toBe(page);
  await again.goto(at("/en/about/"));
  expect(await seenIn(again)).toEqual(asNew);
  expect(heard).toEqual([]);
  await again.goBack();
  expect(again.url()).toBe("about:blank");
});

test("what a test asks of a tab holds on its next pages too", async () => {
  const page = await tabs.take();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 590, height: 850 });
  for (const path of ["/en/about/", "/en/docs/", "/en/about/"]) {
    await page.goto(at(path));
    const asked = ["print", "(prefers-color-scheme: dark)", "(width: 590px)"];
    const held = await page.evaluate((all) => all.map((each) => matchMedia(each).matches), asked);
    expect(held).toEqual([true, true, true]);
  }
});

test("two tabs at once are two", async () => {
  const [one, other] = await Promise.all([tabs.take(), tabs.take()]);
  expect(one).not.toBe(other);
});

test("pages that a page has opened are closed", async () => {
  const page = await tabs.take();
  await page.goto(at("/en/about/"));
  const opened = page.waitForEvent("popup");
  await page.evaluate(() => window.open("/en/docs/"));
  const other = await opened;
  await tabs.clear();
  expect([page.isClosed(), other.isClosed()]).toEqual([false, true]);
});

test.each<[string, (page: Page) => Promise<unknown>]>([
  ["a script", (page) => page.addInitScript(() => Reflect.set(globalThis, "left", "here"))],
  ["a function", (page) => page.exposeFunction("left", () => "here")],
  ["a medium", (page) => page.emulateMedia({ colorScheme: "dark" })],
  ["a session", (page) => page.context().newCDPSession(page)],
  ["a window", (page) => page.setViewportSize({ width: 390, height: 820 })],
  ["a route", (page) => page.route("**/*", (route) => route.abort())],
])("a tab that was given %s that lasts is closed", async (_what, give) => {
  const page = await tabs.take();
  await page.goto(at("/en/about/"));
  const asNew = await seenIn(page);
  await give(page);
  await tabs.clear();
  expect(page.isClosed()).toBe(true);
  const next = await tabs.take();
  await next.goto(at("/en/about/"));
  expect(await seenIn(next)).toEqual(asNew);
});

test("a clock that a test sets ends with the context", async () => {
  const page = await tabs.take();
  expect(tabs.areSpent).toBe(false);
  await page.clock.setFixedTime("2031-01-01");
  await tabs.clear();
  expect(tabs.areSpent).toBe(true);
  expect(tabs.context.pages()).toEqual([]);
});
