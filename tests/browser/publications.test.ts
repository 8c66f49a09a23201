/** Two publications of a small site in a browser: the page of changes, the filter and marks of the search, and saved searches, served and offline. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { BrowserContext, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentFolder } from "../support/content.ts";
import { findUnzip } from "../support/programs.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { axeFaults } from "./axe.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { arrive, goTo, type OpenPage, reload } from "./reader.ts";

const FIRST = {
  "sources/plan/source.yaml":
    "id: plan\ntitle: 江北市研发规划\nissuer: 江北市人民政府\ndate: 2024-02\n",
  "sources/plan/source.txt":
    "一、总则\n本市加强研发。\n二、机构\n（一）引进。三年内引进研发机构10家。\n（二）培育。培育本地企业。\n三、附则\n本规划自发布之日起施行。\n",
  "sources/notice/source.yaml": "id: notice\ntitle: 关于研发统计的通知\n",
  "sources/notice/source.txt": "一、报送\n按月报送研发数据。\n",
};
/** A clause changed, one inserted before others, one taken out; a document added, and one withdrawn. */
const SECOND = {
  "sources/plan/source.yaml": FIRST["sources/plan/source.yaml"],
  "sources/plan/source.txt":
    "一、总则\n本市加强研发。\n二、机构\n（一）引进。两年内引进研发机构20家。\n（二）共建。与高校共建研发平台。\n（三）培育。培育本地企业。\n",
  "sources/measures/source.yaml": "id: measures\ntitle: 研发投入办法\n",
  "sources/measures/source.txt": "第一条 研发投入予以补助。\n第二条 补助按年核定。\n",
};

const removals: (() => Promise<void>)[] = [];
let sites: string;
let server: StaticServer;
let context: BrowserContext;
const errors: string[] = [];

async function build(
  name: string,
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const folder = await contentFolder(files, (remove) => removals.push(remove));
  const built = await runTiaowen("build", {
    ...{ CONTENT_DIR: folder, OUT_DIR: join(sites, name), BASE_PATH: "/" },
    ...environment,
  });
  expect(built).toMatchObject({ status: 0, stderr: "" });
}

beforeAll(async () => {
  sites = await mkdtemp(join(tmpdir(), "tiaowen-publications-"));
  await build("one", FIRST);
  await build("two", SECOND, { PUBLISHED: join(sites, "one"), PUBLISH_DATE: "2026-11-20" });
  server = await serveFolder(join(sites, "one"));
  const browser = await chromiumOfWorker();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    serviceWorkers: "block",
  });
});
afterAll(async () => {
  await context?.close();
  await server?.vanish();
  await rm(sites, { recursive: true, force: true });
  await Promise.all(removals.map((remove) => remove()));
});

async function open(path: string): Promise<OpenPage> {
  const page: OpenPage = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await goTo(page, path.startsWith("/") ? `${server.address}${path}` : path);
  return page;
}

const results = (page: OpenPage): Locator => page.locator("#search-results[data-state=ready]");
const saveButton = (page: OpenPage): Locator => page.locator("#search-save button");
const savedRow = (page: OpenPage): Locator => page.locator(".saved-items li");

/** The clauses of the answer, each with what it says of its last change. */
async function shownHits(page: OpenPage): Promise<Record<string, string>> {
  await results(page).waitFor();
  return Object.fromEntries(
    await page
      .locator(".hit")
      .evaluateAll((hits) =>
        hits.map((hit) => [
          hit.getAttribute("data-clause") ?? "",
          hit.querySelector(".hit-change")?.textContent ?? "",
        ]),
      ),
  );
}

