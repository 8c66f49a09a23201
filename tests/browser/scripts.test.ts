/** Original and conversion in a real browser: what is shown, where it comes from, side by side, copied, remembered. */
import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/languages.ts";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";

const browser = useBrowser();

/** The source is Simplified. */
const OPINIONS = "docs/opinions-2023/";
const PLAN = "docs/xiangjiang-plan-2024/";
/** The source is Traditional. */
const ARTICLE = "docs/takungpao-2025/";

const switchTo = (page: Page, what: "zh-Hans" | "zh-Hant" | "both") =>
  page.locator(`article ${what === "both" ? "[data-both]" : `[data-script=${what}]`}`).click();

async function showOrigins(page: Page): Promise<void> {
  await page.locator("article input[name=origins]").check();
  await page.locator("#origins").waitFor();
}

/** The words of each block of the main text, or of each twin. */
function blocks(page: Page, side: "main" | "twin"): Promise<string[]> {
  const block = ".clause-heading, .run-in, p[data-zh]:not(.run-in > p), .table-scroll";
  return page.locator(".clauses").evaluate(
    (clauses, [selector, wanted]) =>
      [...clauses.querySelectorAll(selector)].map((found) => {
        const copy = document.createElement("div");
        copy.innerHTML = found.innerHTML;
        for (const extra of copy.querySelectorAll(".gloss")) extra.remove();
        return wanted === "twin" || wanted === "main" ? (copy.textContent ?? "") : "";
      }),
    [side === "twin" ? ".twin" : `:is(${block}):not(.twin, .twin *)`, side] as const,
  );
}

function pressed(page: Page): Promise<string[]> {
  return page.locator("article [data-script-switch] [aria-pressed=true]").allTextContents();
}

