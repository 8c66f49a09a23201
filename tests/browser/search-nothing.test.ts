/** What the search says in a real browser where nothing is found. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { elapse, expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, goTo, reload } from "./reader.ts";
import { answered, eventually } from "./search-field.ts";

const browser = useBrowser();

describe("where nothing is found", () => {
  test.each(LANGUAGES)(
    "says which term has no match, and what else could be asked (%s)",
    async (lang) => {
      const watched = await browser.open(`/${lang}/search/?q=${encodeURIComponent("创薪 人才")}`);
      const { page } = watched;
      const said = page.locator(".hits-none");
      await eventually(() => said.textContent()).toContain("创薪");
      const links = said.getByRole("link");
      await eventually(() => links.allTextContents()).toContain(
        lang === "zh-hant" ? "創新" : "创新",
      );
      const near = links.filter({ hasText: /^[创創]新$/u }).first();
      const href = new URL((await near.getAttribute("href")) ?? "", page.url());
      expect(href.searchParams.get("q")).toMatch(/^[创創]新 人才$/u);
      await near.click();
      await page.locator('#search-results[data-state="ready"]').waitFor();
      expect(
        Number(await page.locator("#search-results").getAttribute("data-total")),
      ).toBeGreaterThan(0);
      expectNoErrors(watched);
    },
  );

  test("says that the terms occur but not together, each choice with the number it finds", async () => {
    const query = encodeURIComponent("马栏山 杂交水稻 独角兽");
    const { page } = await browser.open(`/zh-hans/search/?q=${query}`);
    const choices = page.locator(".hits-none-choices li");
    await eventually(() => choices.count()).toBeGreaterThan(1);
    const [text = ""] = await choices.allTextContents();
    const count = Number(/(\d+) 条$/.exec(text)?.[1]);
    await choices.first().getByRole("link").click();
    await page.locator('#search-results[data-state="ready"]').waitFor();
    expect(Number(await page.locator("#search-results").getAttribute("data-total"))).toBe(count);
  });

  test.each([
    ["en", "doc:nothing talent", "No document has “nothing” in its name.", "talent"],
    ["zh-hans", "文件:不存在 人才", "没有名称含“不存在”的文件。", "人才"],
    ["zh-hant", "文件:不存在 人才", "沒有名稱含「不存在」的文件。", "人才"],
  ])("says that no document has the name, and offers the search without it (%s)", async (...it) => {
    const [lang, query, told, rest] = it;
    const { page } = await browser.open(`/${lang}/search/?q=${encodeURIComponent(query)}`);
    const choice = page.locator(".hits-none-choices li");
    await choice.waitFor();
    expect(await choice.getByRole("link").allTextContents()).toEqual([rest]);
    const lines = await page.locator(".hits-none p").allTextContents();
    expect([lines.length, lines[0]]).toEqual([3, told]);
    await choice.getByRole("link").click();
    await arrive(page, (url) => url.searchParams.get("q") === rest);
    await page.locator('#search-results[data-state="ready"]').waitFor();
    expect(
      Number(await page.locator("#search-results").getAttribute("data-total")),
    ).toBeGreaterThan(0);
  });

  test("says that the source has the words, where an editor corrected them, and leads there", async () => {
    const { page } = await browser.open("/zh-hant/search/?q=接榜掛帥");
    const line = page.locator(".source-wording");
    await line.waitFor();
    expect(await line.innerText()).toContain("已把「接榜挂帅」訂正為「揭榜掛帥」");
    await line.getByRole("link").click();
    await arrive(page, "**/docs/xiangjiang-plan-2024/**");
    expect(new URL(page.url()).hash).toBe("#s4-2-1-3");
  });

  test("offers to drop the filters", async () => {
    const { page } = await browser.open("/en/search/?q=马栏山&year=2026&doc=xiangjiang-plan-2024");
    const link = page.locator(".hits-none").getByRole("link");
    await link.waitFor();
    await link.click();
    await arrive(page, (url) => !url.searchParams.has("doc") && !url.searchParams.has("year"));
    await page.locator('#search-results[data-state="ready"]').waitFor();
    expect(
      Number(await page.locator("#search-results").getAttribute("data-total")),
    ).toBeGreaterThan(0);
  });

  test("the browser keeps the query: it runs again, is exported, is forgotten", async () => {
    const watched = await browser.open("/en/search/?q=量子蘑菇&kind=box");
    const { page } = watched;
    const box = page.locator(".failed-queries");
    await box.locator("summary").click();
    const kept = box.getByRole("listitem");
    await eventually(() => kept.count()).toBe(1);
    await answered(page, "量子蘑菇");
    await reload(page);
    await answered(page, "量子蘑菇");
    await box.locator("summary").click();
    await kept.getByRole("link").click();
    await answered(page, "量子蘑菇");
    expect(new URL(page.url()).searchParams.get("kind")).toBe("box");
    await box.locator("summary").click();
    const download = page.waitForEvent("download");
    await box.getByRole("button", { name: "Export" }).click();
    const csv = await readFile((await (await download).path()) ?? "", "utf8");
    expect(csv).toMatch(
      /^\ufeff"date","query","filters","language"\r\n"\d{4}-.*","量子蘑菇","kind=box","en"\r\n$/,
    );
    await box.getByRole("button", { name: "Clear" }).click();
    expect(await kept.count()).toBe(0);
    expect(
      await page.evaluate(() => localStorage.getItem("tiaowen:failed-searches")),
    ).not.toContain("量子蘑菇");
    expectNoErrors(watched);
  });

  test("nothing breaks where the browser keeps nothing, or keeps what cannot be read", async () => {
    const { page, errors } = await browser.open("/en/about/");
    await page.evaluate(() =>
      localStorage.setItem("tiaowen:failed-searches", '[{"query":1},"x",null'),
    );
    await goTo(page, "/en/search/?q=量子蘑菇");
    await eventually(() => page.locator(".failed-items li").count()).toBe(1);
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("refused", "SecurityError");
      };
      Object.defineProperty(globalThis, "localStorage", { get: refuse });
    });
    await reload(page);
    await page.locator('#search-results[data-state="ready"]').waitFor();
    // A search has failed when nothing else was typed for a second and a half.
    await elapse(page, 2000);
    expect(await page.locator(".failed-queries li").count(), "on this page only").toBe(1);
    expect(errors).toEqual([]);
  });
});
