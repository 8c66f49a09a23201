/** Original and conversion side by side in a real browser: each block beside its twin, copied, printed. */
import { describe, expect, test } from "vitest";
import { expectNoErrors, hold, useBrowser } from "./harness.ts";
import type { OpenPage } from "./reader.ts";
import { ARTICLE, blocks, OPINIONS, PLAN, pressed, switchTo } from "./script-view.ts";

const browser = useBrowser();

/** The ids that stand on the page more than once. */
function repeatedIds(page: OpenPage): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
}

describe("side by side", () => {
  test.each([
    ["zh-hant", PLAN],
    ["zh-hans", ARTICLE],
    ["zh-hans", "docs/two-year-review-2025/"],
    ["en", PLAN],
  ])("/%s/%s has each block beside its twin, the original at the left", async (lang, path) => {
    const watched = await browser.open(`/${lang}/${path}`);
    const { page } = watched;
    const { page: hans } = await browser.open(`/zh-hans/${path}`);
    const { page: hant } = await browser.open(`/zh-hant/${path}`);
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    const [main, twin] = lang === "zh-hant" ? [hant, hans] : [hans, hant];
    const spaceless = (words: string[]) => words.map((each) => each.replace(/^\d+\.(?=《)/u, ""));
    expect(await blocks(page, "main")).toEqual(await blocks(main, "main"));
    expect(spaceless(await blocks(page, "twin"))).toEqual(spaceless(await blocks(twin, "main")));
    expect(await page.locator(".twin").first().getAttribute("lang")).toBe(
      lang === "zh-hant" ? "zh-Hans" : "zh-Hant-HK",
    );
    const tops = await page.locator(".clauses").evaluate((clauses) =>
      [...clauses.querySelectorAll(".twin")].map((each) => {
        const isFirst = clauses.getAttribute("data-shown") === "converted";
        const block = isFirst ? each.nextElementSibling : each.previousElementSibling;
        const [a, b] = [each.getBoundingClientRect(), (block ?? each).getBoundingClientRect()];
        const [left, right] = isFirst ? [a, b] : [b, a];
        return Math.abs(a.top - b.top) < 8 && left.right < right.left && left.width > 300;
      }),
    );
    expect(tops.length).toBeGreaterThan(20);
    expect(tops.filter((isAligned) => !isAligned)).toEqual([]);
    expect(await repeatedIds(page)).toEqual([]);
    expectNoErrors(watched);
  });

  test.each([PLAN, ARTICLE])(
    "/en/%s has headings in Chinese of one size in both columns",
    async (path) => {
      const { page } = await browser.open(`/en/${path}`);
      await switchTo(page, "both");
      await page.locator(".twin.heading").first().waitFor();
      const sizes = await page.locator(".clauses").evaluate((clauses) => {
        const size = (found: Element | null) => found && getComputedStyle(found).fontSize;
        return [...clauses.querySelectorAll("h2.clause-heading")].map((heading) => {
          const isFirst = clauses.getAttribute("data-shown") === "converted";
          const twin = isFirst ? heading.previousElementSibling : heading.nextElementSibling;
          return [size(heading.querySelector("[data-zh]")), size(twin)];
        });
      });
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.filter(([one, other]) => one !== other)).toEqual([]);
      expect(await page.locator(".clause-heading > .gloss").first().isVisible()).toBe(false);
      await switchTo(page, "zh-Hans");
      expect(await page.locator(".clause-heading > .gloss").first().isVisible()).toBe(true);
    },
  );

  test("stands in pairs on narrow screens, and fits", async () => {
    const watched = await browser.open(`/zh-hans/${OPINIONS}`, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = watched;
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    const [main, twin] = await page.locator("#preamble-p1, [data-of=preamble-p1]").all();
    const [above, below] = [await main?.boundingBox(), await twin?.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expectNoErrors(watched);
  });

  test("the reader stays at the place that was before the eyes", async () => {
    const { page } = await browser.open(`/zh-hant/${PLAN}`);
    const place = page.locator("#s4-2 > h3.clause-heading");
    await place.evaluate((heading) => heading.scrollIntoView());
    const top = () => place.evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    await page.locator("article [data-both]").evaluate((button: HTMLElement) => button.click());
    await page.locator(".twin").first().waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(40);
  });

  /** What a drag from one place to another selects and copies. */
  async function copied(page: OpenPage, from: string, to: string): Promise<[string, string]> {
    // Both ends are in the window, so that the drag scrolls nothing, and below the bar at its top.
    await page.locator(from).evaluate((start) => start.scrollIntoView({ block: "center" }));
    const [start, end] = [
      await page.locator(from).boundingBox(),
      await page.locator(to).boundingBox(),
    ];
    await page.mouse.move((start?.x ?? 0) + 45, (start?.y ?? 0) + 12);
    await page.mouse.down();
    await page.mouse.move((end?.x ?? 0) + 60, (end?.y ?? 0) + 8, { steps: 5 });
    await page.mouse.move((end?.x ?? 0) + 150, (end?.y ?? 0) + (end?.height ?? 0) - 12, {
      steps: 5,
    });
    await page.mouse.up();
    await page.keyboard.press("Control+c");
    return page.evaluate(async () => [
      getSelection()?.toString() ?? "",
      await navigator.clipboard.readText(),
    ]);
  }

  test("what is copied is the text of one column", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}#s2`, {
      viewport: { width: 1280, height: 1600 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    const second = await page.locator("#s2 p[id]:not(.twin)").nth(1).getAttribute("id");
    const [own, kept] = await copied(page, "#s2-p1", `[id="${second}"]`);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept).toContain("发展");
    expect(`${own}${kept}`).not.toMatch(/[發業開創進]/u);
    const [other, taken] = await copied(page, "[data-of=s2-p1]", `[data-of="${second}"]`);
    expect(taken.length).toBeGreaterThan(100);
    expect(taken).toContain("發展");
    expect(`${other}${taken}`).not.toMatch(/[发业开创进]/u);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+c");
    const all = await page.evaluate(() => navigator.clipboard.readText());
    expect(all).toContain("研发中心");
    expect(all).not.toContain("研發中心");
  });

  test("prints both", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}`);
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#s2-p1").isVisible()).toBe(true);
    expect(await page.locator("[data-of=s2-p1]").isVisible()).toBe(true);
    expect(await page.locator(".script-view [data-both]").isVisible()).toBe(false);
  });

  test("does not wait for the names of other documents that do not come", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}`);
    const release = await hold(page, "**/data/outlines/**");
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    release();
  });

  test("a version that cannot be had is told, and the page stays as it is", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}`);
    const before = await blocks(page, "main");
    await page.route("**/data/text/**", (route) => route.abort());
    await switchTo(page, "both");
    await page.locator("article [data-script-switch] output").waitFor();
    expect(await blocks(page, "main")).toEqual(before);
    expect(await pressed(page)).toEqual(["简体原文"].map((name) => expect.stringContaining(name)));
    await page.unroute("**/data/text/**");
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    expect(await page.locator("article [data-script-switch] output").isVisible()).toBe(false);
  });
});
