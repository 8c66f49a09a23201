/** Following and comparing: references and their way back, related clauses, two clauses side by side. One page for all. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { launchChromium, pointAtRest, waitForScripts } from "./harness.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
  });
  page = await context.newPage();
  waitForScripts(page);
  pointAtRest(page);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
});
afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

const go = (path: string) => page.goto(`${inject("site")}${path}`);

/** Opens the panel of a clause as one who points at it does. */
async function openPanel(clause: string): Promise<void> {
  // To the top of the window: what is laid out above it then moves nothing that is seen.
  await page.locator(`#${clause}`).evaluate((section) => section.scrollIntoView());
  await page.locator(`#${clause}-p1`).hover();
  await page.locator(`#${clause} > .clause-tools`).click();
  await page.locator("#clause-panel-related, #clause-panel-compare").first().waitFor();
}

test("a title in the text leads to its document, which tells where it is cited", async () => {
  await go("/zh-hant/docs/xiangjiang-plan-2024/#h1-2-26");
  const reference = page.locator("#h1-2-26 a.reference");
  expect(await reference.textContent()).toContain("核心競爭力的科技創新高地的實施意見》");
  expect(await page.locator("#h1-2-25 a.reference").count()).toBe(0);
  await reference.click();
  await page.waitForURL("**/zh-hant/docs/opinions-2023/");
  const cited = page.locator(".facts-list a[href$='xiangjiang-plan-2024/#h1-2-26']").last();
  expect(await cited.textContent()).toBe("《湖南湘江新區科技創新體系建設規劃》「總則」（二）26");
  await cited.click();
  await page.waitForURL("**/xiangjiang-plan-2024/#h1-2-26");
});

test("the panel has related clauses with the words that they share, and leads to the comparison", async () => {
  await go("/zh-hans/docs/opinions-2023/");
  await openPanel("s3-6-3");
  const related = page.locator("#clause-panel section", { hasText: "相关条文" });
  const pair = related.locator("li", { hasText: "建立结对机制" });
  expect(await pair.textContent()).toContain("结对");
  expect(await page.locator("#clause-panel section", { hasText: "本条提到" }).count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  await pair.getByRole("link", { name: "对照" }).click();
  await page.waitForURL("**/zh-hans/compare/?a=opinions-2023%23s3-6-3&b=*");
  await page.locator("[data-side=b] .same").first().waitFor();
  const shared = await page.locator("[data-side=a] .same").allTextContents();
  const other = await page.locator("[data-side=b] .same").allTextContents();
  expect(shared.toSorted()).toEqual(other.toSorted());
  expect(shared.join()).toContain("结对培养青年科技人才");
  expect(await page.locator("[data-side=a] .other").count()).toBeGreaterThan(0);
  expect(await page.locator(".compare-shared").textContent()).toMatch(/甲 \d+%，乙 \d+%/);
  expect(await axeFaults(page)).toEqual([]);
});

test("sides are swapped and changed, and the address keeps it", async () => {
  await go("/en/compare/?a=opinions-2023%23s3-6-3&b=xiangjiang-plan-2024%23box1");
  await page.locator("[data-side=b] table").waitFor();
  await page.getByRole("button", { name: "Swap sides" }).click();
  await page.locator("[data-side=a] table").waitFor();
  expect(new URL(page.url()).searchParams.get("b")).toBe("opinions-2023#s3-6-3");
  await page.locator("[data-side=b] .side-change").click();
  await page.locator("[data-side=b] select").selectOption("takungpao-2025");
  await page.keyboard.press("Tab");
  await page.locator("[data-side=b] input").fill("机械之都 创新");
  await page.locator("[data-side=b] .pick-list button").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[data-side=b] .side-text", { hasText: "山河智能" }).waitFor();
  expect(new URL(page.url()).searchParams.get("b")).toBe("takungpao-2025#h1");
  await page.getByLabel("what differs").check();
  await page.reload();
  await page.locator("[data-side=b] .side-text", { hasText: "山河智能" }).waitFor();
  expect(await page.getByLabel("what differs").isChecked()).toBe(true);
  await page.goBack();
  await page.locator("[data-side=b] .side-text", { hasText: "结对" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test("a clause that there is not is told, and one can choose another", async () => {
  await go("/zh-hans/compare/?a=opinions-2023%23s99");
  await page.getByText("没有这一条").waitFor();
  expect(await page.locator("[data-side=a] .pick-list button").count()).toBeGreaterThan(50);
  expect(await page.locator("[data-side=b] .side-change").textContent()).toBe("选一条");
});

test("a clause kept in one document is compared from another", async () => {
  await go("/zh-hans/docs/opinions-2023/");
  await openPanel("s4-1");
  await page.getByRole("button", { name: "记下本条" }).click();
  await go("/zh-hans/docs/xiangjiang-plan-2024/");
  await openPanel("s6-1");
  await page.getByRole("link", { name: "与记下的一条对照" }).click();
  await page.locator("[data-side=b] .same").first().waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("a"), searchParams.get("b")]).toEqual([
    "opinions-2023#s4-1",
    "xiangjiang-plan-2024#s6-1",
  ]);
});
