/** Esc in the text of a document with marks: it clears them where nothing above the text takes the key. */
import { describe, expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { clickAtRest, type OpenPage } from "./reader.ts";

const browser = useBrowser();

const PLAN = "xiangjiang-plan-2024";
const QUERY = "揭榜挂帅";

const marks = (page: OpenPage) => page.locator(".clauses mark");
/** The first mark of the current match. */
const current = (page: OpenPage) => page.locator(".clauses mark[aria-current]").first();

describe("Esc in the text", () => {
  test("clears the marks, and leaves the reader where they are", async () => {
    const watched = await browser.open(`/zh-hans/docs/${PLAN}/?q=${QUERY}`);
    const { page } = watched;
    await current(page).waitFor();
    const id = await current(page).evaluate((mark) => mark.closest(".clause")?.id);
    const place = () =>
      page.locator(`[id="${id}"]`).evaluate((each) => Math.round(each.getBoundingClientRect().top));
    const before = await place();
    await page.keyboard.press("Escape");
    await expect.poll(() => marks(page).count()).toBe(0);
    expect(await page.locator("#find").isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe("BODY");
    expect(await place()).toBe(before);
    expectNoErrors(watched);
  });

  test("first closes what is open above the text, and is a key of fields", async () => {
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=${QUERY}`);
    await current(page).waitFor();
    const isMarked = () => page.locator("#find").isVisible();
    await page.keyboard.press("c");
    await page.locator("#clause-panel").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#clause-panel").waitFor({ state: "hidden" });
    expect(await isMarked()).toBe(true);
    await page.keyboard.press("?");
    await page.locator("dialog.key-help").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog.key-help").waitFor({ state: "detached" });
    expect(await isMarked()).toBe(true);
    await clickAtRest(page.locator(".appearance .opener"));
    await page.locator("#appearance").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#appearance").waitFor({ state: "hidden" });
    expect(await isMarked()).toBe(true);
    await page.locator("header input[name=q]").focus();
    await page.keyboard.press("Escape");
    expect(await isMarked()).toBe(true);
    await page.locator("header input[name=q]").blur();
    await page.keyboard.press("Escape");
    await expect.poll(isMarked).toBe(false);
  });

  test("closes the note on a conversion first, then its bar", async () => {
    const { page } = await browser.open(`/zh-hant/docs/opinions-2023/?q=發`);
    await current(page).waitFor();
    await page.locator("article input[name=origins]").check();
    await page.locator("#origins").waitFor();
    await page.locator(".origin").first().hover();
    await page.locator("#origin-note").waitFor();
    await page.locator("article input[name=origins]").blur();
    await page.keyboard.press("Escape");
    await page.locator("#origin-note").waitFor({ state: "hidden" });
    expect(await page.locator("#find").isVisible()).toBe(true);
    await page.locator("#origins button").first().focus();
    await page.keyboard.press("Escape");
    await page.locator("#origins").waitFor({ state: "hidden" });
    expect(await page.locator("#find").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator("#find").waitFor({ state: "hidden" });
  });
});
