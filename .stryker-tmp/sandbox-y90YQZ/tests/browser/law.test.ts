/** How a law is set: a small one, built by the real build. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import type { BrowserContext, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentFolder } from "../support/content.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { arrive, goTo, type OpenPage } from "./reader.ts";

const LAW = `江北湖泊保护法
第一编　总则
第一章　一般规定
第一条　为了保护湖泊，制定本法。
第二条　在本市的湖泊从事下列活动，适用本法：
（一）开发、利用、节约、保护、管理湖泊，以及防治湖泊灾害，并且对湖泊的岸线作出安排的活动；
（二）其他活动。
海域不适用本法。
第二章　规划
第二百一十九条　市人民政府编制规划。
第二百一十九条之一　规划向社会公布，公布的内容包括湖泊的名称、位置、面积、水位和保护范围。
第二编　附则
第一千二百六十条　本法自公布之日起施行。
`;

let site: string;
let server: StaticServer;
const contexts: BrowserContext[] = [];
const removals: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const folder = await contentFolder(
    {
      "sources/lakes/source.txt": LAW,
      "sources/lakes/source.yaml": "id: lakes\ntitle: 江北湖泊保护法\n",
    },
    (remove) => removals.push(remove),
  );
  const built = await runTiaowen("build", {
    CONTENT_DIR: folder,
    OUT_DIR: `${folder}/dist`,
    BASE_PATH: "/",
  });
  expect(built).toMatchObject({ status: 0, stderr: "" });
  site = `${folder}/dist`;
  server = await serveFolder(site);
});
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await server?.vanish();
  await Promise.all(removals.map((remove) => remove()));
});

async function open(width: number): Promise<OpenPage> {
  const browser = await chromiumOfWorker();
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  contexts.push(context);
  context.setDefaultTimeout(30_000);
  const page: OpenPage = await context.newPage();
  await goTo(page, `${server.address}/zh-hans/docs/lakes/`);
  return page;
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("The element has no box.");
  return box;
}

test("a collection that states no duties has no ledger, no units, and no link to them", async () => {
  expect(await readdir(`${site}/zh-hans`)).not.toEqual(expect.arrayContaining(["duties"]));
  expect(await readdir(`${site}/zh-hans`)).not.toEqual(expect.arrayContaining(["units"]));
  expect(await readFile(`${site}/zh-hans/tasks/index.html`, "utf8")).not.toContain("/duties/");
  expect(await readFile(`${site}/data/duties.ndjson`, "utf8")).toBe("");
});

describe.each([390, 1280])("a law in a window %i wide", (width) => {
  let page: OpenPage;
  beforeAll(async () => {
    page = await open(width);
  });

  test("the number of an article is bold, in one line, and the text goes on beside it", async () => {
    for (const id of ["s1-1-1", "s1-2-219z1", "s2-1260"]) {
      const number = page.locator(`#${id} .number`);
      expect(await number.evaluate((own) => getComputedStyle(own).fontWeight)).toBe("600");
      expect(await number.evaluate((own) => own.getClientRects().length)).toBe(1);
    }
    const article = page.locator("#s1-2-219z1");
    const number = await boxOf(article.locator(".number"));
    const text = await boxOf(article.locator("p").first());
    expect(text.y).toBeLessThan(number.y + number.height);
  });

  test("the text of an item has one left edge, with the number outside of it", async () => {
    const item = page.locator("#s1-1-2-1");
    const number = await boxOf(item.locator(".number"));
    const text = await boxOf(item.locator("p"));
    expect(text.x).toBeGreaterThanOrEqual(number.x + number.width);
  });

  test("a paragraph after the items stands below them", async () => {
    const last = await boxOf(page.locator("#s1-1-2-2"));
    const tail = await boxOf(page.getByText("海域不适用本法。"));
    expect(tail.y).toBeGreaterThanOrEqual(last.y + last.height);
  });

  test("headings over articles stand in the middle, a part larger than a chapter", async () => {
    const sizes = [];
    for (const id of ["s1", "s1-1"]) {
      const heading = page.locator(`#${id} > .clause-heading`);
      const style = await heading.evaluate((own) => {
        const { textAlign, fontSize } = getComputedStyle(own);
        return { textAlign, size: Number.parseFloat(fontSize) };
      });
      expect(style.textAlign).toBe("center");
      sizes.push(style.size);
    }
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
  });

  test("nothing is wider than the window", async () => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});

test("the contents list gives the range of articles of each heading", async () => {
  const page = await open(1280);
  expect(await page.locator("#contents .articles").allTextContents()).toEqual([
    "第一条—第二百一十九条之一",
    "第一条—第二条",
    "第二百一十九条—第二百一十九条之一",
    "第一千二百六十条",
  ]);
});

test("a number after the title of the law leads to its article", async () => {
  const page = await open(1280);
  const field = page.getByRole("combobox");
  await field.click();
  await field.pressSequentially("湖泊保护法第219条之一");
  await page.getByRole("option").first().waitFor();
  await field.press("Enter");
  await arrive(page, /docs\/lakes\/#s1-2-219z1$/u);
});
