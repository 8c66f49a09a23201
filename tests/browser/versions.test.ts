/** A collection with versions, built by the real build: states, histories, comparisons, addresses and the search by day. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkBooks } from "../support/epubcheck.ts";
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
  const content = join(site, "content");
  await cp(LAKES, content, { recursive: true });
  for (let year = 2001; year <= 2007; year++) await writeNotice(content, year);
  const built = await runTiaowen("build", {
    ...{ CONTENT_DIR: content, OUT_DIR: join(site, "dist"), BASE_PATH: "/" },
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

/** A version of a text that has more versions than pages compare: each year changes its second clause, and moves the third. */
async function writeNotice(content: string, year: number): Promise<void> {
  const folder = join(content, "sources", `notice-${year}`);
  await mkdir(folder, { recursive: true });
  const more = year < 2004 ? "" : "二、巡查\n每月巡查一次。\n";
  await writeFile(
    join(folder, "source.txt"),
    `一、清淤\n${year}年清淤${year - 2000}万方。\n${more}${year < 2004 ? "二" : "三"}、养护\n由养护单位负责日常养护。\n`,
  );
  await writeFile(
    join(folder, "source.yaml"),
    `id: notice-${year}\ntitle: 湖泊清淤通知\ngenre: notice\ndate: "${year}-03-01"\nversionOf: dredging\n`,
  );
}

async function open(path: string): Promise<void> {
  await goTo(page, `${server.address}${path}`);
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

  test("says so on English pages in sentences of their own", async () => {
    await open("/en/docs/law-2018/");
    const banner = page.locator(".version-banner");
    expect(await banner.innerText()).toContain("This is not the newest version. Newest version");
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
  // The page leads on at once: it never comes to rest.
  const address = `${server.address}/zh-hant/docs/lakes-law/#s2-6`;
  await page.evaluate((to) => location.assign(to), address);
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
  // Six pairs of the law, one of the plan, eleven of the notice.
  expect((await readdir(join(site, "dist/data/changes"))).length).toBe((6 + 1 + 11) * 3);
});

test("any two versions are compared, on a page of their own or by the browser", async () => {
  await open("/zh-hans/versions/lakes-law/");
  const oldest = page.locator(".work-versions > li").last();
  expect(await oldest.locator(".other-comparisons a").allTextContents()).toEqual([
    ...["2012年10月1日", "2018年3月1日", "2022年6月1日"],
  ]);
  await oldest.locator(".other-comparisons a").nth(1).click();
  await arrive(page, (url) => url.pathname === "/zh-hans/versions/law-2005..law-2018/");
  expect(await page.locator("#s3 .change-kinds").textContent()).toContain("移位");
  const own = page.locator(".comparison-sides > div").first().locator(".other-comparisons a");
  expect(await own.allTextContents()).toEqual(["2012年10月1日", "2022年6月1日"]);

  await open("/zh-hans/versions/dredging/");
  const first = page.locator(".work-versions > li").last().locator(".other-comparisons a");
  expect(await first.count()).toBe(6);
  await first.nth(2).click();
  await arrive(page, (url) => url.pathname === "/zh-hans/versions/dredging/pair/");
  await page.locator("#s3.change").waitFor();
  const rows = () =>
    page
      .locator(".change")
      .evaluateAll((all) => all.map((row) => `${row.id} ${row.dataset.kinds}`));
  expect(await rows()).toEqual(["s1 amended", "s2 new", "s3 renumbered"]);
  expect(await page.locator("#s1 .change-new ins").first().textContent()).toBe("2004");
  await page.getByLabel("行内标出").check();
  expect(await page.locator("#s1 .change-old").isVisible()).toBe(false);
  await page.locator("select[name=new]").selectOption("notice-2003");
  await expect.poll(rows).toEqual(["s1 amended", "s2 "]);
  expect(new URL(page.url()).search).toBe("?old=notice-2001&new=notice-2003");
  await page.goBack();
  await expect.poll(rows).toEqual(["s1 amended", "s2 new", "s3 renumbered"]);
});

test("a book says the force of its texts, in its pages and in its metadata", async () => {
  const book = join(site, "dist/downloads/law-2005.zh-hans.epub");
  const all = join(site, "dist/downloads/tiaowen.zh-hant-vertical.epub");
  const opened = async (path: string) => {
    const files = unzipSync(await readFile(path));
    return (name: string) => strFromU8(files[name] ?? new Uint8Array());
  };
  const own = await opened(book);
  for (const name of ["book/title.xhtml", "book/text-law-2005.xhtml"]) {
    const text = own(name).replaceAll(/<[^>]+>/gu, "");
    expect(text).toContain("效力：已修改，2005年7月1日至2012年9月30日施行");
    expect(text).toContain("这不是最新版本。最新版本：江北湖泊保护条例（2022年6月1日）");
  }
  expect(own("book/package.opf")).toContain(
    '<meta property="dcterms:valid">2005-07-01/2012-09-30</meta>',
  );
  const whole = await opened(all);
  expect(whole("book/nav.xhtml")).toContain("江北湖泊保護條例（2012年10月1日）");
  expect(whole("book/text-law-2012.xhtml")).toContain('href="text-law-2022.xhtml#title"');
  expect(whole("book/text-report-2015.xhtml")).not.toContain("former");
  for (const report of (await checkBooks([book, all])).values()) {
    expect(report).toContain("0 fatals / 0 errors / 0 warnings");
  }
});

test("the search tells states and finds the texts of a day", async () => {
  await open("/zh-hans/search/?q=填占湖泊");
  const hits = page.locator(".hit");
  await page.locator("#search-results[data-state=ready]").waitFor();
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
