/** Reading in a real browser: finding one's way, the two scripts, repairs and gaps, the source view. */
import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { axeFaults, SCOPES } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, clickAtRest, goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();

const PLAN = "/zh-hans/docs/xiangjiang-plan-2024/";
const REVIEW = "/zh-hans/docs/two-year-review-2025/";
/** A clause of the plan whose heading, number and first words are lost with a page. */
const LOST = "s3-1-2";

/** One of each type of page. */
const PAGES = [
  "",
  "docs/",
  "docs/opinions-2023/",
  "docs/xiangjiang-plan-2024/",
  "docs/takungpao-2025/source/",
  "search/",
  "tasks/",
  "tasks/ten-projects/",
  "data/",
  "about/",
  "notes/",
];

/** Those without the search page, which has tests of its own. */
const READING_PAGES = PAGES.filter((path) => path !== "search/");

function textOf(page: OpenPage, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => element.textContent ?? "");
}

/** As hosts compress on the fly. */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 5 };

test.each(LANGUAGES)(
  "on a phone, every document begins with its text in the first screen in %s",
  async (lang) => {
    for (const id of ["opinions-2023", "xiangjiang-plan-2024", "takungpao-2025"]) {
      const watched = await browser.open(`/${lang}/docs/${id}/`, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
      });
      const { page } = watched;
      const bar = await page
        .locator(".thumb-bar")
        .evaluate((own) => own.getBoundingClientRect().top);
      const first = page.locator(".clauses :is(p, .translated, h2)").first();
      const { top } = await first.evaluate((own) => own.getBoundingClientRect().toJSON());
      expect(top, id).toBeLessThan(bar - 24);
      // Line numbers of the source are shown on request.
      if (id === "opinions-2023") {
        expect(await page.locator(".clauses .source-line:visible").count()).toBe(0);
      }
      expectNoErrors(watched);
      await page.close();
    }
  },
);

