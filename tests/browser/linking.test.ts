/** Following and comparing: references and their way back, related clauses, two clauses side by side. */
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, clickAtRest, goTo, type OpenPage, reload } from "./reader.ts";

const browser = useBrowser();

/** Opens the panel of a clause as one who points at it does. */
async function openPanel(page: OpenPage, clause: string): Promise<void> {
  // To the top of the window: what is laid out above it then moves nothing that is seen.
  await page.locator(`#${clause}`).evaluate((section) => section.scrollIntoView());
  await page.locator(`#${clause}-p1`).hover();
  await clickAtRest(page.locator(`#${clause} > .clause-tools`));
  await page.locator("#clause-panel-related, #clause-panel-compare").first().waitFor();
}

test("a title in the text leads to its document, which tells where it is cited", async () => {
  const watched = await browser.open("/zh-hant/docs/xiangjiang-plan-2024/#h1-2-26");
  const { page } = watched;
  const reference = page.locator("#h1-2-26 a.reference");
  expect(await reference.textContent()).toContain("核心競爭力的科技創新高地的實施意見》");
  expect(await page.locator("#h1-2-25 a.reference").count()).toBe(0);
  await clickAtRest(reference);
  await arrive(page, "**/zh-hant/docs/opinions-2023/");
  await page.locator(".about-text > summary").click();
  const cited = page.locator(".facts-list a[href$='xiangjiang-plan-2024/#h1-2-26']").last();
  expect(await cited.textContent()).toBe("《湖南湘江新區科技創新體系建設規劃》「總則」（二）26");
  await clickAtRest(cited);
  await arrive(page, "**/xiangjiang-plan-2024/#h1-2-26");
  expectNoErrors(watched);
});

test("the panel has related clauses with the words that they share, and leads to the comparison", async () => {
  const watched = await browser.open("/zh-hans/docs/opinions-2023/");
  const { page } = watched;
  await openPanel(page, "s3-6-3");
  const related = page.locator("#clause-panel section", { hasText: "相关条文" });
  const pair = related.locator("li", { hasText: "建立结对机制" });
  expect(await pair.textContent()).toContain("结对");
  expect(await page.locator("#clause-panel section", { hasText: "本条提到" }).count()).toBe(0);
  expect(await axeFaults(page, { within: "#clause-panel" })).toEqual([]);
  await clickAtRest(pair.getByRole("link", { name: "对照" }));
  await arrive(page, "**/zh-hans/compare/?a=opinions-2023%23s3-6-3&b=*");
  await page.locator("[data-side=b] .same").first().waitFor();
  const shared = await page.locator("[data-side=a] .same").allTextContents();
  const other = await page.locator("[data-side=b] .same").allTextContents();
  expect(shared.toSorted()).toEqual(other.toSorted());
  expect(shared.join()).toContain("结对培养青年科技人才");
  expect(await page.locator("[data-side=a] .other").count()).toBeGreaterThan(0);
  expect(await page.locator(".compare-shared").textContent()).toMatch(/甲 \d+%，乙 \d+%/);
  expect(await axeFaults(page)).toEqual([]);
  expectNoErrors(watched);
});

test("sides are swapped and changed, and the address keeps it", async () => {
  const watched = await browser.open(
    "/en/compare/?a=opinions-2023%23s3-6-3&b=xiangjiang-plan-2024%23box1",
  );
  const { page } = watched;
  await page.locator("[data-side=b] table").first().waitFor();
  await clickAtRest(page.getByRole("button", { name: "Swap" }));
  await page.locator("[data-side=a] table").first().waitFor();
  expect(new URL(page.url()).searchParams.get("b")).toBe("opinions-2023#s3-6-3");
  await clickAtRest(page.locator("[data-side=b] .side-change"));
  await page.locator("[data-side=b] select").selectOption("takungpao-2025");
  await page.keyboard.press("Tab");
  await page.locator("[data-side=b] input").fill("机械之都 创新");
  await page.locator("[data-side=b] .pick-list button").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[data-side=b] .side-text", { hasText: "山河智能" }).waitFor();
  expect(new URL(page.url()).searchParams.get("b")).toBe("takungpao-2025#h1");
  await page.getByLabel("Differences").check();
  await reload(page);
  await page.locator("[data-side=b] .side-text", { hasText: "山河智能" }).waitFor();
  expect(await page.getByLabel("Differences").isChecked()).toBe(true);
  await page.goBack();
  await page.locator("[data-side=b] .side-text", { hasText: "结对" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expectNoErrors(watched);
});

test("a clause that there is not is told, and one can choose another", async () => {
  const watched = await browser.open("/zh-hans/compare/?a=opinions-2023%23s99");
  const { page } = watched;
  await page.getByText("没有这一条").waitFor();
  expect(await page.locator("[data-side=a] .pick-list button").count()).toBeGreaterThan(50);
  const choose = page.locator("[data-side=b] .side-change");
  expect(await choose.textContent()).toBe("收起");
  await clickAtRest(choose);
  expect(await choose.textContent()).toBe("选一条");
  expectNoErrors(watched);
});

test("a clause kept in one document is compared from another", async () => {
  const watched = await browser.open("/zh-hans/docs/opinions-2023/");
  const { page } = watched;
  await openPanel(page, "s4-1");
  await clickAtRest(page.getByRole("button", { name: "记下本条" }));
  await goTo(page, "/zh-hans/docs/xiangjiang-plan-2024/");
  await openPanel(page, "s6-1");
  await clickAtRest(page.getByRole("link", { name: "与记下的一条对照" }));
  await page.locator("[data-side=b] .same").first().waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("a"), searchParams.get("b")]).toEqual([
    "opinions-2023#s4-1",
    "xiangjiang-plan-2024#s6-1",
  ]);
  expectNoErrors(watched);
});

test("the button of an open picker closes it, and the list ends within a row where it has more", async () => {
  const { page } = await browser.open("/en/compare/", { viewport: { width: 390, height: 844 } });
  const side = page.locator("[data-side=a]");
  await side.locator(".pick-list button").first().waitFor();
  const button = side.locator(".side-change");
  expect(await button.textContent()).toBe("Close");
  const cut = () =>
    side.locator(".pick-list").evaluate((list) => {
      const { bottom } = list.getBoundingClientRect();
      const rows = Array.from(list.children, (row) => row.getBoundingClientRect());
      return rows.filter((row) => row.top < bottom - 8 && row.bottom > bottom + 8).length;
    });
  await expect.poll(cut).toBe(1);
  await button.click();
  expect(await side.locator(".side-pick").isVisible()).toBe(false);
  expect((await button.textContent())?.trim()).toBe("Choose a clause");
});
