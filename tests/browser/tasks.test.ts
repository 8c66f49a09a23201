/** Tasks in a real browser: a task's page, the key projects, the overview. */
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { describe, expect, inject, test } from "vitest";
import { axeFaults, SCOPES } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, type OpenPage } from "./reader.ts";

const browser = useBrowser();
const TASK = "tasks/seven-projects/s3-2-3/";
const PAGES = [
  TASK,
  "tasks/six-actions/h1-q1/",
  "tasks/key-projects/",
  "tasks/overview/",
  "tasks/overview/s3-3/",
];

/** Every built page under `tasks/` of a language, by the rest of its address. */
async function taskPages(lang: string): Promise<Map<string, string>> {
  const root = join(inject("siteFolder"), lang);
  const pages = new Map<string, string>();
  for await (const file of glob("tasks/**/index.html", { cwd: root })) {
    pages.set(file, await readFile(join(root, file), "utf8"));
  }
  return pages;
}

function allTexts(page: OpenPage, selector: string): Promise<string[]> {
  return page.locator(selector).allTextContents();
}

describe("the page of a task", () => {
  test("says where it stands", async () => {
    const watched = await browser.open(`/zh-hans/${TASK}`);
    const { page } = watched;
    expect(await allTexts(page, ".task-path li")).toEqual([
      "任务",
      "七大工程",
      "（二）战略平台支撑工程",
    ]);
    expect(await page.locator(".task-siblings li").count()).toBe(4);
    const current = page.locator(".task-siblings [aria-current=page]");
    expect(await current.textContent()).toContain("推进省“4+4科创工程”");
    await page.locator(".task-steps .next").click();
    await arrive(page, "**/tasks/seven-projects/s3-2-4/");
    expectNoErrors(watched);
  });

  test("lists where else its names stand, in order of date, and leads to the words", async () => {
    const { page } = await browser.open(`/zh-hans/${TASK}`);
    expect(await allTexts(page, ".elsewhere h3")).toEqual(["规划", "新闻报道"]);
    const first = page.locator(".linked > li").first();
    expect(await first.locator(".linked-by").textContent()).toContain("岳麓山实验室");
    await first.locator("a").click();
    await arrive(page, "**/docs/xiangjiang-plan-2024/?q=*");
    const marked = ":is(mark, .found)";
    await expect
      .poll(() =>
        page.evaluate(
          (selector) => document.querySelectorAll(selector).length + CSS.highlights.size,
          marked,
        ),
      )
      .toBeGreaterThan(0);
  });

  test("reads without a script", async () => {
    const { page } = await browser.open(`/zh-hans/${TASK}`, { javaScriptEnabled: false });
    expect(await page.locator(".task-text").isVisible()).toBe(true);
    expect(await page.locator(".worksheet-entry").isVisible()).toBe(false);
  });

  test("of a quoted action has the paragraphs about it", async () => {
    const { page } = await browser.open("/zh-hans/tasks/six-actions/h1-q2/");
    const paragraphs = await allTexts(page, ".task-text > p");
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[2]).toMatch(/^推动优势产业做强做优/u);
  });

  test("states amounts with their year and words", async () => {
    const { page } = await browser.open("/zh-hant/tasks/project-boxes/box4-4/");
    expect(await allTexts(page, ".amounts tbody tr:nth-child(2) td")).toEqual([
      "2300",
      "個",
      "2024",
      "目標2024年建成投運，預計提供2300個工位",
    ]);
  });
});

describe("every page under tasks", () => {
  test("has the same Chinese texts in English and in Traditional, so that the script switch works", async () => {
    const count = (html: string) => html.split("data-zh").length;
    const hant = await taskPages("zh-hant");
    const english = await taskPages("en");
    const different = [...english].filter(
      ([path, html]) => count(html) !== count(hant.get(path) ?? ""),
    );
    expect(english.size).toBeGreaterThan(250);
    expect(different.map(([path]) => path)).toEqual([]);
  });

  test("is small", async () => {
    const large = [...(await taskPages("en"))].filter(
      ([, html]) => gzipSync(html).length > 60 * 1024,
    );
    expect(large.map(([path]) => path)).toEqual([]);
  });
});

test("the script switch shows a task in Traditional", async () => {
  const { page } = await browser.open(`/en/${TASK}`, { viewport: { width: 1280, height: 900 } });
  await page.locator("[popovertarget=appearance]").click();
  await page.locator("#appearance [data-script=zh-Hant]").click();
  await expect.poll(() => page.locator(".task-text").textContent()).toContain("實驗室");
});