test("on a phone, contents, find and the tools of a clause stay in reach while one of them is open", async () => {
  const watched = await browser.open(`${PLAN}#s3-1`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const { page } = watched;
  const buttons = page.locator(".thumb-bar button");
  expect(await buttons.count()).toBe(3);
  const reachable = () =>
    buttons.evaluateAll((all) =>
      all.every((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return height >= 44 && top > innerHeight / 2 && button.contains(hit);
      }),
    );
  expect(await reachable()).toBe(true);
  await buttons.nth(0).click();
  expect(await page.locator("#contents:popover-open").count()).toBe(1);
  expect(await reachable()).toBe(true);
  await buttons.nth(2).click();
  await page.locator("#clause-panel .citations").waitFor();
  expect(await page.locator("#contents:popover-open").count()).toBe(0);
  expect(await reachable()).toBe(true);
  await buttons.nth(1).click();
  expect(await page.locator("#find").isVisible()).toBe(true);
  expect(await reachable()).toBe(true);
  expectNoErrors(watched);
});

describe("what is far from the window", () => {
  test.each([
    [360, PLAN],
    [1280, PLAN],
    [360, "/en/docs/xiangjiang-plan-2024/"],
    [360, "/zh-hans/docs/opinions-2023/"],
  ])("keeps at least the room that it will take: %i px, %s", async (width, address) => {
    const watched = await browser.open(address, { viewport: { width, height: 800 } });
    const tooSmall = await watched.page.evaluate(() => {
      const waiting = [...document.querySelectorAll<HTMLElement>(".clauses [data-lines]")].slice(1);
      const heights = (): number[] => waiting.map((each) => each.getBoundingClientRect().height);
      const kept = heights();
      for (const each of waiting) each.style.contentVisibility = "visible";
      const real = heights();
      const isSmall = (_: unknown, place: number): boolean =>
        (kept[place] ?? 0) < (real[place] ?? 0);
      return {
        waiting: waiting.length,
        differ: kept.filter((height, place) => height !== real[place]).length,
        small: waiting.filter(isSmall).map(({ id }) => id),
      };
    });
    expect(tooSmall.waiting).toBeGreaterThan(9);
    expect(tooSmall.differ).toBeGreaterThan(9);
    expect(tooSmall.small).toEqual([]);
    expectNoErrors(watched);
  });

  test("is there for a link that leads to it", async () => {
    const watched = await browser.open(`${PLAN}#s5-7`);
    const top = (): Promise<number> =>
      watched.page.locator("#s5-7").evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await expect.poll(top).toBeLessThan(200);
    expectNoErrors(watched);
  });
});

describe("finding one’s way", () => {
  test("the contents list follows the reader", async () => {
    const watched = await browser.open(PLAN);
    const { page } = watched;
    for (const id of ["s2-1", "s4-1", "s3-2"]) {
      await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView());
      const current = page.locator("#contents a[aria-current]");
      await expect.poll(() => current.getAttribute("href")).toBe(`#${id}`);
    }
    expectNoErrors(watched);
  });

  test("a clause’s number is its permalink, and the address leads to it", async () => {
    const { page } = await browser.open(PLAN);
    await clickAtRest(page.locator("#s3-2 > .clause-heading > .number"));
    expect(new URL(page.url()).hash).toBe("#s3-2");
    const { page: other } = await browser.open(`${PLAN}#box4`);
    const top = await other.locator("#box4").evaluate((box) => box.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(200);
  });

  test("an item of an enumeration has an address and is marked there", async () => {
    const { page } = await browser.open(`${PLAN}#s3-2-1-p1-e2`);
    const item = page.locator("#s3-2-1-p1-e2:target");
    expect(await item.textContent()).toMatch(/^二是/u);
    expect(await item.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      "rgba(0, 0, 0, 0)",
    );
  });

  test("a footnote mark leads to its note, and the note back", async () => {
    const { page } = await browser.open(PLAN);
    await clickAtRest(page.locator("#note1-ref"));
    expect(new URL(page.url()).hash).toBe("#note1");
    await clickAtRest(page.locator("#note1 .note-return"));
    expect(new URL(page.url()).hash).toBe("#note1-ref");
  });
});

describe("languages and scripts", () => {
  test("the language switch keeps page, query and fragment", async () => {
    const { page } = await browser.open(`${PLAN}?q=1#s4-2`);
    await clickAtRest(page.locator("a[data-language=en]"));
    await arrive(page, "**/en/docs/xiangjiang-plan-2024/?q=1#s4-2");
    await clickAtRest(page.locator("a[data-language=zh-hant]"));
    await arrive(page, "**/zh-hant/docs/xiangjiang-plan-2024/?q=1#s4-2");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant-HK");
  });

  test("the switch of English pages shows every text in Traditional, and back; marks stay", async () => {
    // The line below the title has the authors in English alone.
    const texts = (page: OpenPage) =>
      page
        .locator("article [data-zh]:not(.document-line *)")
        .evaluateAll((elements) => elements.map((element) => element.textContent));
    const watched = await browser.open("/en/docs/two-year-review-2025/");
    const { page } = watched;
    const { page: hant } = await browser.open("/zh-hant/docs/two-year-review-2025/");
    const simplified = await texts(page);
    const marks = await page.locator("article button[lang=en]").count();
    const switches = page.locator("article [data-script-switch]");
    await clickAtRest(switches.locator("[data-script=zh-Hant]"));
    await page.locator(".clauses[lang=zh-Hant-HK]").waitFor();
    expect(await texts(page)).toEqual(await texts(hant));
    expect(await page.locator("article button[lang=en]").count()).toBe(marks);
    await clickAtRest(page.locator("#h2-p5 button"));
    expect(await page.locator(".repair-note:popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    await clickAtRest(switches.locator("[data-script=zh-Hans]"));
    await page.locator(".clauses[lang=zh-Hans]").waitFor();
    expect(await texts(page)).toEqual(simplified);
    expectNoErrors(watched);
  });

  test("the switch refuses a page with other texts", async () => {
    const { page } = await browser.open("/en/docs/");
    const before = await textOf(page, "main");
    await page.route("**/zh-hant/docs/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/ data-zh/u, "");
      await route.fulfill({ response, body });
    });
    await page.locator("button[popovertarget=appearance]").click();
    const switches = page.locator("#appearance [data-script-switch]");
    await switches.locator("[data-script=zh-Hant]").click();
    await switches.locator("output").waitFor({ state: "visible" });
    expect(await textOf(page, "main")).toBe(before);
  });
});

describe("repairs and gaps", () => {
  test("are told in the first line, which leads to what is said of them", async () => {
    const { page } = await browser.open("/en/docs/opinions-2023/");
    const note = page.locator("#text-note");
    expect(await note.isVisible()).toBe(false);
    await clickAtRest(page.locator(".document-line a[href='#text-note']"));
    await note.waitFor();
    expect(await page.locator("#about-text").getAttribute("open")).not.toBeNull();
  });

  test("a repair’s note opens by keyboard, shows the source’s words, and closes", async () => {
    const watched = await browser.open("/zh-hant/docs/takungpao-2025/");
    const { page } = watched;
    const mark = page.locator("#h7-p5 button.mark").first();
    await mark.focus();
    await page.keyboard.press("Enter");
    const note = page.locator(".repair-note:popover-open");
    expect(await note.locator("mark").textContent()).toBe("洗");
    expect(await note.locator(".source-words").getAttribute("lang")).toBe("zh-Hant-HK");
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(focused).toBe("/zh-hant/docs/takungpao-2025/source/#L158");
    await page.keyboard.press("Escape");
    expect(await note.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    expectNoErrors(watched);
  });

  test("a note stays in the window, beside its mark", async () => {
    for (const width of [360, 1280]) {
      const { page } = await browser.open(REVIEW, { viewport: { width, height: 800 } });
      for (const mark of await page.locator("article .clauses :is(.mark, .gap)").all()) {
        await clickAtRest(mark);
        const note = page.locator(".repair-note:popover-open");
        const box = await note.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        await page.keyboard.press("Escape");
      }
    }
  });

  test("a gap is seen where the text is lost, and adds nothing to what is copied", async () => {
    const { page } = await browser.open(`${PLAN}#${LOST}`);
    const gap = page.locator(`#${LOST}-p1 .gap`);
    expect(await gap.isVisible()).toBe(true);
    expect((await gap.boundingBox())?.width).toBeGreaterThan(60);
    expect(await gap.getAttribute("aria-label")).toBe("此处原文缺失");
    const copied = await page.locator(`#${LOST}-p1`).evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString();
    });
    expect(copied).toMatch(/^划\)》的战略部署/u);
    expect(await textOf(page, `#${LOST}-p1`)).toBe(copied?.trim());
  });
});

