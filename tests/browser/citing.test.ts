/** The panel of a clause, citing, permalinks and quotations in a real browser. */
import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { ACCESSED, EXAMPLES, SITE } from "../support/citation-examples.ts";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { clickAtRest, type OpenPage } from "./reader.ts";

const browser = useBrowser();

const OPINIONS = "/zh-hans/docs/opinions-2023/";
const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

function clipboard(page: OpenPage): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens the panel of a clause by its button. */
async function openPanel(page: OpenPage, clause: string): Promise<void> {
  await page.locator(`[id="${clause}"]`).dispatchEvent("pointerover", { pointerType: "mouse" });
  await page.locator(`[id="${clause}"] > .clause-tools`).dispatchEvent("click");
  await page.locator("#clause-panel .citations").waitFor();
}

/** The text of a format in the panel. */
async function citation(page: OpenPage, name: string): Promise<string> {
  const row = page.locator("#clause-panel .citations li", {
    has: page.locator("h4, summary", { hasText: name }),
  });
  return (await row.locator("p, pre").textContent()) ?? "";
}

describe("the panel of a clause", () => {
  test("the button beside a clause opens it without moving the text; Escape closes it and returns", async () => {
    const watched = await browser.open(OPINIONS);
    const { page } = watched;
    const heading = page.locator("#s3-1 > .clause-heading");
    const places = () =>
      page
        .locator(".clauses .clause")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
    // All of the text is laid out, so that what moves any of it is seen.
    await page.locator("[data-lines]").evaluateAll((sections) => {
      for (const section of sections) {
        if (section instanceof HTMLElement) section.style.contentVisibility = "visible";
      }
    });
    const before = await places();
    await heading.hover();
    const button = page.locator("#s3-1 > .clause-tools");
    expect((await button.boundingBox())?.width).toBeGreaterThanOrEqual(24);
    await clickAtRest(button);
    const panel = page.locator("#clause-panel");
    await panel.locator(".citations").waitFor();
    expect(await panel.locator("h2").textContent()).toContain("研发企业（中心）集聚工程");
    expect(await places()).toEqual(before);
    const text = await page.locator("article").boundingBox();
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
    expect(await axeFaults(page, { within: "#clause-panel" })).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
    expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await button.isVisible()).toBe(false);
    expectNoErrors(watched);
  });

  test("by keyboard, the button follows the clause’s link to its source", async () => {
    const { page } = await browser.open(OPINIONS);
    await page.keyboard.press("Tab");
    await page.locator("#s3-2 > .source-line").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const panel = page.locator("#clause-panel");
    await panel.locator(".citations").waitFor();
    expect(await panel.locator("h2").textContent()).toMatch(/^（二）/u);
    expect(await panel.evaluate((own) => own.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await panel.locator(".citations").waitFor();
  });

  test("on a phone it is a sheet for the clause that is read, closed by a tap outside", async () => {
    const watched = await browser.open(`${OPINIONS}#s3-2`, { ...PHONE, colorScheme: "dark" });
    const { page } = watched;
    await clickAtRest(page.locator(".thumb-bar .clause-tools"));
    const panel = page.locator("#clause-panel[open]");
    await panel.locator(".citations").waitFor();
    expect(await panel.locator("h2").textContent()).toMatch(/^(?:（二）|1\.)/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeFaults(page, { within: "#clause-panel" })).toEqual([]);
    await page.mouse.click(180, 60);
    expect(await panel.count()).toBe(0);
    expectNoErrors(watched);
  });
});

describe("citing", () => {
  const pages = Map.groupBy(EXAMPLES, ([lang, name]) => `/${lang}/docs/${name.split("#")[0]}/`);

  test.each([...pages])(
    "%s: what is read off the page is what the documents say",
    async (path, examples) => {
      const watched = await browser.open(path);
      const { page } = watched;
      const name = path.startsWith("/en/")
        ? "Title and clause"
        : path.startsWith("/zh-hant/")
          ? "題名與條款"
          : "题名与条款";
      for (const [, clause, gb7714, plain] of examples) {
        await openPanel(page, clause.split("#")[1] ?? "");
        await expect.poll(() => citation(page, name), { message: clause }).toBe(plain);
        const today = await page.evaluate(() => {
          const now = new Date();
          const two = (value: number) => String(value).padStart(2, "0");
          return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
        });
        expect(await citation(page, "GB/T 7714")).toBe(
          gb7714.replace(SITE, inject("site")).replace(`[${ACCESSED}]`, `[${today}]`),
        );
      }
      expectNoErrors(watched);
    },
  );

  test("each format is copied with one click, which says so", async () => {
    const { page } = await browser.open(OPINIONS, CLIPBOARD);
    await openPanel(page, "s3-1-2");
    for (const button of await page.locator("#clause-panel .citations button").all()) {
      const shown = await button.locator("xpath=..").locator("p, pre").textContent();
      await clickAtRest(button);
      await expect.poll(() => clipboard(page)).toBe(shown);
      await expect.poll(() => button.textContent()).toBe("已复制");
    }
    const json: unknown = JSON.parse(await clipboard(page));
    expect(json).toMatchObject([{ id: "opinions-2023#s3-1-2", section: "三（一）2" }]);
  });

  test("the other script, shown by the reader’s choice, is the one that is cited", async () => {
    const { page } = await browser.open("/zh-hans/docs/takungpao-2025/");
    await openPanel(page, "h3");
    await clickAtRest(page.locator("article [data-script-switch] [data-script=zh-Hant]"));
    await expect
      .poll(() => citation(page, "题名与条款"))
      .toContain("「『銀彈』支持『基金+高校』促成果轉化」");
  });
});

describe("permalinks", () => {
  test("a click copies the address, says so and offers to cite; the address bar has it too", async () => {
    const watched = await browser.open(`${OPINIONS}?q=x`, CLIPBOARD);
    const { page } = watched;
    await clickAtRest(page.locator("#s3-2 > .clause-heading > .number"));
    const notice = page.locator(".clause-notice:popover-open");
    await expect.poll(() => notice.locator("output").textContent()).toBe("已复制链接");
    expect(await clipboard(page)).toBe(`${inject("site")}${OPINIONS}#s3-2`);
    expect(new URL(page.url()).hash).toBe("#s3-2");
    expect(await page.locator("#s3-2:target").count()).toBe(1);
    await clickAtRest(notice.locator("button"));
    await page.locator("#clause-panel .citations").waitFor();
    expect(await notice.count()).toBe(0);
    expectNoErrors(watched);
  });

  test("where the browser refuses, it is a link", async () => {
    const watched = await browser.open(OPINIONS);
    const { page } = watched;
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await clickAtRest(page.locator("#s3-2 > .clause-heading > .number"));
    expect(new URL(page.url()).hash).toBe("#s3-2");
    expect(await page.locator(".clause-notice:popover-open").count()).toBe(0);
    expectNoErrors(watched);
  });
});

describe("quotations", () => {
  test("a selection over clauses is copied with its source, without furniture, when the reader asks", async () => {
    const watched = await browser.open("/zh-hans/docs/xiangjiang-plan-2024/", CLIPBOARD);
    const { page } = watched;
    const select = (from: string, to: string) =>
      page.evaluate(
        ([start, end]) => {
          const first = document.querySelector(start ?? "");
          const last = document.querySelector(end ?? "");
          if (first === null || last === null) throw new Error("nothing to select");
          getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
        },
        [from, to],
      );
    // A caption with the mark of a note, and the note.
    await select("#fig2 p", "#note2 p");
    await clickAtRest(page.locator(".quotation-bar button"));
    await expect
      .poll(() => clipboard(page))
      .toMatch(/——《湖南湘江新区科技创新体系建设规划》图2至注2，/u);
    const text = await clipboard(page);
    expect(text).not.toMatch(/²[”\n]/u);
    expect(text).not.toMatch(/L\d|↩|⋯|复制/u);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain("<blockquote");
    // A heading keeps its number as print has it.
    await select("#s3-2 > .clause-heading", "#s3-2 > .clause-heading");
    await clickAtRest(page.locator("#s3-2 .quotation-bar button"));
    await expect.poll(() => clipboard(page)).toMatch(/^“（二）培育‘两纵’创新服务轴”\n/u);
    // Where an editor corrected the words, what the source has goes with them.
    await select("#s4-2-1-3 p", "#s4-2-1-3 p");
    await clickAtRest(page.locator("#s4-2-1-3 .quotation-bar button"));
    await expect
      .poll(() => clipboard(page))
      .toMatch(/”〔.*“揭榜挂帅”原文作“接榜挂帅”，编者订正〕\n——/u);
    // Copying by itself is left alone.
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.getElementById("s3-1-1-p2") ?? document.body),
    );
    await page.keyboard.press("Control+c");
    expect(await clipboard(page)).not.toContain("——《");
    expectNoErrors(watched);
  });
});

