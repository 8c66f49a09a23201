/** The ledger of duties of a small city, built by the real build: rows, filters, what is overdue, records, files, units. */
import { readFile } from "node:fs/promises";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentFolder } from "../support/content.ts";
import { readCsv } from "../support/read-csv.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { axeFaults } from "./axe.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { arrive, clickAtRest, goTo, type OpenPage, reload } from "./reader.ts";

const PLAN = `江北市2026年工作要点
一、提升服务
（一）建设平台。完善市一体化平台。（市数据局牵头，市财政局、各区县按职责分工负责，2026年6月底前完成）
（二）清理证明。公布清单。（责任单位：市司法局；完成时限：2026年3月底前）
二、降低成本
1. 减免收费。取消不合理收费。（市发展改革委负责，长期坚持）
2. 清偿账款。开展专项检查。（市工信局、市财政局按职责分工负责）
3. 扩建园区。新建厂房，市财政局安排资金。（市工信局牵头，2027年底前完成）
三、其他
市财政局另行公布目录。
`;
/** The reader's day. */
const TODAY = new Date("2026-06-10T12:00:00Z");

let folder: string;
let server: StaticServer;
const contexts: BrowserContext[] = [];
const removals: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = await contentFolder(
    {
      "sources/plan/source.txt": PLAN,
      "translations.yaml": "names: { 市司法局: Municipal Bureau of Justice, 江北市: Jiangbei }\n",
      "sources/plan/source.yaml":
        'id: plan-2026\ntitle: 江北市2026年工作要点\nissuer: 江北市人民政府\ndate: "2026-01-15"\n',
    },
    (remove) => removals.push(remove),
  );
  const built = await runTiaowen("build", {
    CONTENT_DIR: folder,
    OUT_DIR: `${folder}/dist`,
    BASE_PATH: "/",
  });
  expect(built).toMatchObject({ status: 0, stderr: "" });
  server = await serveFolder(`${folder}/dist`);
});
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await server?.vanish();
  await Promise.all(removals.map((remove) => remove()));
});

async function open(
  path: string,
  options: Parameters<Awaited<ReturnType<typeof chromiumOfWorker>>["newContext"]>[0] = {},
): Promise<OpenPage> {
  const context = await (await chromiumOfWorker()).newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await goTo(page, `${server.address}${path}`);
  return page;
}

/** The numbers of the rows that are shown. */
function shown(page: OpenPage): Promise<string[]> {
  return page.locator("#duties tbody tr:visible .duty-number").allInnerTexts();
}

test("without a script every duty stands there, with what is not said, and leads to clause and unit", async () => {
  const page = await open("/zh-hans/duties/", { javaScriptEnabled: false });
  expect(await shown(page)).toEqual(["1", "2", "3", "4", "5"]);
  const cells = page.locator("#duties tbody tr").first().locator("td");
  expect(await cells.nth(1).innerText()).toBe("市数据局");
  expect((await cells.nth(2).innerText()).split("\n")).toEqual(["市财政局", "各区县"]);
  expect(await cells.nth(3).innerText()).toBe("2026年6月底前");
  expect(await page.locator("#duties .not-said").count()).toBe(5);
  const href = await page.locator("#duties th a").first().getAttribute("href");
  expect(href).toBe("/zh-hans/docs/plan-2026/#s1-1");
  expect(await page.locator(".needs-script:visible").count()).toBe(0);
});

test("filters by unit, words, deadline and month; the address keeps them; overdue is by the reader's day", async () => {
  const page = await open("/zh-hans/duties/");
  expect(await page.locator(".overdue-tag").allInnerTexts()).toEqual(["已逾期"]);
  await page.locator("select[name=due]").selectOption("overdue");
  expect(await shown(page)).toEqual(["2"]);
  await page.locator("select[name=due]").selectOption("month");
  expect(await shown(page)).toEqual(["1"]);
  await page.locator("select[name=due]").selectOption("undated");
  expect(await shown(page)).toEqual(["3"]);
  await page.locator("select[name=due]").selectOption("none");
  expect(await shown(page)).toEqual(["4"]);
  await page.locator("select[name=due]").selectOption("");
  await page.locator("select[name=unit]").selectOption({ label: "市财政局" });
  expect(await shown(page)).toEqual(["1", "4"]);
  expect(await page.locator("#duty-filter output").innerText()).toBe("显示 2 项，共 5 项");
  await page.locator("input[name=words]").fill("賬款");
  expect(await shown(page)).toEqual(["4"]);
  await reload(page);
  expect(await shown(page)).toEqual(["4"]);
  await goTo(page, `${server.address}/zh-hans/duties/`);
  await page.locator("[data-month='2027-12']").click();
  expect(await shown(page)).toEqual(["5"]);
  expect(new URL(page.url()).search).toBe("?due=2027-12");
  expect(await axeFaults(page)).toEqual([]);
});

