/** A collection with versions, built by the real build: states, histories, comparisons, addresses and the search by day. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LAKES } from "../support/lakes.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { arrive, goTo, type OpenPage } from "./reader.ts";

/** The reader's day: after the repeal of the law, before the opinions run out. */
const READER_DAY = "2026-01-15T10:00:00";

let site: string;
let server: StaticServer;
let context: BrowserContext;
let page: OpenPage;
const errors: string[] = [];

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "tiaowen-versions-"));
  const built = await runTiaowen("build", {
    ...{ CONTENT_DIR: LAKES, OUT_DIR: join(site, "dist"), BASE_PATH: "/" },
    SITE_URL: "https://lakes.example/",
  });
  expect(built).toMatchObject({ status: 0, stderr: "" });
  server = await serveFolder(join(site, "dist"));
  const browser = await chromiumOfWorker();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.clock.setFixedTime(new Date(READER_DAY));
  page.on("pageerror", (error) => errors.push(error.message));
});
afterAll(async () => {
  await context?.close();
  await server?.vanish();
  await rm(site, { recursive: true, force: true });
});

function open(path: string): Promise<void> {
  return goTo(page, `${server.address}${path}`);
}

function file(path: string): Promise<string> {
  return readFile(join(site, "dist", path), "utf8");
}

describe("a version that is not the newest", () => {
  test("says so, with its days, and leads to the same clause of the newest one", async () => {
    await open("/zh-hans/docs/law-2005/#s3-6");
    const banner = page.locator(".version-banner");
    expect(await banner.textContent()).toMatch(/已修改.*2005年7月1日至2012年9月30日施行/su);
    expect(await banner.textContent()).toContain("这不是最新版本");
    await banner.locator("a[data-newest]").click();
    await arrive(page, (url) => url.pathname === "/zh-hans/docs/law-2022/");
    expect(new URL(page.url()).hash).toBe("#s2-5");
    expect(await page.locator("#s2-5").textContent()).toContain("禁止填占湖泊");
    expect(await page.locator(".version-banner").textContent()).toMatch(
      /已废止.*江北水域保护条例/su,
    );
  });

  test("is named wherever it is listed and cited", async () => {
    await open("/en/docs/");
    const facts = page.locator(".documents > li").filter({ hasText: "江北湖泊保护条例" });
    expect((await facts.locator(".force-tag").allTextContents()).toSorted()).toEqual([
      ...["Repealed", "Since amended", "Since amended", "Since amended"],
    ]);
    const own = page.locator(".documents > li").filter({ hasText: "江北水域保护条例" });
    expect(await own.locator(".force-tag").textContent()).toBe("In force");
    await open("/zh-hans/docs/report-2015/");
    const state = await page
      .locator("#s1 a.reference")
      .last()
      .evaluate((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content]);
    expect(state[0]).toMatch(/docs\/law-2012\/#s3-7$/u);
    expect(state[1]).toContain("已修改");
  });

  test("is described to search engines without a word that a day could change", async () => {
    const read = async (id: string) => {
      const html = await file(`zh-hans/docs/${id}/index.html`);
      const [, json = "{}"] =
        /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
      return JSON.parse(json);
    };
    expect(await read("law-2012")).toMatchObject({
      "@type": "Legislation",
      temporalCoverage: "2012-10-01/2018-02-28",
      legislationLegalForce: "https://schema.org/NotInForce",
      "eli:date_no_longer_in_force": "2018-02-28",
      legislationChanges: [{ url: "https://lakes.example/zh-hans/docs/law-2005/" }],
    });
    expect(await read("waters-2025")).not.toHaveProperty("legislationLegalForce");
  });
});

test("the address of a work leads to its newest version, with the clause", async () => {
  await open("/zh-hant/docs/lakes-law/#s2-6");
  await arrive(page, (url) => url.pathname === "/zh-hant/docs/law-2022/");
  expect(new URL(page.url()).hash).toBe("#s2-6");
});

test("a work shows its versions and the history of each clause", async () => {
  await open("/zh-hans/versions/lakes-law/");
  expect(await page.locator(".work-versions > li").count()).toBe(4);
  const steps = page.locator("#s4-12 .history-steps > li");
  expect(await steps.allTextContents()).toEqual([
    expect.stringMatching(/2005年7月1日.*第十条/su),
    expect.stringMatching(/2012年10月1日.*第十二条.*修改、改编号/su),
    expect.stringMatching(/2018年3月1日.*修改/su),
    expect.stringMatching(/2022年6月1日.*修改/su),
  ]);
  await steps.last().locator("a").click();
  await arrive(page, (url) => url.pathname === "/zh-hans/versions/law-2018..law-2022/");
  const change = page.locator("#s4-12");
  expect(await change.locator(".change-new ins").allTextContents()).toEqual([
    expect.stringContaining("二千元"),
    expect.stringContaining("二万元"),
    expect.stringContaining("没收违法所得"),
  ]);
});

test("two versions stand side by side or in one column, with what is unchanged folded", async () => {
  await open("/zh-hans/versions/law-2005..law-2012/");
  const change = page.locator("#s1-1");
  const [old, other] = [change.locator(".change-old"), change.locator(".change-new")];
  expect(await old.locator(".compared-text").isVisible()).toBe(true);
  expect(await page.locator("details.unchanged[open]").count()).toBe(0);
  expect(await page.locator("#s3-9 .change-kinds").textContent()).toBe("拆分");
  await page.getByLabel("行内标出").check();
  expect(await old.isVisible()).toBe(false);
  expect(await other.locator("ins").textContent()).toContain("保障饮用水安全");
  await open("/zh-hans/versions/law-2012..law-2018/");
  expect(await page.locator('#s3[data-kinds~="moved"] .change-kinds').textContent()).toContain(
    "移位",
  );
  expect((await readdir(join(site, "dist/data/changes"))).length).toBe(6 * 3);
});

test("the search tells states and finds the texts of a day", async () => {
  await open("/zh-hans/search/?q=填占湖泊");
  const hits = page.locator(".hit");
  await hits.first().waitFor();
  // A text in force has no tag; the versions of the law are none.
  const ofLaw = page.locator('.hit[data-clause^="law-"]');
  const states = await ofLaw.locator(".force-tag").allTextContents();
  expect(states.length).toBe(await ofLaw.count());
  expect(states.length).toBeLessThan(await hits.count());
  expect(new Set(states)).toEqual(new Set(["已修改", "已废止"]));
  await page.locator("input[name=on]").fill("2015-06-01");
  await expect.poll(() => new URL(page.url()).searchParams.get("on")).toBe("2015-06-01");
  await expect
    .poll(() => hits.evaluateAll((all) => all.map((hit) => hit.getAttribute("data-clause"))))
    .toEqual(["law-2012#s3-7", "law-2012#s4-11"]);
  await page.locator(".chip").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("on")).toBeNull();
  expect(errors).toEqual([]);
});
