/** The shapes of an answer in a real browser: by document, as a list, as a concordance; relaxed; in every window. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { address, answeredAfter, ready, shownOnAllPages } from "./answers.ts";
import { axeFaults } from "./axe.ts";
import { clausesIn, countIn, oracle } from "./content-oracle.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { layoutShift } from "./layout-shift.ts";
import { arrive } from "./reader.ts";

const browser = useBrowser();

test.each([390, 1280])("an answer moves little of the page as it comes (%i px)", async (width) => {
  const { page } = await browser.open(address("/en/search/", { q: "talent" }), {
    viewport: { width, height: 820 },
  });
  await ready(page);
  await page.locator("#search-save button:enabled").waitFor();
  expect(await layoutShift(page)).toBeLessThan(0.05);
});

test.each(LANGUAGES)("/%s: a long status breaks beside what the keys do", async (lang) => {
  const { page } = await browser.open(address(`/${lang}/search/`, { q: "揭榜挂帅 乌鸦" }));
  await page.locator(".search-keys").waitFor();
  const lines = await page.locator("#search-status").evaluate((status) => {
    const range = document.createRange();
    range.selectNodeContents(status);
    return Array.from(range.getClientRects(), ({ right }) => right);
  });
  const keys = await page.locator(".search-keys").boundingBox();
  expect(Math.max(...lines)).toBeLessThanOrEqual(keys?.x ?? 0);
});

test("Chinese in an English line of a concordance has its language", async () => {
  const { page } = await browser.open(address("/en/search/", { q: "talent", view: "concordance" }));
  await ready(page);
  const quoted = await page.locator(".line-text[lang=en]").evaluateAll((lines) =>
    lines
      .flatMap((line) => [...line.querySelectorAll("span, mark")])
      .flatMap((part) => [...part.childNodes])
      .filter((node) => node instanceof Text && /\p{Script=Han}/u.test(node.data))
      .map(({ parentElement }) => parentElement?.closest("[lang]")?.getAttribute("lang")),
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(new Set(quoted)).toEqual(new Set(["zh-Hans"]));
});

describe("the shapes", () => {
  test("by document: every clause once, in reading order, under headings with counts", async () => {
    const watched = await browser.open(address("/zh-hant/search/", { q: "研发", view: "grouped" }));
    const { page } = watched;
    const wanted = oracle.search("研发");
    expect(await ready(page)).toBe(wanted.length);
    expect(wanted.length).toBeGreaterThan(60);
    const headings = page.locator(".document-group header");
    const first = wanted[0]?.split("#")[0];
    const count = wanted.filter((name) => name.startsWith(`${first}#`)).length;
    expect(await headings.first().textContent()).toContain(`${count} 條`);
    expect(await shownOnAllPages(page)).toEqual(wanted);
    const last = page.locator(".document-group").last().locator("ol");
    const own = wanted.filter((name) => name.startsWith(`${wanted.at(-1)?.split("#")[0]}#`));
    const start = Number(await last.getAttribute("start"));
    expect(start + (await last.locator(".hit").count()) - 1).toBe(own.length);
    expectNoErrors(watched);
  });

  test("as a list by relevance: every clause once", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "研发" }));
    await ready(page);
    const all = await shownOnAllPages(page);
    expect(all.toSorted()).toEqual(oracle.search("研发").toSorted());
    const engine = await page.evaluate(() => globalThis.tiaowen.search("研发"));
    expect(all).toEqual(engine.hits.map(({ clause }) => clause));
  });

  test("as a concordance: a line for each occurrence, by the text", async () => {
    const watched = await browser.open(
      address("/zh-hant/search/", { q: "创新", view: "concordance", kind: "section" }),
    );
    const { page } = watched;
    const clauses = clausesIn("zh-Hant");
    const names = oracle.search("创新", { kinds: ["section"] });
    const wanted = names.flatMap((name) => {
      const clause = clauses.get(name);
      const texts = [
        clause?.runIn ? "" : clause?.heading,
        ...(clause?.paragraphs ?? []),
        clause?.runIn ? clause.heading : "",
      ];
      const count = texts.reduce((sum, text) => sum + countIn(text ?? "", "创新"), 0);
      return Array.from({ length: count }, () => name);
    });
    expect(await ready(page)).toBe(names.length);
    expect(await page.locator("#search-status").textContent()).toContain(`${wanted.length} 處`);
    expect(await page.locator(".line mark").first().textContent()).toBe("創新");
    expect(await shownOnAllPages(page)).toEqual(wanted);
    expectNoErrors(watched);
  });

  test.each(["left", "right"] as const)("as a concordance by the %s context", async (order) => {
    const { page } = await browser.open(
      address("/zh-hans/search/", { q: "研发中心", view: "concordance", order }),
    );
    await ready(page);
    const contexts = await page.locator(`.line-${order}`).allTextContents();
    expect(contexts.length).toBeGreaterThan(20);
    const { compare } = new Intl.Collator("zh-Hans", { ignorePunctuation: true });
    const outward = contexts.map((text) =>
      order === "left" ? Array.from(text).reverse().join("") : text,
    );
    expect(outward).toEqual(outward.toSorted(compare));
    expect(await page.locator("select[name=order]").inputValue()).toBe(order);
    await page.locator(".line a").first().click();
    await arrive(page, /\/zh-hans\/docs\/.*#/);
    await page.locator("#main mark").first().waitFor();
  });

  test("keywords of a concordance stand one below the other, in every window", async () => {
    for (const width of [360, 1280]) {
      const { page } = await browser.open(
        address("/zh-hans/search/", { q: "揭榜挂帅", view: "concordance" }),
        { viewport: { width, height: 800 } },
      );
      await ready(page);
      const places = await page.locator(".line mark").evaluateAll((marks) =>
        marks.map((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          return Math.round((left + right) / 2);
        }),
      );
      expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

describe("corrected words in a line of a concordance", () => {
  const open = async (q: string, width: number) => {
    const at = address("/zh-hans/search/", { q, view: "concordance" });
    const { page } = await browser.open(at, { viewport: { width, height: 900 }, hasTouch: true });
    await ready(page);
    return page;
  };

  test.each([390, 1280])(
    "have their sign behind them, never in the keyword (%i px)",
    async (width) => {
      const page = await open("揭榜挂帅", width);
      expect(await page.locator(".line .corrected-sign").count()).toBeGreaterThan(0);
      expect(await page.locator(".line mark .corrected-sign").count()).toBe(0);
      const offsets = await page.locator(".line").evaluateAll((lines) =>
        lines.map((line) => {
          const mark = line.querySelector("mark")?.getBoundingClientRect();
          return Math.round(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2);
        }),
      );
      expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThanOrEqual(1);
    },
  );

  test("cannot be reached by the keyboard where they are cut off", async () => {
    const page = await open("揭榜挂帅", 390);
    const sign = page.locator(".line .corrected-sign[aria-label*=一窗]");
    await expect.poll(() => sign.getAttribute("inert")).toBe("");
  });

  test.each(["一窗", "揭榜挂帅"])("tell what the source has at a touch (%s)", async (query) => {
    const page = await open(query, 1280);
    const sign = page.locator(".line .corrected-sign:not([inert])").first();
    const told = await sign.getAttribute("aria-label");
    await sign.tap();
    expect(await page.locator(".line-corrected").allTextContents()).toEqual([told]);
    expect(await sign.getAttribute("aria-expanded")).toBe("true");
    await sign.tap();
    expect(await page.locator(".line-corrected").count()).toBe(0);
  });
});

describe("a relaxed answer", () => {
  test("shows its clauses, and by which words they were found", async () => {
    const watched = await browser.open(address("/zh-hans/search/", { q: "量子人才蘑菇" }));
    const { page } = watched;
    const wanted = oracle.search("量子|人才").toSorted();
    expect(await ready(page)).toBe(wanted.length);
    const status = await page.locator("#search-status").textContent();
    expect(status).toContain("“量子”、“人才”");
    const marks = new Set(await page.locator("#search-results mark").allTextContents());
    expect([...marks].every((mark) => /^(?:量子|人才)+$/.test(mark))).toBe(true);
    expect((await shownOnAllPages(page)).toSorted()).toEqual(wanted);
    expectNoErrors(watched);
  });
});

describe("with the keyboard alone", () => {
  test("shapes by arrows, pages by Enter", async () => {
    const { page } = await browser.open(address("/zh-hans/search/", { q: "创新" }));
    await ready(page);
    await page.locator("input[name=view]:checked").focus();
    await answeredAfter(page, () => page.keyboard.press("ArrowRight"));
    expect(await page.locator(".document-group").count()).toBeGreaterThan(0);
    await answeredAfter(page, () => page.keyboard.press("ArrowRight"));
    expect(await page.locator(".line").count()).toBe(100);
    await page.locator(".pager a[rel=next]").focus();
    await answeredAfter(page, () => page.keyboard.press("Enter"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-results");
    expect(await page.locator(".pager [aria-current=page]").textContent()).toBe("2");
  });
});

describe.each([
  ["zh-hans", 360, "dark"],
  ["zh-hant", 360, "light"],
  ["en", 1280, "light"],
] as const)("in %s, %i pixels wide and %s", (lang, width, colorScheme) => {
  test.each([
    { q: "研发 -人才 ）", page: "2", doc: "xiangjiang-plan-2024", year: "2024" },
    { q: "研发", view: "grouped", page: "2" },
    { q: "研发", view: "concordance", order: "left" },
    { q: "量子人才蘑菇" },
  ])("%o fits, and axe finds nothing", async (shape) => {
    const { page } = await browser.open(address(`/${lang}/search/`, shape), {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await ready(page);
    for (const panel of ["#search-export", "#search-filters"]) {
      await page.locator(panel).evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The two Chinese versions differ in nothing that axe looks at.
    if (lang !== "zh-hant") expect(await axeFaults(page)).toEqual([]);
  });
});

test("short names of documents stand on one line of the concordance beside the facets", async () => {
  const { page } = await browser.open(
    address("/en/search/", { q: "科技", view: "concordance", doc: "xiangjiang-plan-2024" }),
    { viewport: { width: 1280, height: 800 } },
  );
  await ready(page);
  const heights = await page
    .locator(".line-document")
    .evaluateAll((names) =>
      names.map((name) => name.clientHeight / Number.parseFloat(getComputedStyle(name).lineHeight)),
    );
  expect(Math.max(...heights)).toBeLessThan(1.5);
});
