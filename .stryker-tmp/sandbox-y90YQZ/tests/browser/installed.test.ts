/** A visited site without a network, and what happens when there is a new version of it. */
// @ts-nocheck

import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { writeServiceWorker } from "../../src/node/offline/write-service-worker.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { smallSite } from "./small-site.ts";

/** A visit to a site of its own address, so that tests share no cache. */
async function visit(
  folder: string,
  at: string,
  prepare: (server: StaticServer) => void = () => {},
): Promise<{ page: Page; server: StaticServer }> {
  const server = await serveFolder(folder);
  prepare(server);
  const browser = await chromiumOfWorker();
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await server.vanish();
  });
  const page = await context.newPage();
  await page.goto(server.address + at);
  return { page, server };
}

/** Waits until the browser has kept the site. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller !== null) return;
    await new Promise((done) => {
      serviceWorker.addEventListener("controllerchange", done, { once: true });
    });
  });
}

/** Looks for a new version; true where it was kept, false where that failed. */
function update(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const worker = registration.installing ?? registration.waiting;
    if (worker === null) return false;
    if (worker.state === "installed") return true;
    return new Promise<boolean>((done) => {
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed") done(true);
        if (worker.state === "redundant") done(false);
      });
    });
  });
}

test("with the network cut after one visit, every page opens, the search answers, and clauses are compared", async () => {
  const { page, server } = await visit(inject("siteFolder"), "/zh-hans/about/");
  await kept(page);
  await server.vanish();
  const files = await readdir(inject("siteFolder"), { recursive: true });
  const pages = files
    .filter((file) => path.basename(file) === "index.html")
    .map((file) => `/${file.split(path.sep).slice(0, -1).join("/")}/`.replace("//", "/"));
  expect(pages.length).toBeGreaterThan(30);
  const failed = await page.evaluate(async (all) => {
    const answers = await Promise.all(
      all.map((each) =>
        fetch(each)
          .then(({ ok }) => ok)
          .catch(() => false),
      ),
    );
    return all.filter((_each, at) => !answers[at]);
  }, pages);
  expect(failed).toEqual([]);
  await page.goto(`${server.address}/en/docs/opinions-2023/?q=人才#s3`);
  await page.locator(".clauses mark").first().waitFor();
  await page.goto(`${server.address}/zh-hant/search/?q=揭榜挂帅`);
  await page.locator('#search-results[data-state="ready"] [data-clause]').first().waitFor();
  await page.goto(`${server.address}/zh-hant/search/index.html?q=${encodeURIComponent("創新")}`);
  await page.locator('#search-results[data-state="ready"] [data-clause]').first().waitFor();
  const sides = new URLSearchParams({ a: "opinions-2023#s3-2", b: "takungpao-2025#h1" });
  await page.goto(`${server.address}/en/compare/?${sides}`);
  await page.locator("[data-side=a] .side-text > .clause").waitFor();
  await page.locator("[data-side=b] .side-text > .clause").waitFor();
  await page.goto(`${server.address}/zh-hant/docs/opinions-2023/`);
  await page.locator("article [data-both]").click();
  await page.locator(".twin").first().waitFor();
});

test("nothing is kept for a reader who saves data", async () => {
  const server = await serveFolder(inject("siteFolder"));
  const browser = await chromiumOfWorker();
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  onTestFinished(async () => {
    await context.close();
    await server.vanish();
  });
  const page = await context.newPage();
  // A worker would be asked for when the page has been loaded and is idle.
  await page.goto(`${server.address}/zh-hans/about/`, { waitUntil: "networkidle" });
  const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(workers).toEqual([]);
  await page.goto(`${server.address}/zh-hans/offline/`);
  await page.locator("[data-kept-state=off]").waitFor();
});

test("a new version is announced and taken when the reader says so; one that fails changes nothing", async () => {
  const [first, next] = [await smallSite(), await smallSite()];
  const about = path.join(next, "en/about/index.html");
  const html = await readFile(about, "utf8");
  await writeFile(about, html.replace("</h1>", " (second version)</h1>"));
  await writeServiceWorker(next);

  const { page, server } = await visit(first, "/en/about/");
  await kept(page);
  const heading = page.locator("h1");
  const bar = page.locator("#new-version");

  server.folder = next;
  server.refuses = (address) => address === "/en/about/";
  expect(await update(page)).toBe(false);
  await page.reload();
  expect(await heading.textContent()).toBe("About");
  expect(await bar.count()).toBe(0);

  server.refuses = () => false;
  expect(await update(page)).toBe(true);
  await bar.waitFor();
  await page.reload();
  expect(await heading.textContent()).toBe("About");
  await bar.getByRole("button", { name: "Later" }).click();
  expect(await bar.isVisible()).toBe(false);
  await page.reload();
  await bar.getByRole("button", { name: "Reload" }).click();
  await page.locator("h1", { hasText: "(second version)" }).waitFor();
  await server.vanish();
  await page.reload();
  expect(await heading.textContent()).toBe("About (second version)");
});

test("on a host that strips the last slash the site is kept too; an unknown address has its page without a network", async () => {
  const { page, server } = await visit(await smallSite(), "/en/about", (host) => {
    host.stripsSlashes = true;
  });
  await kept(page);
  await server.vanish();
  await page.goto(`${server.address}/en/about`);
  expect(await page.locator("h1").textContent()).toBe("About");
  await page.goto(`${server.address}/en/search/?q=x`);
  await page.locator("input[name=q]").first().waitFor();
  const answer = await page.goto(`${server.address}/en/docs/nowhere/`);
  expect(answer?.status()).toBe(404);
  await page.locator("section[data-language=en]").waitFor();
});

test("the offline page says whether the browser has the site", async () => {
  const { page, server } = await visit(await smallSite(), "/en/offline/");
  const said = () => page.locator("[data-kept-state]:visible").getAttribute("data-kept-state");
  await kept(page);
  await expect.poll(said).toBe("kept");
  const { page: other } = await visit(server.folder, "/en/offline/", (host) => {
    host.refuses = (address) => address === "/en/about/";
  });
  await other.locator("[data-kept-state=failed]").waitFor();
});

test("where the server labels scripts wrongly, the search page says that it did not start", async () => {
  const { page, server } = await visit(await smallSite(), "/en/search/?q=x", (host) => {
    host.scriptType = "text/plain";
  });
  const sentence = page.locator(".not-started");
  expect(await sentence.isVisible()).toBe(false);
  await expect.poll(() => sentence.isVisible()).toBe(true);
  expect(await sentence.innerText()).toContain("wrong type");
  server.scriptType = "text/javascript";
  await page.reload();
  await expect.poll(() => sentence.count()).toBe(0);
});
