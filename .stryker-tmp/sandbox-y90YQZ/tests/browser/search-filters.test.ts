/** What limits and reads a query, in a real browser: the filters, and the reading that the page tells. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { address, answeredAfter, ready, shown } from "./answers.ts";
import { clausesIn, oracle } from "./content-oracle.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { reload } from "./reader.ts";

const browser = useBrowser();
const PLAN = "xiangjiang-plan-2024";

describe("the filters", () => {
  test("choose several values, in several facets, as the address says", async () => {
    const watched = await browser.open(address("/en/search/", { q: "创新" }));
    const { page } = watched;
    await ready(page);
    const box = (name: string, value: string) =>
      page.locator(`input[name=${name}][value="${value}"]`);
    const count = (name: string, value: string) =>
      box(name, value).locator("xpath=..").locator("[data-count]").textContent();
    const inPlan = oracle.search("创新", { documents: [PLAN] }).length;
    expect(await count("doc", PLAN)).toBe(String(inPlan));
    expect(await answeredAfter(page, () => box("doc", PLAN).check())).toBe(inPlan);
    const both = oracle.search("创新", { documents: [PLAN, "opinions-2023"] }).length;
    expect(await answeredAfter(page, () => box("doc", "opinions-2023").check())).toBe(both);
    const items = oracle.search("创新", {
      documents: [PLAN, "opinions-2023"],
      kinds: ["item", "name"],
    }).length;
    await answeredAfter(page, () => box("kind", "item").check());
    expect(await answeredAfter(page, () => box("kind", "name").check())).toBe(items);
    expect(new URL(page.url()).searchParams.getAll("doc")).toEqual([PLAN, "opinions-2023"]);

    const chips = page.locator("#search-chips .chip");
    expect(await chips.count()).toBe(4);
    await reload(page);
    expect(await ready(page)).toBe(items);
    expect(await box("kind", "name").isChecked()).toBe(true);
    await answeredAfter(page, () => chips.nth(3).click());
    await answeredAfter(page, () => chips.nth(2).click());
    expect(await ready(page)).toBe(both);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("chip");
    expect(await answeredAfter(page, () => page.locator(".chip-clear").click())).toBe(
      oracle.search("创新").length,
    );
    expect(await page.locator("#search-chips").isVisible()).toBe(false);
    expectNoErrors(watched);
  });

  test("by year, kind of document and hierarchy; what has no clause is not offered", async () => {
    const { page } = await browser.open(
      address("/zh-hans/search/", { q: "基金", year: "2024", genre: "plan" }),
    );
    const ofPlan = oracle.search("基金", { documents: [PLAN] });
    expect(await ready(page)).toBe(ofPlan.length);
    const hierarchy = page.locator("input[name=hierarchy]:visible").first();
    const inside = Number(
      await hierarchy.locator("xpath=..").locator("[data-count]").textContent(),
    );
    expect(inside).toBeLessThan(ofPlan.length);
    expect(await answeredAfter(page, () => hierarchy.check())).toBe(inside);
    const offered = await page
      .locator("input[name=kind]:visible")
      .evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value));
    const kinds = new Set((await shown(page)).map((name) => clausesIn("zh-Hans").get(name)?.kind));
    expect(new Set(offered)).toEqual(kinds);
  });

  test("a value that nobody knows limits to nothing, and can be taken back", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "创新", doc: "no-such" }));
    expect(await ready(page)).toBe(0);
    const chip = page.locator("#search-chips .chip");
    expect(await chip.textContent()).toBe("no-such");
    expect(await answeredAfter(page, () => chip.click())).toBe(oracle.search("创新").length);
  });
});

describe("the reading of the query", () => {
  test("is told in words, with counts, where there is anything to tell", async () => {
    const { page } = await browser.open(
      address("/zh-hans/search/", { q: "长沙 (基金|贷款) -债券 ）" }),
    );
    await ready(page);
    const [a, b, c] = ["长沙", "基金", "贷款"].map((term) => oracle.search(term).length);
    expect(await page.locator("#search-reading").textContent()).toBe(
      `检索式读作：〔长沙〕${a}且（〔基金〕${b}或〔贷款〕${c}），不含〔债券〕未计入：）`,
    );
    await answeredAfter(page, () => page.locator("#search-form input[name=q]").fill("长沙"));
    expect(await page.locator("#search-reading").isVisible()).toBe(false);
    await answeredAfter(page, () =>
      page.locator("#search-form input[name=q]").fill("<b>长沙</b> 创新"),
    );
    expect(await page.locator("#search-reading").textContent()).toContain("〔<b>长沙</b>〕");
  });
});
