/** A collection of more documents than a page lists: pages and filters of its lists, files that documents share. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentFolder } from "../support/content.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { arrive, goTo, type OpenPage, reload } from "./reader.ts";
import { switchTo } from "./script-view.ts";

const THINGS = ["湖泊", "港口", "林场", "水表", "航标", "灯塔", "管网", "仓库", "书库", "泊位"];
const VERBS = ["保护", "登记", "养护", "扩建", "清点", "改造", "检查"];
const PLACES = ["江北市", "江南市", "江东市"];

/** A document for each thing, verb and place: 210 in all. */
const DOCUMENTS = PLACES.flatMap((place, city) =>
  THINGS.flatMap((thing, first) =>
    VERBS.map((verb, second) => ({
      id: `rules-${city}-${first}-${second}`,
      title: `${place}${thing}${verb}办法`,
      issuer: `${place}人民政府`,
      year: 2000 + second,
      text: `第一条　为了${verb}${thing}，制定本办法。\n第二条　${thing}应当每年${verb}一次，费用由使用者承担。\n`,
    })),
  ),
);

let site: string;
let server: StaticServer;
let context: BrowserContext;
let page: OpenPage;
const removals: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const files = DOCUMENTS.flatMap(({ id, title, issuer, year, text }) => [
    [`sources/${id}/source.txt`, `${title}\n\n${text}`],
    [`sources/${id}/source.yaml`, `id: ${id}\ntitle: ${title}\nissuer: ${issuer}\ndate: ${year}\n`],
  ]);
  const folder = await contentFolder(Object.fromEntries(files), (remove) => removals.push(remove));
  const built = await runTiaowen("build", {
    CONTENT_DIR: folder,
    OUT_DIR: `${folder}/dist`,
    BASE_PATH: "/",
  });
  expect(built).toMatchObject({ status: 0, stderr: "" });
  site = `${folder}/dist`;
  server = await serveFolder(site);
  const browser = await chromiumOfWorker();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
});
afterAll(async () => {
  await context?.close();
  await server?.vanish();
  await Promise.all(removals.map((remove) => remove()));
});

test("the list of documents is in pages that name every document once, and its filter finds among all", async () => {
  const named: string[] = [];
  await goTo(page, `${server.address}/zh-hans/docs/`);
  for (;;) {
    named.push(...(await page.locator("#document-pages .title a").allTextContents()));
    const next = page.locator(".pager a[rel=next]");
    if ((await next.count()) === 0) break;
    const href = (await next.getAttribute("href")) ?? "";
    await next.click();
    await arrive(page, `**${href}`);
  }
  expect(named.toSorted()).toEqual(DOCUMENTS.map(({ title }) => title).toSorted());

  await page.locator("#document-filter select[name=issuer]").selectOption("江南市人民政府");
  await page.locator("#document-filter select[name=year]").selectOption("2003");
  const wanted = DOCUMENTS.filter(({ issuer, year }) => issuer.startsWith("江南") && year === 2003);
  const found = page.locator("#documents-found .title a");
  await expect.poll(() => found.allTextContents()).toEqual(wanted.map(({ title }) => title));
  expect(await page.locator("#document-pages").isVisible()).toBe(false);
  await page.locator("#document-filter input[name=words]").fill("灯塔");
  await expect.poll(() => found.allTextContents()).toEqual(["江南市灯塔扩建办法"]);
  expect(await page.locator("#document-filter output").innerText()).toBe("1 份，共 210 份");
  await reload(page);
  await expect.poll(() => found.allTextContents()).toEqual(["江南市灯塔扩建办法"]);
  await found.click();
  await page.locator("h1", { hasText: "江南市灯塔扩建办法" }).waitFor();
});

test("the search lists documents with most clauses first when asked, filters them, and names a chosen one", async () => {
  await goTo(page, `${server.address}/zh-hans/search/?q=灯塔`);
  await page.locator('#search-results[data-state="ready"]').waitFor();
  const many = page.locator("[data-many]");
  await many.locator("summary").click();
  const choices = many.locator("label:visible [data-name]");
  await expect.poll(() => choices.count()).toBe(21);
  await many.locator("input[type=search]").fill("江东 登记");
  await expect.poll(() => choices.allTextContents()).toEqual(["江东市灯塔登记办法"]);
  await many.locator("label:visible input").check();
  await expect.poll(() => page.locator("#search-results").getAttribute("data-total")).toBe("2");
  await reload(page);
  await page.locator("#search-chips", { hasText: "江东市灯塔登记办法" }).waitFor();
});

test("documents share data files; a panel finds its document's, and a document is kept with them", async () => {
  const texts = await readdir(path.join(site, "data/text/zh-hans"));
  expect(texts.length).toBeLessThan(DOCUMENTS.length / 8);
  const downloads = await readdir(path.join(site, "downloads"));
  expect(downloads).toEqual(["tiaowen-offline.zip"]);
  await goTo(page, `${server.address}/zh-hans/docs/rules-1-5-3/`);
  await switchTo(page, "both");
  await page.locator(".twin").first().waitFor();
  await page.locator("#about-text > summary").click();
  await page.locator("#keep-document [data-keep]").click();
  await page.locator('#keep-document .keep[data-state="kept"]').waitFor();
  server.refuses = () => true;
  await goTo(page, `${server.address}/zh-hant/docs/rules-1-5-3/`);
  await switchTo(page, "both");
  await page.locator(".twin").first().waitFor();
});
