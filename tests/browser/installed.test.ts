/** A visited site without a network, and what happens when there is a new version of it. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { writeServiceWorker } from "../../src/node/offline/write-service-worker.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { goTo, type OpenPage, reload } from "./reader.ts";
import { switchTo } from "./script-view.ts";
import { smallSite } from "./small-site.ts";

/** A visit to a site of its own address, so that tests share no cache. */
async function visit(
  folder: string,
  at: string,
  prepare: (server: StaticServer) => void = () => {},
): Promise<{ page: OpenPage; server: StaticServer }> {
  const server = await serveFolder(folder);
  prepare(server);
  const browser = await chromiumOfWorker();
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await server.vanish();
  });
  const page = await context.newPage();
  await goTo(page, server.address + at);
  return { page, server };
}

/** Waits until the worker serves, and has kept the page that was read. */
async function served(page: OpenPage): Promise<void> {
  const isRead = () =>
    page.evaluate(async () => {
      const { serviceWorker } = navigator;
      await serviceWorker.ready;
      const address = `${location.origin}${location.pathname.replace(/\/?$/u, "/")}`;
      return serviceWorker.controller !== null && (await caches.match(address)) !== undefined;
    });
  await expect.poll(isRead).toBe(true);
}

/** Asks on the offline page to keep the whole site. */
async function keepAll(page: OpenPage): Promise<void> {
  const control = page.locator("#kept-site .keep");
  await control.getByRole("button", { name: "Store the whole site" }).click();
  await page.locator('#kept-site .keep[data-state="kept"]').waitFor({ timeout: 0 });
}

