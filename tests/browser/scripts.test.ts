/** Original and conversion in a real browser: what is shown, and what is remembered. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { axeFaults, SCOPES } from "./axe.ts";
import { expectNoErrors, hold, useBrowser } from "./harness.ts";
import { arrive, clickAtRest, goTo, reload } from "./reader.ts";
import { ARTICLE, blocks, OPINIONS, PLAN, pressed, showOrigins, switchTo } from "./script-view.ts";

const browser = useBrowser();

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
      expect(await page.locator(".shown-text > [data-when]:visible").allInnerTexts()).toEqual([
        said,
      ]);
      await switchTo(page, script === "zh-Hans" ? "zh-Hant" : "zh-Hans");
      await page.locator(".clauses:not([lang])").waitFor();
      expect(await blocks(page, "main")).toEqual(converted);
      expectNoErrors(watched);
    },
  );

  test("a page in the source’s script says so, and offers both side by side alone", async () => {
    const { page } = await browser.open(`/zh-hans/${OPINIONS}`);
    expect(await page.locator(".shown-text > [data-when]:visible").innerText()).toBe(
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
    await clickAtRest(page.locator(".without-script"));
    await page.mainFrame().waitForURL(`**/zh-hans/${OPINIONS}`);
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

describe("remembered", () => {
  test("the original, across reload and documents, on Chinese pages", async () => {
    const { page } = await browser.open(`/zh-hant/${OPINIONS}`);
    await switchTo(page, "zh-Hans");
    const shown = (lang: string) => page.locator(`.clauses[lang=${lang}]`).waitFor();
    await shown("zh-Hans");
    await reload(page);
    await shown("zh-Hans");
    await goTo(page, `/zh-hans/${ARTICLE}`);
    await shown("zh-Hant-HK");
    await switchTo(page, "zh-Hans");
    await page.locator(".clauses:not([lang])").waitFor();
    await goTo(page, `/zh-hant/${OPINIONS}`);
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
    const release = await hold(page, "**/data/text/**");
    await reload(page, { waitUntil: "domcontentloaded" });
    expect(await page.locator(".twin").count()).toBe(0);
    expect(await left()).toBe(settled);
    release();
    await page.locator(".twin").first().waitFor();
    await page.locator("#origins").waitFor();
    expect(await left()).toBe(settled);
    expect(await pressed(page)).toEqual([expect.stringContaining("逐段對照")]);
  });

  test("the script of English pages", async () => {
    const { page } = await browser.open("/en/docs/");
    await clickAtRest(page.locator("button[popovertarget=appearance]"));
    await clickAtRest(page.locator("#appearance [data-script=zh-Hant]"));
    await page.locator("main [data-zh][lang=zh-Hant-HK]").first().waitFor();
    await goTo(page, `/en/${OPINIONS}`);
    await page.locator(".clauses[lang=zh-Hant-HK]").waitFor();
    expect(await pressed(page)).toEqual([expect.stringContaining("Traditional")]);
  });

  test.each([
    ["zh-HK", "zh-hant"],
    ["zh-SG", "zh-hans"],
    ["fr-FR", "zh-hans"],
    ["en-GB", "en"],
  ])("the first visit follows a browser in %s, and a choice is kept", async (locale, lang) => {
    const { page } = await browser.open("/", { locale });
    await arrive(page, `**/${lang}/`);
    const other = lang === "en" ? "zh-hant" : "en";
    await clickAtRest(page.locator(`a[data-language=${other}]`));
    await arrive(page, `**/${other}/`);
    await goTo(page, "/");
    await arrive(page, `**/${other}/`);
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
    await clickAtRest(page.locator("#origins [data-step='1']"));
    expect(await axeFaults(page, SCOPES[colorScheme]), "conversions").toEqual([]);
    await switchTo(page, "both");
    await page.locator(".twin .origin, .twin").first().waitFor();
    expect(await axeFaults(page, SCOPES[colorScheme]), "side by side").toEqual([]);
    await switchTo(page, lang === "zh-hans" ? "zh-Hant" : "zh-Hans");
    await page.locator(".twin").first().waitFor({ state: "detached" });
    expect(await axeFaults(page, SCOPES[colorScheme]), "original").toEqual([]);
  });
});