describe("the key projects", () => {
  const ALL = "[data-projects] [data-words]";

  test("are sorted within their box by a column, both ways and back", async () => {
    const watched = await browser.open("/zh-hans/tasks/key-projects/");
    const { page } = watched;
    const box = page
      .locator("[data-projects]")
      .filter({ hasText: "三安" })
      .filter({ has: page.locator("th", { hasText: "投资" }) });
    const names = () => box.locator("tbody th").allTextContents();
    const inOrder = await names();
    expect(inOrder.length).toBeGreaterThan(1);
    const heading = box.locator("thead th", { hasText: "投资" });
    await heading.locator("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    await heading.locator("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect((await names())[0]).toContain("世界计算");
    await heading.locator("button").click();
    expect(await heading.getAttribute("aria-sort")).toBeNull();
    expect(await names()).toEqual(inOrder);
    expectNoErrors(watched);
  });

  test("are filtered by words of either script, and counted; a box without any goes", async () => {
    const { page } = await browser.open("/zh-hans/tasks/key-projects/");
    await page.locator("#project-filter").fill("智谷");
    const shown = page.locator(ALL).filter({ visible: true });
    expect(await shown.count()).toBe(2);
    expect(await page.locator("#project-count").textContent()).toBe("共 65 条，显示 2 条");
    expect(await page.locator("[data-projects]:visible").count()).toBeLessThanOrEqual(2);
    await page.locator("#project-filter").fill("海歸小鎮");
    expect(await shown.count()).toBe(2);
  });

  test("no cell says a sentence twice", async () => {
    const { page } = await browser.open("/en/tasks/key-projects/", { javaScriptEnabled: false });
    const cells = await page
      .locator("[data-projects] td")
      .evaluateAll((all) =>
        all.map((cell) => Array.from(cell.querySelectorAll(".stated"), (each) => each.textContent)),
      );
    expect(cells.flat().length).toBeGreaterThan(20);
    for (const stated of cells) {
      for (const [place, one] of stated.entries()) {
        expect(stated.toSpliced(place, 1).filter((other) => other.includes(one))).toEqual([]);
      }
    }
  });

  test("are all there without a script; a column says something; in the plot each project is once", async () => {
    const { page } = await browser.open("/en/tasks/key-projects/", { javaScriptEnabled: false });
    expect(await page.locator(ALL).count()).toBe(65);
    const columns = await page.locator("[data-projects] table").evaluateAll((tables) =>
      tables.flatMap((table) => {
        const rows = [...(table as HTMLTableElement).tBodies].flatMap((body) => [...body.rows]);
        const heads = (table as HTMLTableElement).tHead?.rows[0]?.cells.length ?? 0;
        return Array.from({ length: heads }, (_, at) =>
          rows.some((row) => (row.cells[at]?.textContent ?? "").trim() !== ""),
        );
      }),
    );
    expect(new Set(columns)).toEqual(new Set([true]));
    const plotted = await page.locator(".investments li:not(.axis) .what a").allTextContents();
    expect(new Set(plotted).size).toBe(plotted.length);
    expect(plotted.length).toBeGreaterThan(8);
    // On a linear scale, the bars are to each other as the amounts are.
    const bars = await page
      .locator(".investments .bar")
      .evaluateAll((all) => all.map((bar) => Number.parseFloat(bar.getAttribute("width") ?? "")));
    const amounts = await page.locator(".investments li:not(.axis) .amount").allTextContents();
    const values = amounts.map((amount) => {
      const [, number = "", scale] = /([\d.,]+) (million|billion)? ?yuan/u.exec(amount) ?? [];
      return Number(number.replaceAll(",", "")) * (scale === "billion" ? 1000 : 1);
    });
    for (const [at, value] of values.entries()) {
      expect((bars[at] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(value / (values[0] ?? 1), 2);
    }
    expect(await page.locator("#project-filter").isVisible()).toBe(false);
  });
});

test("the filter of the key projects is that of the chart too, and says where nothing has the words", async () => {
  const watched = await browser.open("/zh-hans/tasks/key-projects/");
  const { page } = watched;
  const bars = page.locator(".investments li[data-words]:visible");
  const all = await bars.count();
  const name = await bars.last().locator(".what a").innerText();
  await page.locator("#project-filter").fill(name);
  expect(await bars.locator(".what a").allInnerTexts()).toContain(name);
  expect(await bars.count()).toBeLessThan(all);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#project-count").isVisible()).toBe(true);
  expect(await page.locator("#project-filter").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await page.locator("#project-filter").fill("没有这样的项目");
  expect(await page.locator("#project-count").innerText()).toContain("没有符合筛选的项目");
  expect(await page.locator(".investments").isVisible()).toBe(false);
  await page.locator("#project-filter").fill("");
  expect(await bars.count()).toBe(all);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#project-count").isVisible()).toBe(false);
  expectNoErrors(watched);
});

test.each([
  [1280, 900],
  [390, 844],
])(
  "the overview scrolls down with its page, and names its columns in a window of %i × %i",
  async (width, height) => {
    const { page } = await browser.open("/zh-hans/tasks/overview/", {
      viewport: { width, height },
    });
    const box = page.locator(".scroller");
    const room = await box.evaluate(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    expect(room).toBeLessThanOrEqual(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    const last = page.locator(".scroller tbody").last();
    const name = width > 1000 ? page.locator("thead th").first() : last.locator(".column").first();
    await last.locator("tr").nth(1).scrollIntoViewIfNeeded();
    const { y = -1 } = (await name.boundingBox()) ?? {};
    expect((await name.innerText()).trim()).not.toBe("");
    expect(y).toBeGreaterThanOrEqual(-1);
    expect(y).toBeLessThan(height);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".column > span:visible").count()).toBe(0);
  },
);

test("a cell of the overview opens the clauses behind it", async () => {
  const { page } = await browser.open("/zh-hans/tasks/overview/");
  const row = page.locator("tr", { hasText: "锻造“双城”国际竞争力" });
  await row.locator("a", { hasText: "2" }).click();
  await arrive(page, "**/tasks/overview/s3-3/#layout-224-s3-1");
  const meeting = page.locator(".meeting", { has: page.locator("#layout-224-s3-1") });
  expect(await meeting.locator("tbody th").allTextContents()).toContain("湘江科学城");
});

test.each(PAGES)("%s is accessible and fits a phone", async (path) => {
  for (const [lang, colorScheme] of [
    ["zh-hant", "dark"],
    ["en", "light"],
  ] as const) {
    const watched = await browser.open(`/${lang}/${path}`, {
      viewport: { width: 360, height: 800 },
      colorScheme,
    });
    const { page } = watched;
    expect(await axeFaults(page, SCOPES[colorScheme])).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expectNoErrors(watched);
  }
});
