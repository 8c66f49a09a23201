/** Where a converted character comes from, in a real browser: by pointer, by keys, by touch. */
import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { elapse, expectNoErrors, useBrowser } from "./harness.ts";
import { goTo } from "./reader.ts";
import { OPINIONS, PLAN, showOrigins } from "./script-view.ts";

const browser = useBrowser();

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
    await elapse(page, 400);
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
    expect(await note.locator("p").last().innerText()).toMatch(/地名|人名|企業名/u);
    expect(await note.locator("p[lang=en]").count()).toBe(0);
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expectNoErrors(watched);
  });

  test("nothing of it is loaded before it is asked for", async () => {
    const { page } = await browser.open("/zh-hant/about/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await goTo(page, `/zh-hant/${OPINIONS}`);
    expect(asked.join(" ")).not.toMatch(/provenance|zh-hans\/docs|show\./u);
    await showOrigins(page);
    expect(asked.join(" ")).toMatch(/data\/provenance\/opinions-2023\.json/u);
  });
});