/** Looks for a new version; true where it was kept, false where that failed. */
function update(page: OpenPage): Promise<boolean> {
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

test("a first visit loads nothing beyond its page; what was read opens when the host is out of order and without a network, another page says that it is not kept", async () => {
  const asked: string[] = [];
  const { page, server } = await visit(inject("siteFolder"), "/en/about/", (host) => {
    host.refuses = (address) => {
      asked.push(address);
      return false;
    };
  });
  await served(page);
  const own = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const others = asked.filter((path) => ![...own, "/favicon.ico"].includes(path));
  expect(others.toSorted()).toEqual(["/en/about/", "/service-worker.js"]);
  await goTo(page, `${server.address}/en/search/?q=talent`);
  await page.locator('#search-results[data-state="ready"] [data-clause]').first().waitFor();
  server.refuses = () => true;
  await goTo(page, `${server.address}/en/about/`);
  expect(await page.locator("h1").textContent()).toBe("About");
  await server.vanish();
  await reload(page);
  expect(await page.locator("h1").textContent()).toBe("About");
  await goTo(page, `${server.address}/en/search/?q=talent`);
  await page.locator('#search-results[data-state="ready"] [data-clause]').first().waitFor();
  const answer = await goTo(page, `${server.address}/zh-hant/glossary/`);
  expect(answer?.status()).toBe(503);
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant-HK");
  expect(await page.locator("h1").textContent()).toBe("現在沒有網絡");
});

test("the page in the place of one that is not kept leads to those that are; the root, to the language that was read last", async () => {
  const { page, server } = await visit(inject("siteFolder"), "/zh-hant/");
  await served(page);
  await goTo(page, `${server.address}/zh-hant/about/`);
  await goTo(page, `${server.address}/en/docs/takungpao-2025/`);
  await goTo(page, `${server.address}/zh-hant/glossary/`);
  await served(page);
  await server.vanish();
  await goTo(page, `${server.address}/`);
  expect(new URL(page.url()).pathname).toBe("/zh-hant/");
  const answer = await goTo(page, `${server.address}/zh-hant/tasks/?q=1#a`);
  expect(answer?.status()).toBe(503);
  const stored = () => page.locator("main li a").allTextContents();
  expect(await stored()).toEqual([expect.stringContaining("條文"), "術語", "關於"]);
  expect(await page.locator("header > a").textContent()).toBe("條文");
  await page.locator("main li a", { hasText: "關於" }).click();
  await page.locator("h1", { hasText: "關於" }).waitFor();
  await goTo(page, `${server.address}/zh-hant/tasks/?q=1#a`);
  await page.locator("header nav a", { hasText: "English" }).click();
  await page.locator("h1", { hasText: "No network" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/en/tasks/");
  expect(await page.locator("header [aria-current]").textContent()).toBe("English");
  expect(await stored()).toEqual([expect.stringContaining("R&D")]);
  await goTo(page, `${server.address}/zh-hans/tasks/`);
  expect((await stored()).length).toBe(4);
});

/** Two documents and a hierarchy with all that leads to them, in each language, and the search of Traditional pages. */
const TWO_DOCUMENTS =
  /^(?:[^/]*|search-data(?:\/(?!.*(?:\/text\/zh-Hans\/|\/translated\/)).*)?|(?:data|[^/]+\/(?:about|compare|glossary|offline|search))(?:\/.*)?|[^/]+\/docs(?:\/index\.html|\/(?:opinions-2023|takungpao-2025)(?:\/.*)?)?|[^/]+\/tasks(?:\/index\.html|\/seven-projects(?:\/.*)?)?)$/u;

/** How many files the site keeps: read pages, their parts, and those of a version. */
function cachedFiles(page: OpenPage): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(" choice"));
    const counts = names.map(async (name) => {
      const { length } = await (await caches.open(name)).keys();
      return [/ (read|parts|version)\b/u.exec(name)?.[1] ?? name, length] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  });
}

test("what is stored when asked for is stored once, its removal leaves what was there before, and both are shown and done without a network", async () => {
  const { page, server } = await visit(await smallSite(), "/en/about/");
  await served(page);
  await goTo(page, `${server.address}/en/offline/`);
  await served(page);
  await page.locator("#read-pages:visible").waitFor();
  // What a page loads last is put with the parts a moment later.
  await page.waitForLoadState("networkidle");
  const before = await cachedFiles(page);
  await keepAll(page);
  const { version: kept = 0, ...read } = await cachedFiles(page);
  expect(kept).toBeGreaterThan(20);
  expect(read).toEqual(before);
  const readPages = page.locator("#read-pages output");
  expect(await readPages.textContent()).toBe("2");
  const control = page.locator("#kept-site .keep");
  const size = await control.locator('[data-for="kept"] [data-size]').textContent();
  await server.vanish();
  await reload(page);
  await page.locator("#kept-site:visible").waitFor();
  expect(await control.locator('[data-for="kept"]:visible [data-size]').textContent()).toBe(size);
  await control.getByRole("button", { name: "Remove" }).click();
  await page.locator("#keep-no-network:visible").waitFor();
  expect(await control.isVisible()).toBe(false);
  expect(await cachedFiles(page)).toEqual(before);
  await reload(page);
  await page.locator("#keep-no-network:visible").waitFor();
  expect(await readPages.textContent()).toBe("2");
  await page.locator("#read-pages").getByRole("button", { name: "Remove" }).click();
  await page.locator("#read-pages").waitFor({ state: "hidden" });
  expect(await cachedFiles(page)).toEqual({});
});

test("when the reader has asked for the whole site, every page opens without a network, the search answers, and clauses are compared", async () => {
  const folder = await smallSite(TWO_DOCUMENTS);
  const { page, server } = await visit(folder, "/en/offline/");
  await keepAll(page);
  await served(page);
  await server.vanish();
  const files = await readdir(folder, { recursive: true });
  const pages = files
    .filter((file) => path.basename(file) === "index.html")
    .map((file) => `/${file.split(path.sep).slice(0, -1).join("/")}/`.replace("//", "/"));
  expect(pages.length).toBeGreaterThan(90);
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
  await goTo(page, `${server.address}/en/docs/opinions-2023/?q=人才#s3`);
  await page.locator(".clauses mark").first().waitFor();
  await goTo(page, `${server.address}/zh-hant/search/?q=揭榜挂帅`);
  await page.locator('#search-results[data-state="ready"] [data-clause]').first().waitFor();
  await goTo(page, `${server.address}/zh-hant/search/index.html?q=${encodeURIComponent("創新")}`);
  await page.locator('#search-results[data-state="ready"] [data-clause]').first().waitFor();
  const sides = new URLSearchParams({ a: "opinions-2023#s3-2", b: "takungpao-2025#h1" });
  await goTo(page, `${server.address}/en/compare/?${sides}`);
  await page.locator("[data-side=a] .side-text > .clause").waitFor();
  await page.locator("[data-side=b] .side-text > .clause").waitFor();
  await goTo(page, `${server.address}/zh-hant/docs/opinions-2023/`);
  await switchTo(page, "both");
  await page.locator(".twin").first().waitFor();
});

test("a document is kept alone, in every language, and given up again", async () => {
  const { page, server } = await visit(inject("siteFolder"), "/en/docs/takungpao-2025/");
  await served(page);
  await page.locator("#about-text > summary").click();
  const control = page.locator("#keep-document .keep");
  await control.getByRole("button", { name: "Store this document" }).waitFor();
  expect(await control.locator("[data-size]").first().textContent()).toMatch(
    /^\d+(?:\.\d)? [kM]B$/u,
  );
  await control.getByRole("button", { name: "Store this document" }).click();
  await page.locator('#keep-document .keep[data-state="kept"]').waitFor({ timeout: 0 });
  const refused = server.refuses;
  server.refuses = () => true;
  await goTo(page, `${server.address}/zh-hant/docs/takungpao-2025/`);
  await switchTo(page, "both");
  await page.locator(".twin").first().waitFor();
  server.refuses = refused;
  await goTo(page, `${server.address}/en/offline/`);
  const documents = page.locator("#kept-documents");
  const link = documents.locator('a[href$="/en/docs/takungpao-2025/"]');
  await expect.poll(() => link.textContent()).toContain("R&D");
  await documents.getByRole("button", { name: "Remove" }).click();
  await documents.waitFor({ state: "hidden" });
  const versions = await page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.includes(" version ")),
  );
  expect(versions).toEqual([]);
});