test("what the reader records stays with the task, ends its being overdue, and goes into the files", async () => {
  const page = await open("/zh-hans/duties/?due=overdue", { acceptDownloads: true });
  const row = page.locator("#duties tbody tr").nth(1);
  await row.locator(".worksheet-chip").click();
  const form = page.locator("#worksheet-form");
  await form.locator("[name=status]").selectOption("done");
  await form.locator("[name=note]").fill("已公布");
  await form.locator("button[value=save]").click();
  expect(await page.locator(".overdue-tag").count()).toBe(0);
  expect(await shown(page)).toEqual([]);
  await goTo(page, `${server.address}/zh-hans/duties/?state=done`);
  expect(await shown(page)).toEqual(["2"]);
  expect(await row.locator(".worksheet-chip").innerText()).toContain("已公布");
  await page.emulateMedia({ media: "print" });
  for (const width of [590, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    const controls = page.locator("#duties :is(.worksheet-chip, .worksheet-status):visible");
    expect(await controls.count(), `${width}`).toBe(0);
    expect(await page.locator(".worksheet-printed:visible").allInnerTexts()).toEqual([
      "工作记录：已完成 · 已公布",
    ]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: "screen" });
  const saved = async (ending: string) => {
    const coming = page.waitForEvent("download");
    await page.locator(`#duty-export [data-format=${ending}]`).click();
    return readFile(await (await coming).path(), "utf8");
  };
  const [, ...rows] = readCsv(await saved("csv"));
  expect(rows.map((cells) => [cells[0], ...cells.slice(8, 10)])).toEqual([
    ["2", "已完成", "已公布"],
  ]);
  expect((await saved("ics")).match(/BEGIN:VEVENT/gu)).toHaveLength(1);
});

test("a unit has what it leads, what it joins, and where else it is named", async () => {
  const page = await open("/zh-hant/units/");
  await page.locator(".unit-totals a", { hasText: "市財政局" }).click();
  await arrive(page, "**/units/unit-*/");
  expect(await page.locator("h2").allInnerTexts()).toEqual([
    "牽頭或負責",
    "配合、參與",
    "別處提到",
  ]);
  const lists = page.locator(".duty-list");
  expect(await lists.nth(0).locator(".duty-title").allInnerTexts()).toEqual(["二、2. 清償賬款"]);
  expect(await lists.nth(1).locator(".duty-title").allInnerTexts()).toEqual(["一、（一）建設平台"]);
  expect(await lists.nth(2).locator("mark").allInnerTexts()).toEqual(["市財政局", "市財政局"]);
  expect(await axeFaults(page)).toEqual([]);
});

test("the panel of a clause says who does it by when", async () => {
  const page = await open("/en/docs/plan-2026/#s1-2");
  await page.locator("#s1-2-p1").hover();
  await clickAtRest(page.locator("#s1-2 > .clause-tools"));
  const section = page.locator("#clause-panel section", { hasText: "Duties" });
  await section.waitFor();
  expect((await section.locator("dd").allInnerTexts()).map((words) => words.trim())).toEqual([
    "Municipal Bureau of Justice",
    "not stated",
    "2026年3月底前 (March 2026)",
  ]);
});

test("English pages name a unit in English everywhere, with its place", async () => {
  const page = await open("/en/duties/?words=justice");
  expect(await shown(page)).toEqual(["2"]);
  const lead = page.locator("#duties tbody tr:visible .duty-leads");
  expect((await lead.innerText()).trim()).toBe("Municipal Bureau of Justice");
  expect(await lead.getAttribute("data-value")).toBe("Municipal Bureau of Justice");
  await lead.locator("a").click();
  await arrive(page, "**/units/unit-*/");
  expect(await page.locator("h1").innerText()).toContain("Municipal Bureau of Justice");
  expect(await page.locator(".facts").innerText()).toContain("of Jiangbei");
});
