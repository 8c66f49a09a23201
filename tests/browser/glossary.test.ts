/** The glossary in a real browser: its order and its filter. */
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();

/** The number of elements that have a box to be seen: of a thousand, the page tells it sooner than one who asks each of them. */
function visible(page: OpenPage, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return each.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
      }).length,
    selector,
  );
}

test("on English pages it is in the order of its English, which leads", async () => {
  const { page } = await browser.open("/en/glossary/", { javaScriptEnabled: false });
  const names = await page.locator(".term dt > :first-child").allTextContents();
  const { compare } = new Intl.Collator("en", { ignorePunctuation: true });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
  expect(names).toEqual(names.toSorted(compare));
  expect(await page.locator("#glossary-filter").isVisible()).toBe(false);
});

test.each([
  ["en", "little giant"],
  ["zh-hans", "小巨人"],
  ["zh-hant", "xiaojuren"],
])("in %s it is filtered by %s", async (lang, words) => {
  const watched = await browser.open(`/${lang}/glossary/`);
  const { page } = watched;
  const all = await visible(page, ".term");
  await page.locator("#glossary-filter").fill(words);
  const left = await visible(page, ".term");
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all / 4);
  expect(await page.locator(".term:visible").first().innerText()).toContain("小巨人");
  expect(await visible(page, "[data-letter]")).toBeLessThanOrEqual(left);
  expect(await page.locator("#glossary-count").innerText()).toContain(String(left));
  // Only the letters that have terms left lead to them.
  expect(await page.locator(".letters a[href]").count()).toBe(await visible(page, "[data-letter]"));
  expect(await axeFaults(page)).toEqual([]);
  await page.locator("#glossary-filter").fill("xqzxqz");
  expect(await visible(page, ".term")).toBe(0);
  const none = await page.locator("#glossary-count").innerText();
  expect(none).not.toBe("");
  expect(none).not.toMatch(/\d/u);
  await page.locator("#glossary-filter").fill("");
  expect(await visible(page, ".term")).toBe(all);
  expect(await page.locator(".letters a:not([href])").count()).toBe(0);
  expectNoErrors(watched);
});

test.each([
  ["en", 390],
  ["en", 1280],
  ["zh-hans", 390],
  ["zh-hant", 1280],
])(
  "in %s a marked term of a text leads to the head of its entry, %d pixels wide",
  async (lang, width) => {
    const { page } = await browser.open(`/${lang}/docs/opinions-2023/#s3-1-5`, {
      viewport: { width, height: 700 },
    });
    const address = await page.locator("#s3-1-5 a.term[href]").first().getAttribute("href");
    await goTo(page, address ?? "");
    const entry = await page.locator(".term:has(:target)").evaluate((term) => {
      const range = document.createRange();
      const lefts = [...term.querySelectorAll("dt > *, dd p, dd li, summary")].map((each) => {
        range.selectNodeContents(each);
        return range.getBoundingClientRect().left;
      });
      const head = term.querySelector("dt > :first-child")?.getBoundingClientRect();
      const bar = Number.parseFloat(
        getComputedStyle(term).boxShadow.split("px")[0]?.split(" ").at(-1) ?? "",
      );
      return {
        top: head?.top ?? -1,
        text: Math.min(...lefts) - term.getBoundingClientRect().left,
        bar,
      };
    });
    expect(entry.top).toBeGreaterThan(0);
    expect(entry.top).toBeLessThan(350);
    expect(entry.bar).toBeGreaterThan(0);
    expect(entry.text).toBeGreaterThan(entry.bar + 2);
  },
);