describe("a saved search", () => {
  test("tells after the next publication what is new in it, until it is visited", async () => {
    const page = await open(`/zh-hans/search/?q=${encodeURIComponent("研发")}`);
    expect(await shownHits(page)).toEqual({ "plan#s1": "", "plan#s2-1": "", "notice#s1": "" });
    await saveButton(page).click();
    expect(await saveButton(page).getAttribute("aria-pressed")).toBe("true");
    expect(await saveButton(page).textContent()).toBe("已保存");
    await goTo(page, `${server.address}/zh-hans/search/`);
    await expect.poll(() => savedRow(page).textContent()).toMatch(/^研发没有新的上次查看：/u);

    server.folder = join(sites, "two");
    const other = await open("/zh-hans/search/");
    await reload(page);
    const link = savedRow(page).locator(".saved-news a");
    await expect.poll(() => link.textContent()).toBe("新增或修改 3 条");
    await link.click();
    await arrive(page, /since=2/u);
    expect(await shownHits(page)).toEqual({
      "plan#s2-1": "2026年11月20日修改",
      "plan#s2-2": "2026年11月20日新增",
      "measures#s1": "2026年11月20日新增",
    });
    expect(await page.locator("#search-chips .chip").first().textContent()).toBe(
      "2026年11月20日以来",
    );
    // The other window had asked before the visit.
    await expect.poll(() => savedRow(other).textContent()).toContain("没有新的");
  });

  test("says above the answer what is new since the last visit, and goes out and in as a file", async () => {
    const page = await open("/en/search/");
    await savedRow(page).first().waitFor();
    const saving = page.waitForEvent("download");
    await page.locator(".saved-actions button").first().click();
    const file = await (await saving).path();
    const written: { entries: { seen: string }[] } = JSON.parse(readFileSync(file, "utf8"));
    expect(written.entries).toMatchObject([
      { search: new URLSearchParams({ q: "研发" }).toString(), seen: "2" },
    ]);

    await savedRow(page).locator(".saved-remove").click();
    expect(await savedRow(page).count()).toBe(0);
    const earlier = join(sites, "earlier.json");
    const entries = written.entries.map((entry) => ({ ...entry, seen: "1" }));
    await writeFile(earlier, JSON.stringify({ ...written, entries }));
    await page.locator(".saved-actions input").setInputFiles(earlier);
    await expect
      .poll(() => savedRow(page).locator(".saved-news").textContent())
      .toBe("3 new or changed");
    await page.locator(".saved-searches [role=status]").getByText("Merged 1 search.").waitFor();

    await savedRow(page).locator("a").first().click();
    const note = page.locator("#search-save [role=status]");
    await expect
      .poll(() => note.textContent())
      .toMatch(/^Since your last visit on .*, 3 clauses are new or changed\. Show only these$/u);
    await note.locator("a").click();
    await arrive(page, /since=2/u);
    expect(Object.keys(await shownHits(page))).toHaveLength(3);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe("the page of changes", () => {
  test("has each publication with what it changed, in the words before and now, and the feeds", async () => {
    const page = await open("/zh-hans/changes/");
    const plan = page.locator("#p2-plan");
    expect(await plan.locator(".facts").textContent()).toContain(
      "新增 1 条，修改 1 条，移动 1 条，删除 1 条",
    );
    expect(
      await plan
        .locator("li")
        .evaluateAll((items) => items.map((item) => item.getAttribute("data-change"))),
    ).toEqual(["changed", "added", "moved", "removed"]);
    expect(await plan.locator("[data-change=changed] :is(del, ins)").allTextContents()).toEqual([
      "三年内",
      "两年内",
      "10",
      "20",
    ]);
    expect(await plan.locator("[data-change=moved]").textContent()).toContain(
      "，原为二、（二）培育",
    );
    expect(await plan.locator("[data-change=removed] del").textContent()).toBe(
      "本规划自发布之日起施行。",
    );
    expect(await page.locator("#p2-notice a").count()).toBe(0);
    expect(await page.locator("#p2-measures").textContent()).toContain("新增文件");
    await plan.locator("[data-change=changed] a").click();
    await arrive(page, /docs\/plan\/#s2-1$/u);
    const feeds = page.locator("head link[type='application/atom+xml']");
    expect(
      await feeds.evaluateAll((links) => links.map((link) => link.getAttribute("title"))),
    ).toEqual(["更新", "更新 · 规划", "更新 · 江北市人民政府"]);
    for (const href of await feeds.evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")),
    )) {
      const answer = await page.request.get(`${server.address}${href}`);
      expect(await answer.text()).toContain("<title>有变动 · 江北市研发规划</title>");
    }
  });

  test("in English has the Chinese words in either script, and no fault that axe finds", async () => {
    const page = await open("/en/changes/");
    await page.locator(".feeds summary").click();
    expect(await page.locator(".feeds li").count()).toBe(5);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator("main button[data-script=zh-Hant]").click();
    await expect
      .poll(() => page.locator("#p2-plan [data-change=added] ins").textContent())
      .toBe("與高校共建研發平台。");
    expect(await page.locator("#p2-plan [data-change=changed] del").first().textContent()).toBe(
      "三年內",
    );
  });
});

test("the offline copy has the changes, and its saved searches tell what a newer copy has", async () => {
  const copy = join(sites, "copy");
  const unpack = async (name: string): Promise<void> => {
    await rm(copy, { recursive: true, force: true });
    const archive = join(sites, name, "downloads/tiaowen-offline.zip");
    await promisify(execFile)(await findUnzip(), ["-q", archive, "-d", copy]);
  };
  const address = (path: string): string => pathToFileURL(join(copy, "tiaowen", path)).href;
  await unpack("one");
  const page = await open(
    `${address("zh-hant/search/index.html")}?q=${encodeURIComponent("研發")}`,
  );
  await results(page).waitFor();
  await saveButton(page).click();
  await unpack("two");
  await goTo(page, address("zh-hant/search/index.html"));
  const link = savedRow(page).locator(".saved-news a");
  await expect.poll(() => link.textContent()).toBe("新增或修改 3 條");
  await link.click();
  await arrive(page, /since=2/u);
  expect(Object.values(await shownHits(page))).toContain("2026年11月20日新增");
  await goTo(page, address("zh-hant/changes/index.html"));
  expect(await page.locator("#p2-plan [data-change=changed] ins").first().textContent()).toBe(
    "兩年內",
  );
});

test("no page had an error", () => {
  expect(errors).toEqual([]);
});