/** The ids that stand on the page more than once. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
}

describe("original and converted", () => {
  test.each([
    ["zh-hant", OPINIONS, "zh-Hans", "zh-Hans", "本頁文本為簡體原文。"],
    ["zh-hans", ARTICLE, "zh-Hant", "zh-Hant-HK", "本页文本为繁体原文。"],
  ] as const)(
    "%s pages show the original of %s as its own version does",
    async (lang, path, script, tag, said) => {
      const { page: source } = await browser.open(`/${script.toLowerCase()}/${path}`);
      const watched = await browser.open(`/${lang}/${path}`);
      const { page } = watched;
      const converted = await blocks(page, "main");
      await switchTo(page, script);
      await page.locator(`.clauses[lang=${tag}]`).waitFor();
      expect(await blocks(page, "main")).toEqual(await blocks(source, "main"));
      expect(await page.locator("h1 [data-zh]").textContent()).toBe(
        await source.locator("h1 [data-zh]").textContent(),
      );
      expect(await page.locator("html").getAttribute("lang")).not.toBe(tag);
      expect(await page.locator(".script-view p > span:visible").allInnerTexts()).toEqual([said]);
      await switchTo(page, script === "zh-Hans" ? "zh-Hant" : "zh-Hans");
      await page.locator(".clauses:not([lang])").waitFor();
      expect(await blocks(page, "main")).toEqual(converted);
      expectNoErrors(watched);
    },
  );

  test("a page in the source’s script says so, and offers both side by side alone", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}`);
    expect(await page.locator(".script-view p > span:visible").innerText()).toBe(
      "本页文本为简体原文。",
    );
    expect(await page.locator("article [data-script-switch] button").allInnerTexts()).toEqual([
      "简体原文",
      "逐段对照",
    ]);
    expect(await page.locator("article input[name=origins]").isVisible()).toBe(false);
  });

  test("without scripts a link leads to the other script", async () => {
    const { page } = await browser.open(`/zh-hant/${OPINIONS}`, { javaScriptEnabled: false });
    expect(await page.locator("article [data-both]").isVisible()).toBe(false);
    await page.locator(".without-script").click();
    await page.waitForURL(`**/zh-hans/${OPINIONS}`);
  });

  test("marks of a search are there in each script", async () => {
    const watched = await browser.open(`/zh-hant/${PLAN}?q=揭榜挂帅`);
    const { page } = watched;
    const marks = page.locator(".clauses mark");
    await marks.first().waitFor();
    const converted = (await marks.allTextContents()).join("");
    expect(converted).toMatch(/^(?:揭榜掛帥)+$/u);
    const count = converted.length / 4;
    await switchTo(page, "zh-Hans");
    await page.locator(".clauses[lang=zh-Hans] mark").first().waitFor();
    expect((await marks.allTextContents()).join("")).toBe("揭榜挂帅".repeat(count));
    await switchTo(page, "both");
    await page.locator(".twin mark").first().waitFor();
    expect((await page.locator(".twin mark").allTextContents()).join("")).toBe(
      "揭榜挂帅".repeat(count),
    );
    const told = await page
      .locator("#find output")
      .evaluate((output) => output.firstChild?.nodeValue);
    expect(told).toContain(`共 ${count} `);
    await showOrigins(page);
    const words = await page
      .locator(".clauses mark:not(.twin *)")
      .evaluateAll((all) => all.map((mark) => mark.textContent).join(""));
    expect(words).toBe("揭榜掛帥".repeat(count));
    expectNoErrors(watched);
  });
});

describe("where a character comes from", () => {
  test("every marked character is told as the data has it", async () => {
    const watched = await browser.open(`/zh-hant/${OPINIONS}`);
    const { page } = watched;
    const text = await page.locator(".clauses").textContent();
    await showOrigins(page);
    const file = await readFile(
      `${inject("siteFolder")}/data/provenance/opinions-2023.json`,
      "utf8",
    );
    const forms: string[] = [...file.matchAll(/"to":"([^"])","rule"/gu)].map(([, to = ""]) => to);
    const shown = await page.locator(".clauses .origin").allTextContents();
    expect(shown.toSorted()).toEqual(forms.toSorted());
    expect(await page.locator(".clauses").textContent()).toBe(text);
    await page.locator("article input[name=origins]").uncheck();
    await page.locator(".clauses .origin").first().waitFor({ state: "detached" });
    expect(await page.locator(".clauses").textContent()).toBe(text);
    expectNoErrors(watched);
  });

  test("by pointer, and Escape closes; the note stays while the pointer is on it", async () => {
    const watched = await browser.open(`/zh-hant/${OPINIONS}`);
    const { page } = watched;
    await showOrigins(page);
    const note = page.locator("#origin-note");
    await page.locator(".origin.phrase", { hasText: "發" }).first().hover();
    await note.waitFor();
    expect(await note.innerText()).toMatch(/发 → 發\n+依詞語「研发」/u);
    expect(
      await note
        .locator(".glyphs [lang]")
        .evaluateAll((all) => all.map((each) => each.getAttribute("lang"))),
    ).toEqual(["zh-Hans", "zh-Hant-HK"]);
    await note.hover();
    await page.waitForTimeout(400);
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await note.isVisible()).toBe(false);
    await page.locator(".origin").first().hover();
    await note.waitFor();
    await page.mouse.move(2, 2);
    await note.waitFor({ state: "hidden" });
    expectNoErrors(watched);
  });

  test("by keys alone: the bar leads in, arrows go on, Escape leads back", async () => {
    const watched = await browser.open(`/zh-hant/${PLAN}`);
    const { page } = watched;
    await showOrigins(page);
    const next = page.locator("#origins [data-step='1']");
    const focused = () => page.evaluate(() => document.activeElement?.className ?? "");
    const count = () => page.locator("#origins output").textContent();
    await next.focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toContain("origin");
    expect(await count()).toMatch(/^第 1 字，共 \d+ 字$/u);
    const note = page.locator("#origin-note");
    expect(await note.isVisible()).toBe(true);
    expect(await page.locator(":focus").getAttribute("aria-describedby")).toBe("origin-note");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await count()).toMatch(/^第 3 字/u);
    await page.keyboard.press("ArrowLeft");
    expect(await count()).toMatch(/^第 2 字/u);
    expect(await page.locator(".origin[tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await note.isVisible()).toBe(false);
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".origin").first().waitFor({ state: "detached" });
    expect(await page.locator("article input[name=origins]").isChecked()).toBe(false);
    expectNoErrors(watched);
  });

  test("by touch; an override gives its reason, in a window of 360 pixels", async () => {
    const watched = await browser.open(`/zh-hant/${PLAN}`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    const { page } = watched;
    await showOrigins(page);
    await page.locator(".origin.override").first().tap();
    const note = page.locator("#origin-note");
    await note.waitFor();
    expect(await note.locator("p[lang=en]").innerText()).toMatch(/\w{3}/);
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expectNoErrors(watched);
  });

  test("nothing of it is loaded before it is asked for", async () => {
    const { page } = await browser.open(`/zh-hant/${OPINIONS}`);
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .join(" "),
      );
    expect(await loaded()).not.toMatch(/provenance|zh-hans\/docs|show\./u);
    await showOrigins(page);
    expect(await loaded()).toMatch(/data\/provenance\/opinions-2023\.json/u);
  });
});

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
  async function copied(page: Page, from: string, to: string): Promise<[string, string]> {
    await page.locator(from).scrollIntoViewIfNeeded();
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

  async function allowClipboard(context: BrowserContext): Promise<void> {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  test("what is copied is the text of one column", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}#s2`, {
      viewport: { width: 1280, height: 1600 },
    });
    await allowClipboard(page.context());
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

  test("a version that cannot be had is told, and the page stays as it is", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}`);
    const before = await blocks(page, "main");
    await page.route("**/zh-hant/**", (route) => route.abort());
    await switchTo(page, "both");
    await page.locator("article [data-script-switch] output").waitFor();
    expect(await blocks(page, "main")).toEqual(before);
    expect(await pressed(page)).toEqual(["简体原文"].map((name) => expect.stringContaining(name)));
    await page.unroute("**/zh-hant/**");
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    expect(await page.locator("article [data-script-switch] output").isVisible()).toBe(false);
  });
});

describe("remembered", () => {
  test("the original, across reload and documents, on Chinese pages", async () => {
    const { page } = await browser.open(`/zh-hant/${OPINIONS}`);
    await switchTo(page, "zh-Hans");
    const shown = (lang: string) => page.locator(`.clauses[lang=${lang}]`).waitFor();
    await shown("zh-Hans");
    await page.reload();
    await shown("zh-Hans");
    await page.goto(`${inject("site")}/zh-hans/${ARTICLE}`);
    await shown("zh-Hant-HK");
    await switchTo(page, "zh-Hans");
    await page.locator(".clauses:not([lang])").waitFor();
    await page.goto(`${inject("site")}/zh-hant/${OPINIONS}`);
    expect(await page.locator(".clauses").getAttribute("lang")).toBeNull();
    expect(await pressed(page)).toEqual([expect.stringContaining("繁體轉換")]);
  });

  test("side by side with its marks, with the room for it from the first paint", async () => {
    const { page } = await browser.open(`/zh-hant/${OPINIONS}`);
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    await showOrigins(page);
    const left = () =>
      page.locator("#s2-p1").evaluate((each) => Math.round(each.getBoundingClientRect().left));
    const settled = await left();
    await page.route("**/zh-hans/docs/**", async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.reload({ waitUntil: "domcontentloaded" });
    expect(await page.locator(".twin").count()).toBe(0);
    expect(await left()).toBe(settled);
    await page.locator(".twin").first().waitFor();
    await page.locator("#origins").waitFor();
    expect(await left()).toBe(settled);
    expect(await pressed(page)).toEqual([expect.stringContaining("逐段對照")]);
  });

  test("the script of English pages", async () => {
    const { page } = await browser.open("/en/docs/");
    await page.locator("button[popovertarget=appearance]").click();
    await page.locator("#appearance [data-script=zh-Hant]").click();
    await page.locator("main [data-zh][lang=zh-Hant-HK]").first().waitFor();
    await page.goto(`${inject("site")}/en/${OPINIONS}`);
    await page.locator(".clauses[lang=zh-Hant-HK]").waitFor();
    expect(await pressed(page)).toEqual([expect.stringContaining("Converted")]);
  });

  test.each([
    ["zh-HK", "zh-hant"],
    ["zh-SG", "zh-hans"],
    ["fr-FR", "zh-hans"],
    ["en-GB", "en"],
  ])("the first visit follows a browser in %s, and a choice is kept", async (locale, lang) => {
    const { page } = await browser.open("/", { locale });
    await page.waitForURL(`**/${lang}/`);
    const other = lang === "en" ? "zh-hant" : "en";
    await page.locator(`a[data-language=${other}]`).click();
    await page.waitForURL(`**/${other}/`);
    await page.goto(`${inject("site")}/`);
    await page.waitForURL(`**/${other}/`);
  });
});

test("each version names the others; without the site’s address by path alone", async () => {
  for (const lang of LANGUAGES) {
    const { page } = await browser.open(`/${lang}/${OPINIONS}`, { javaScriptEnabled: false });
    const named = await page
      .locator("link[rel=alternate][hreflang]")
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
      );
    expect(named).toEqual([
      ["zh-Hans", `/zh-hans/${OPINIONS}`],
      ["zh-Hant-HK", `/zh-hant/${OPINIONS}`],
      ["en", `/en/${OPINIONS}`],
      ["x-default", `/zh-hans/${OPINIONS}`],
    ]);
  }
});

describe("each state is accessible", () => {
  test.each([
    ["zh-hans", "light"] as const,
    ["zh-hant", "dark"] as const,
    ["en", "light"] as const,
  ])("axe finds nothing in %s, %s", async (lang, colorScheme) => {
    const { page } = await browser.open(`/${lang}/${lang === "zh-hans" ? ARTICLE : OPINIONS}`, {
      colorScheme,
    });
    if (lang === "en") await switchTo(page, "zh-Hant");
    await showOrigins(page);
    await page.locator("#origins [data-step='1']").click();
    expect(await axeFaults(page), "conversions").toEqual([]);
    await switchTo(page, "both");
    await page.locator(".twin .origin, .twin").first().waitFor();
    expect(await axeFaults(page), "side by side").toEqual([]);
    await switchTo(page, lang === "zh-hans" ? "zh-Hant" : "zh-Hans");
    await page.locator(".twin").first().waitFor({ state: "detached" });
    expect(await axeFaults(page), "original").toEqual([]);
  });
});
