/** Texts of other documents and of the other script come from data: no page loads another page for them. */
import { describe, expect, inject, test } from "vitest";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { goTo, type OpenPage } from "./reader.ts";
import { OPINIONS, PLAN, switchTo } from "./script-view.ts";

const browser = useBrowser();

/** The paths of what a page requests from now on, but for its scripts, styles and icons. */
function watchRequests(page: OpenPage): string[] {
  const paths: string[] = [];
  page.on("request", (request) => {
    const path = request.url().replace(inject("site"), "");
    if (!path.startsWith("/_astro/")) paths.push(path);
  });
  return paths;
}

function pagesAmong(paths: readonly string[]): string[] {
  return paths.filter((path) => !path.startsWith("/data/"));
}

/** Every Chinese text of the page, in order; without those that stand outside of the document on English pages. */
function chineseTexts(page: OpenPage): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      // The line below the title names issuers in English on English pages; the metadata name them in Chinese too.
      document.querySelectorAll(".reading article [data-zh]:not(.twin, .twin *, .document-line *)"),
      (element) => element.textContent,
    ),
  );
}

describe("the comparison", () => {
  test.each(["zh-hans", "zh-hant", "en"])("has no page loaded in %s", async (lang) => {
    const watched = await browser.open(`/${lang}/compare/`);
    const { page } = watched;
    const paths = watchRequests(page);
    const sides = new URLSearchParams({ a: "opinions-2023#s3-2", b: "xiangjiang-plan-2024#box1" });
    const address = `/${lang}/compare/?${sides}`;
    await goTo(page, address);
    await page.locator("[data-side=a] .same").first().waitFor();
    expect(pagesAmong(paths)).toEqual([address]);
    const script = lang === "zh-hant" ? "zh-hant" : "zh-hans";
    expect(paths.filter((path) => path.startsWith("/data/text/")).toSorted()).toEqual([
      `/data/text/${script}/opinions-2023.json`,
      `/data/text/${script}/xiangjiang-plan-2024.json`,
    ]);
    expectNoErrors(watched);
  });

  test.each([
    ["zh-hans", "opinions-2023", "s3-2"],
    ["zh-hant", "xiangjiang-plan-2024", "box1"],
    ["en", "xiangjiang-plan-2024", "s3-1"],
    ["zh-hans", "xiangjiang-plan-2024", "fig2"],
    ["en", "xiangjiang-plan-2024", "note2"],
    ["zh-hant", "takungpao-2025", "preamble"],
  ])("in %s sets %s#%s as its page does", async (lang, document, clause) => {
    const { page: own } = await browser.open(`/${lang}/docs/${document}/`);
    const blocks = ".clause-heading, .run-in-heading, .number, .gloss, p, tr, figure, aside, ol";
    /** Each block with its words: headings with their words alone, which stand at another level here. */
    const read = (page: OpenPage, root: string) =>
      page
        .locator(`${root}`)
        .first()
        .evaluate((shown, selector) => {
          const found = [...shown.querySelectorAll(selector)];
          return found
            .filter((block) => block.closest(".cited-in") === null)
            .map((block) => {
              const isHeading = block.matches(".clause-heading, .run-in-heading");
              const isNumber = block.matches(".number");
              const name = isHeading ? "heading" : isNumber ? "number" : block.localName;
              return `${name} ${block.textContent}`;
            });
        }, blocks);
    const { page } = await browser.open(
      `/${lang}/compare/?${new URLSearchParams({ a: `${document}#${clause}` })}`,
    );
    const shown = page.locator("[data-side=a] .side-text > .clause");
    await shown.waitFor();
    const words = await read(page, "[data-side=a] .side-text > .clause");
    expect(words).toEqual(await read(own, `.clauses [id="${clause}"]`));
    expect(words.length).toBeGreaterThan(0);
  });
});

test("the page of notes loads the texts of the documents that have notes, and no page", async () => {
  const watched = await browser.open("/zh-hant/notes/");
  const { page } = watched;
  const paths = watchRequests(page);
  const kept = { text: "", name: "舊名", quote: "舊文", updated: "2026-01-01T00:00:00Z" };
  const entries = [{ clause: "opinions-2023#s3-1-2", ...kept }];
  await page.locator("#notes input[type=file]").setInputFiles({
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ format: "tiaowen-notes", version: 1, entries })),
  });
  await page.locator("section[data-state=loaded]").waitFor();
  expect(paths).toEqual(["/data/documents.json", "/data/text/zh-hant/opinions-2023.json"]);
  expectNoErrors(watched);
});

describe("a document in the other script", () => {
  test.each([
    ["zh-hant", OPINIONS, "zh-Hans"],
    ["en", OPINIONS, "zh-Hant"],
    ["en", PLAN, "zh-Hant"],
  ] as const)("/%s/%s in %s loads no page, and has every text", async (lang, path, script) => {
    const { page: other } = await browser.open(`/${script.toLowerCase()}/${path}`);
    const watched = await browser.open(`/${lang}/${path}`);
    const { page } = watched;
    const before = await chineseTexts(page);
    const paths = watchRequests(page);
    await switchTo(page, script);
    const tag = script === "zh-Hant" ? "zh-Hant-HK" : script;
    await page.locator(`.clauses[lang=${tag}]`).waitFor();
    expect(pagesAmong(paths)).toEqual([]);
    expect(paths).toContain(
      `/data/text/${script.toLowerCase()}/${path.slice("docs/".length, -1)}.json`,
    );
    expect(await chineseTexts(page)).toEqual(await chineseTexts(other));
    await switchTo(page, script === "zh-Hans" ? "zh-Hant" : "zh-Hans");
    await page.locator(`.clauses:not([lang=${tag}])`).waitFor();
    expect(await chineseTexts(page)).toEqual(before);
    expectNoErrors(watched);
  });

  test("side by side loads no page", async () => {
    const { page } = await browser.open(`/zh-hans/${PLAN}`);
    const paths = watchRequests(page);
    await switchTo(page, "both");
    await page.locator(".twin").first().waitFor();
    expect(pagesAmong(paths)).toEqual([]);
  });

  test("a text of another state of the site is told, and the page stays as it is", async () => {
    const { page } = await browser.open(`/zh-hant/${OPINIONS}`);
    const before = await chineseTexts(page);
    await page.route("**/data/text/**", async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replace('"paragraphs":["', '"paragraphs":["新') });
    });
    await switchTo(page, "zh-Hans");
    await page.locator("article [data-script-switch] output").waitFor();
    expect(await chineseTexts(page)).toEqual(before);
  });
});