test("words of the translation are quoted in English, as a translation", async () => {
  const watched = await browser.open("/en/docs/opinions-2023/", CLIPBOARD);
  const { page } = watched;
  await page.evaluate(() => {
    const text = document.querySelector("#s3-1-1 .translated");
    getSelection()?.selectAllChildren(text ?? document.body);
  });
  await clickAtRest(page.locator("#s3-1-1 .quotation-bar button"));
  await expect
    .poll(() => clipboard(page))
    .toMatch(
      /^“Attracting .* Recruit .*”\n— Implementation Opinions on .* 《.*》, 3\(1\)1, .*\(unofficial translation by .+\), http/su,
    );
  expectNoErrors(watched);
});

test("a built page says to reference managers what it is", async () => {
  const html = await readFile(
    `${inject("siteFolder")}/zh-hant/docs/takungpao-2025/index.html`,
    "utf8",
  );
  for (const [name, content] of [
    ["DC.type", "newspaperArticle"],
    ["DC.creator", "盧靜怡"],
    ["prism.publicationName", "大公報"],
    ["citation_publication_date", "2025"],
  ]) {
    expect(html).toContain(`<meta name="${name}" content="${content}">`);
  }
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ "@type": "NewsArticle", inLanguage: "zh-Hant-HK" });
});