describe("the source view", () => {
  test("each line leads to its clause, and the clause back to its line", async () => {
    const watched = await browser.open(PLAN);
    const { page } = watched;
    const link = page.locator("#s3-2 > .source-line");
    const href = (await link.getAttribute("href")) ?? "";
    await link.focus();
    await page.keyboard.press("Enter");
    await arrive(page, `**${href}`);
    const line = page.locator(".line:target");
    expect(await line.locator(".line-text").textContent()).toContain("两纵");
    await clickAtRest(line.locator(".line-fate a").first());
    await arrive(page, `**${PLAN}#s3-2`);
    expectNoErrors(watched);
  });

  test("shows the file as it was received", async () => {
    const { page } = await browser.open(`${PLAN}source/`);
    const file = "content/sources/xiangjiang-plan-2024/source.txt";
    const lines = (await readFile(file, "utf8")).replace(/^\uFEFF/u, "").split(/\r?\n/u);
    const shown = await page
      .locator(".line-text")
      .evaluateAll((elements) => elements.map((element) => element.textContent));
    expect(shown).toEqual(lines.slice(0, shown.length));
    expect(lines.slice(shown.length).join("")).toBe("");
  });
});

describe("every page", () => {
  test("reading works without scripts", async () => {
    const { page } = await browser.open(`${REVIEW}#h5`, { javaScriptEnabled: false });
    expect(await page.locator("#contents").isVisible()).toBe(true);
    expect(await page.locator(".needs-script").first().isVisible()).toBe(false);
    await clickAtRest(page.locator("#h2-p5 button"));
    expect(await page.locator(".repair-note:popover-open").isVisible()).toBe(true);
    await clickAtRest(page.locator(".repair-note:popover-open a").first());
    await page.mainFrame().waitForURL(`**${REVIEW}source/#L105`);
  });

  // The English page has the text twice: its limit is that of a host that compresses by Brotli.
  test.each([
    ["zh-hans", 150_000, (bytes: Buffer) => gzipSync(bytes).length],
    ["en", 200_000, (bytes: Buffer) => brotliCompressSync(bytes, { params: BROTLI }).length],
  ] as const)(
    "the longest reading page of %s has at most 20 kB of script, and %i bytes in all",
    async (lang, most, compressed) => {
      const path = `/${lang}/docs/xiangjiang-plan-2024/`;
      const { page } = await browser.open(path);
      const addresses = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => new URL(name).pathname)
          .filter((name) => /\.(?:js|css)$/u.test(name)),
      );
      const sizeOf = async (file: string) =>
        compressed(await readFile(`${inject("siteFolder")}${file}`));
      const sum = async (files: readonly string[]) =>
        (await Promise.all(files.map(sizeOf))).reduce((one, other) => one + other, 0);
      const script = await sum(addresses.filter((name) => name.endsWith(".js")));
      expect(script).toBeGreaterThan(0);
      expect(script).toBeLessThanOrEqual(20_000);
      expect(await sum([`${path}index.html`, ...addresses])).toBeLessThanOrEqual(most);
    },
  );

  test.each(LANGUAGES)("fits a window of 360 pixels in %s", async (lang) => {
    const watched = await browser.open("/robots.txt", {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    for (const path of PAGES) {
      await goTo(watched.page, `/${lang}/${path}`);
      const width = await watched.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBe(360);
      expectNoErrors(watched);
    }
  });

  // Neither colours nor structure depend on the language.
  test.each([["en", "light"] as const, ["zh-hant", "dark"] as const])(
    "axe finds nothing in %s, %s",
    async (lang, colorScheme) => {
      const { page } = await browser.open("/robots.txt", { colorScheme });
      for (const path of READING_PAGES) {
        await goTo(page, `/${lang}/${path}`);
        expect(await axeFaults(page, SCOPES[colorScheme]), path).toEqual([]);
      }
    },
  );
});
