/** The history of the search page in a real browser: its entries, and where the reader stood in each. */
import { describe, expect, test } from "vitest";
import { address, answeredAfter, ready, SLOW, shown } from "./answers.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, type OpenPage, reload } from "./reader.ts";

const browser = useBrowser();

/** The place that the present entry of the history keeps. */
function keptPlace(page: OpenPage): Promise<unknown> {
  return page.evaluate(() => history.state?.scroll);
}

describe("the history", () => {
  test("a page of an answer has an address, and the way back leads to where the reader stood", async () => {
    const watched = await browser.open(address("/zh-hans/search/", { q: "创新" }));
    const { page } = watched;
    await ready(page);
    const first = await shown(page);
    await page.evaluate(() => scrollTo(0, 700));
    await expect.poll(() => keptPlace(page), SLOW).toBe(700);
    const link = page.locator('.pager a[data-page="3"]');
    await answeredAfter(page, () => link.evaluate((own: HTMLAnchorElement) => own.click()));
    expect(new URL(page.url()).searchParams.get("page")).toBe("3");
    const third = await shown(page);
    expect(third).not.toEqual(first);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-results");
    expect(await page.evaluate(() => scrollY)).toBeLessThan(700);
    await page.goBack();
    await expect.poll(() => shown(page), SLOW).toEqual(first);
    await expect.poll(() => page.evaluate(() => scrollY), SLOW).toBe(700);
    await page.goForward();
    await expect.poll(() => shown(page), SLOW).toEqual(third);

    await page.evaluate(() => scrollTo(0, 500));
    await expect.poll(() => keptPlace(page), SLOW).toBe(500);
    const hit = page.locator(".hit-title a").nth(3);
    await hit.evaluate((own: HTMLAnchorElement) => own.focus({ preventScroll: true }));
    await page.keyboard.press("Enter");
    await arrive(page, /\/docs\//);
    await page.locator(".clauses mark").first().waitFor();
    await page.goBack();
    await expect.poll(() => shown(page), SLOW).toEqual(third);
    // The browser keeps the text in its place while the answer is laid out again, to the nearest pixel.
    const left = () => page.evaluate(() => Math.abs(scrollY - 500));
    await expect.poll(left, SLOW).toBeLessThanOrEqual(1);
    const focused = () => hit.evaluate((own) => own === document.activeElement);
    await expect.poll(focused, SLOW).toBe(true);

    const { page: other } = await browser.open(
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    await ready(other);
    expect(await shown(other)).toEqual(third);
    expectNoErrors(watched);
  });

  test("typing replaces, what is decided stays, and both begin at the first page", async () => {
    const { page } = await browser.open(address("/zh-hans/search/", { q: "创新", page: "2" }));
    await ready(page);
    const box = page.locator("#search-form input[name=q]");
    for (const typed of ["人", "人才", "人才引进"]) {
      await answeredAfter(page, () => box.fill(typed));
    }
    expect(new URL(page.url()).searchParams.get("page")).toBeNull();
    await box.press("Enter");
    await answeredAfter(page, () => page.locator("input[name=view][value=grouped]").check());
    await answeredAfter(page, () => page.locator("input[name=view][value=concordance]").check());
    await answeredAfter(page, () => page.locator("select[name=order]").selectOption("right"));
    const states: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.goBack();
      await ready(page);
      const { searchParams } = new URL(page.url());
      states.push(
        [searchParams.get("q"), searchParams.get("view"), searchParams.get("page")].join(),
      );
    }
    expect(states).toEqual(["人才引进,concordance,", "人才引进,grouped,", "人才引进,,", "创新,,2"]);
    expect(await box.inputValue()).toBe("创新");
    expect(await page.locator("input[name=view][value=list]").isChecked()).toBe(true);
  });

  test("a page past the end is the last one", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "揭榜挂帅", page: "99" }));
    const total = await ready(page);
    expect((await shown(page)).length).toBe(total % 10 || 10);
  });

  test("a query too long for a server's taste has an address all the same", async () => {
    const query = `揭榜挂帅 | ${"没有的字词".repeat(600)}`;
    const watched = await browser.open("/zh-hans/search/");
    const { page } = watched;
    await answeredAfter(page, () => page.locator("#search-form input[name=q]").fill(query));
    const total = await ready(page);
    expect(total).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("");
    await reload(page);
    expect(await ready(page)).toBe(total);
    expect(await page.locator("#search-form input[name=q]").inputValue()).toBe(query);
    await page.locator(".hit-title a").first().click();
    await arrive(page, /\/docs\//);
    expect(page.url().length).toBeLessThan(4000);
    await page.goBack();
    expect(await ready(page)).toBe(total);
    expectNoErrors(watched);
  });
});
