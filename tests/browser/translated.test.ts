/** The translated text: beside the Chinese as the reader chooses, in the panel of Chinese pages, in books and lists. */
import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { reload } from "./reader.ts";
import { switchTo } from "./script-view.ts";

const browser = useBrowser();
const PAGE = "/en/docs/opinions-2023/";
/** A paragraph and its translation. */
const CHINESE = "#s3-1-2-p1";
const ENGLISH = "#s3-1-2 > .translated";

describe("a translated document", () => {
  test("has English first and the Chinese below, and says that it is unofficial", async () => {
    const watched = await browser.open(PAGE);
    const { page } = watched;
    const [english, chinese] = [page.locator(ENGLISH), page.locator(CHINESE)];
    expect(await english.textContent()).toContain("Support central SOEs");
    expect(await chinese.textContent()).toContain("支持央企");
    const tops = await Promise.all([english, chinese].map((each) => each.boundingBox()));
    expect(tops[0]?.y).toBeLessThan(tops[1]?.y ?? 0);
    expect(await page.locator(".translation-note").textContent()).toContain("Unofficial");
    expect(await page.locator("#contents a").first().textContent()).toContain(
      "1. Overall Approach",
    );
    expect(await page.locator("#s1 > h2 .gloss").innerText()).toBe("1. Overall Approach");
    expect(await english.textContent()).toMatch(/^2\. Attracting/u);
    const bar = ["[data-translation-switch]", "article [data-script-switch] fieldset"];
    const boxes = await Promise.all(bar.map((each) => page.locator(each).boundingBox()));
    expect(Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 100))).toBeLessThan(2);
    const names = await page.locator(".text-views button:visible").allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
    expectNoErrors(watched);
  });

  test("is shown beside the Chinese, alone or not at all, and stays so", async () => {
    const { page } = await browser.open(PAGE, { viewport: { width: 1280, height: 800 } });
    const [english, chinese] = [page.locator(ENGLISH), page.locator(CHINESE)];
    await page.locator("[data-translation=beside]").click();
    const [left, right] = await Promise.all([english, chinese].map((each) => each.boundingBox()));
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator("button[data-translation=alone]").click();
    expect(await chinese.isVisible()).toBe(false);
    await reload(page);
    expect(await english.isVisible()).toBe(true);
    expect(await chinese.isVisible()).toBe(false);
    await page.locator("button[data-translation=source]").click();
    expect(await english.isVisible()).toBe(false);
    expect(await chinese.isVisible()).toBe(true);
    await page.locator("button[data-translation=below]").click();
    expect(await english.isVisible()).toBe(true);
    const note = page.locator(".translation-note");
    expect(await note.isVisible()).toBe(true);
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    expect(await note.isVisible()).toBe(false);
    const chosen = page.locator("[data-translation-switch] [aria-pressed=true]");
    expect(await chosen.allInnerTexts()).toEqual(["Chinese"]);
    await page.locator("button[data-translation=alone]").click();
    await page.locator(".twin").first().waitFor({ state: "detached" });
    expect(await chosen.allInnerTexts()).toEqual(["English"]);
    expect([await english.isVisible(), await chinese.isVisible()]).toEqual([true, false]);
    // The script of the Chinese is told at every width.
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator(".shown-text > [data-when]:visible").allInnerTexts()).toEqual([
      "The Chinese is the original, in Simplified.",
    ]);
  });

  test("is there without scripts", async () => {
    const { page } = await browser.open(PAGE, { javaScriptEnabled: false });
    expect(await page.locator(ENGLISH).isVisible()).toBe(true);
    expect(await page.locator(CHINESE).isVisible()).toBe(true);
    expect(await page.locator("[data-translation-switch]").isVisible()).toBe(false);
  });

  test("offers the English of a clause in the panel of Chinese pages", async () => {
    const watched = await browser.open("/zh-hans/docs/opinions-2023/#s3-1-2");
    const { page } = watched;
    await page.keyboard.press("c");
    await page.locator(".panel-translation").first().waitFor();
    const shown = page.locator(".panel-translation").first();
    expect(await shown.textContent()).toMatch(/R&D/u);
    expect(await shown.getAttribute("lang")).toBe("en");
    expectNoErrors(watched);
  });
});

test("a task has its text in English", async () => {
  const { page } = await browser.open("/en/tasks/seven-projects/s3-1-2/");
  expect(await page.locator(".task-text .translated").textContent()).toContain("central SOEs");
});

test("a date of the timeline has its sentence in English", async () => {
  const { page } = await browser.open("/en/timeline/");
  const lines = await page.locator(".translated-line").allTextContents();
  expect(lines.length).toBeGreaterThan(30);
  // The sentence with the date is the one that names its year.
  const dated = lines.filter((line) => /\b20\d\d\b/u.test(line));
  expect(dated.length / lines.length).toBeGreaterThan(0.85);
});

test("the comparison shows a translated table above its Chinese, row for row", async () => {
  const sides = new URLSearchParams({
    a: "xiangjiang-plan-2024#box1-t1",
    b: "opinions-2023#s3-1-1",
  });
  const watched = await browser.open(`/en/compare/?${sides}`);
  const side = watched.page.locator("[data-side=a]");
  await side.locator(".translated table").waitFor();
  const rows = await side
    .locator("table")
    .evaluateAll((tables) =>
      tables.map((table) => [...table.querySelectorAll("tr")].map((row) => row.children.length)),
    );
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual(rows[1]);
  expect(await side.locator(".translated").innerText()).not.toMatch(/\p{Script=Han}{5}/u);
  expectNoErrors(watched);
});