test("a new version of a kept site is announced and taken when the reader says so; one that fails changes nothing", async () => {
  const [first, next] = [await smallSite(), await smallSite()];
  const about = path.join(next, "en/about/index.html");
  const html = await readFile(about, "utf8");
  await writeFile(about, html.replace("</h1>", " (second version)</h1>"));
  await writeServiceWorker(next);

  const { page, server } = await visit(first, "/en/offline/");
  await keepAll(page);
  await goTo(page, `${server.address}/en/about/`);
  await served(page);
  const heading = page.locator("h1");
  const bar = page.locator("#new-version");

  server.folder = next;
  server.refuses = (address) => address === "/en/about/";
  expect(await update(page)).toBe(false);
  await reload(page);
  expect(await heading.textContent()).toBe("About");
  expect(await bar.count()).toBe(0);

  server.refuses = () => false;
  expect(await update(page)).toBe(true);
  await bar.waitFor();
  await reload(page);
  expect(await heading.textContent()).toBe("About");
  await bar.getByRole("button", { name: "Later" }).click();
  expect(await bar.isVisible()).toBe(false);
  await reload(page);
  await bar.getByRole("button", { name: "Reload" }).click();
  await page.locator("h1", { hasText: "(second version)" }).waitFor();
  await server.vanish();
  await reload(page);
  expect(await heading.textContent()).toBe("About (second version)");
});

test("where nothing is kept, a new version is there with the next page, and nobody is asked", async () => {
  const [first, next] = [await smallSite(), await smallSite()];
  const about = path.join(next, "en/about/index.html");
  const html = await readFile(about, "utf8");
  await writeFile(about, html.replace("</h1>", " (second version)</h1>"));
  await writeServiceWorker(next);
  const { page, server } = await visit(first, "/en/about/");
  await served(page);
  server.folder = next;
  await reload(page);
  expect(await page.locator("h1").textContent()).toBe("About (second version)");
  await update(page);
  await goTo(page, `${server.address}/en/offline/`);
  expect(await page.locator("#new-version").count()).toBe(0);
  await page.locator("#read-pages:visible").waitFor();
});

test("on a host that strips the last slash the site is kept too; an unknown address has its page without a network", async () => {
  const { page, server } = await visit(await smallSite(), "/en/offline", (host) => {
    host.stripsSlashes = true;
  });
  await keepAll(page);
  await served(page);
  await server.vanish();
  await goTo(page, `${server.address}/en/about`);
  expect(await page.locator("h1").textContent()).toBe("About");
  await goTo(page, `${server.address}/en/search/?q=x`);
  await page.locator("input[name=q]").first().waitFor();
  const answer = await goTo(page, `${server.address}/en/docs/nowhere/`);
  expect(answer?.status()).toBe(404);
  await page.locator("section[data-language=en]").waitFor();
});

test("what cannot be kept is said, and tried again when the reader asks", async () => {
  const { page, server } = await visit(await smallSite(), "/en/offline/", (host) => {
    host.refuses = (address) => address === "/en/about/";
  });
  const control = page.locator("#kept-site .keep");
  await control.getByRole("button", { name: "Store the whole site" }).click();
  await expect.poll(() => control.locator("[role=status]").textContent()).toContain("did not work");
  expect(await control.getAttribute("data-state")).toBe("idle");
  server.refuses = () => false;
  await keepAll(page);
  await control.getByRole("button", { name: "Remove" }).click();
  await expect.poll(() => control.getAttribute("data-state")).toBe("idle");
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
  await reload(page);
  await expect.poll(() => sentence.count()).toBe(0);
});
