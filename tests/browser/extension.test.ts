/** A site with an extension as somebody else would write it (`tests/extension/site/`), built by the real build. */
import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContext, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ProgramRun, runTiaowen } from "../support/run-tiaowen.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { goTo, type OpenPage } from "./reader.ts";

let folder: string;
let built: ProgramRun;
let server: StaticServer;
let context: BrowserContext;
/** Errors in pages. */
const errors: string[] = [];

beforeAll(async () => {
  // Outside of the package, where an author has the site.
  folder = await mkdtemp(join(tmpdir(), "tiaowen-extension-"));
  await cp("tests/extension/site", folder, { recursive: true });
  built = await runTiaowen("build", {
    CONTENT_DIR: join(folder, "content"),
    TIAOWEN_CONFIG: join(folder, "tiaowen.config.ts"),
    OUT_DIR: join(folder, "dist"),
    BASE_PATH: "/",
  });
  server = await serveFolder(join(folder, "dist"));
  const browser = await chromiumOfWorker();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
  });
});
afterAll(async () => {
  await context?.close();
  await server?.vanish();
  await rm(folder, { recursive: true, force: true });
});

function text(path: string): string {
  return readFileSync(join(folder, "dist", path), "utf8");
}

describe("a site with an extension", () => {
  test("is built, with the warnings that it should have", () => {
    expect(built).toMatchObject({ status: 0, stderr: "" });
    expect(built.stdout).toContain("0 errors, 2 warnings");
  });

  test("has the artifact's file, with the annotator's layer", () => {
    expect(JSON.parse(text("data/obligations/measures.json"))).toEqual({
      s1: [
        { word: "应当", kind: "duty" },
        { word: "不得", kind: "ban" },
      ],
      "s2-1": [{ word: "必须", kind: "duty" }],
      "s2-2": [{ word: "应当", kind: "duty" }],
    });
  });

  test("tells of the file on the page of the data", () => {
    const page = text("en/data/index.html");
    expect(page).toContain("The words that oblige");
    expect(page).toContain('href="/data/obligations/measures.json"');
  });

  test("has the rule's finding at its line", () => {
    const found: { rule: string }[] = JSON.parse(text("data/diagnostics.json"));
    expect(found.filter(({ rule }) => rule.startsWith("obligations/"))).toEqual([
      {
        rule: "obligations/unnamed-body",
        severity: "warning",
        file: "sources/a/source.txt",
        line: 9,
        column: 1,
        message: "The text obliges “有关部门” without a name.",
        hint: "Ask the issuer which body is meant.",
      },
    ]);
  });

  test("reads the text with the pass, and accounts for what it takes out", () => {
    expect(text("data/clauses.ndjson")).not.toContain("编者按");
    expect(JSON.parse(text("data/coverage.json")).measures).toMatchObject({
      furniture: { byline: "编者按：本段不在原文之内。".length },
      unaccounted: 0,
    });
  });

  test("has tasks in the format, made by the build", () => {
    expect(text("data/hierarchies/tasks-en.txt")).toBe("（一）管理机构\n（二）其他\n");
    expect(text("en/tasks/tasks/index.html")).toContain('href="/data/hierarchies/tasks-en.txt"');
  });

  /** The section in the panel of a clause, on a page of its own. */
  async function sectionOf(clause: string): Promise<Locator> {
    const page: OpenPage = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await goTo(page, `${server.address}/en/docs/measures/`);
    await page.locator(`#${clause} > h2`).hover();
    await page.locator(`#${clause} > .clause-tools`).click();
    const panel = page.locator("#clause-panel");
    await panel.locator("h3").first().waitFor();
    return panel.locator("section", { hasText: "Obligations" });
  }

  test("shows the section in the panel of a clause that has something for it", async () => {
    const section = await sectionOf("s1");
    expect(await section.locator("li").allTextContents()).toEqual(["应当 duty", "不得 ban"]);
    expect(await (await sectionOf("s2")).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test("makes a file of the format in the browser", async () => {
    const page: OpenPage = await context.newPage();
    await goTo(page, `${server.address}/en/tasks/tasks/`);
    await page.locator("[data-tree=select]").click();
    await page.locator("[data-choose=shown]").click();
    const saved = page.waitForEvent("download");
    await page.locator("[data-format=txt]").click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("tasks.txt");
    expect(readFileSync(await download.path(), "utf8")).toBe("（一）管理机构\n（二）其他\n");
  });

  describe("with a logo, styles and pages of its own", () => {
    test("shows them on every page, in the colours of the theme", async () => {
      const page: OpenPage = await context.newPage();
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.emulateMedia({ colorScheme: "dark" });
      await goTo(page, `${server.address}/zh-hant/`);
      const logos = page.locator(".site-header img");
      const shown = async () => logos.evaluateAll((all) => all.map((img) => img.checkVisibility()));
      expect(await shown()).toEqual([false, true]);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await shown()).toEqual([true, false]);
      const colour = () =>
        page.locator(".site-header .name").evaluate((name) => getComputedStyle(name).color);
      expect(await colour()).toBe("rgb(10, 92, 54)");
      const widths = await logos.evaluateAll((all) =>
        all.map((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)),
      );
      expect(widths).toEqual([60, 60]);

      expect(await page.locator("h1").innerText()).toBe("逐條可查");
      const about = page.locator(".own-front a");
      expect(await about.innerText()).toBe("關於本館");
      await about.click();
      await page.mainFrame().waitForURL("**/zh-hant/pages/about-us/");
      expect(await page.locator("h1").innerText()).toBe("關於本館");
      expect(await page.locator(".site-header [aria-current=page]").innerText()).toBe("關於本館");
      expect(await page.locator(".site-footer a", { hasText: "聯繫我們" }).count()).toBe(1);
      expect(await colour()).toBe("rgb(10, 92, 54)");
      expect(
        await page.locator(".own a").evaluateAll((all) => all.map((a) => a.getAttribute("href"))),
      ).toEqual([
        "/zh-hant/docs/measures/#s1",
        "/zh-hant/search/?q=应当",
        "/assets/%E7%94%B3%E8%AF%B7%E8%A1%A8.txt",
        "#section-%E8%81%94%E7%B3%BB",
      ]);
      await page.locator(".own a").last().click();
      expect(await page.locator("h2:target").innerText()).toBe("聯繫");
      await page.locator(".own a").first().click();
      await page.locator("#s1:target").waitFor();
      expect(errors).toEqual([]);
      await page.close();
    });

    test("has them in the site map and in the offline copy, where every address is that of a file", async () => {
      expect(text("sitemap.xml")).toContain("/en/pages/contact/</loc>");
      const zip = unzipSync(readFileSync(join(folder, "dist/downloads/tiaowen-offline.zip")));
      const about = strFromU8(zip["tiaowen/en/pages/about-us/index.html"] ?? new Uint8Array());
      expect(about).toContain('<link rel="stylesheet" href="../../../assets/own.css">');
      expect(about).toContain('href="../contact/index.html"');
      expect(Object.keys(zip).filter((name) => name.includes("/assets/"))).toHaveLength(4);
    });

    test("marks a text in another language than that of the page", () => {
      const page = text("en/pages/contact/index.html");
      expect(page).toMatch(/<h1[^>]* lang="zh-Hans"[^>]*>联系我们</u);
      expect(text("zh-hans/pages/contact/index.html")).not.toMatch(/<h1[^>]* lang=/u);
    });
  });

  /** The source view of an imported PDF, in a browser that shows PDF or does not. */
  async function sourceView(width: number, showsPdf: boolean): Promise<OpenPage> {
    const page: OpenPage = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript((shows) => {
      Object.defineProperty(Navigator.prototype, "pdfViewerEnabled", { get: () => shows });
    }, showsPdf);
    await goTo(page, `${server.address}/en/docs/minutes/source/`);
    return page;
  }

  describe("with a document that was imported from a PDF", () => {
    const PDF = "/downloads/originals/b/%E7%BA%AA%E8%A6%81.pdf";

    test("shows the page of a line beside the text, one after another, and closes it", async () => {
      const page = await sourceView(1280, true);
      const frames = page.locator("iframe");
      const shown = () =>
        frames.evaluateAll((all) => all.map((frame) => frame.getAttribute("src")));
      const link = (line: number) => page.locator(`#L${line} .line-fate a[target]`);
      expect(await frames.count()).toBe(0);
      await link(3).click();
      await link(9).click();
      expect(await shown()).toEqual([`${server.address}${PDF}#page=2`]);
      expect(await page.locator("[aria-current=true][target]").count()).toBe(1);
      const [text, beside] = [await page.locator("#L9").boundingBox(), await frames.boundingBox()];
      expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
      expect(beside?.height).toBeGreaterThan(700);
      await page.locator(".received-beside button").click();
      expect(await frames.count()).toBe(0);
      expect(await link(9).evaluate((each) => each === document.activeElement)).toBe(true);
      expect(errors).toEqual([]);
      await page.close();
    });

    test.each([
      { width: 800, showsPdf: true },
      { width: 1280, showsPdf: false },
    ])("leaves its links as they are: $width px, viewer $showsPdf", async ({ width, showsPdf }) => {
      const page = await sourceView(width, showsPdf);
      const asked = page.evaluate(
        () =>
          new Promise<boolean>((done) => {
            addEventListener("click", (event) => {
              done(!event.defaultPrevented);
              event.preventDefault();
            });
          }),
      );
      await page.locator("#L3 .line-fate a[target]").click();
      expect(await asked).toBe(true);
      expect(await page.locator("iframe").count()).toBe(0);
      await page.close();
    });

    test("allows frames there alone", () => {
      expect(text("en/docs/minutes/source/index.html")).toContain("frame-src 'self'");
      expect(text("en/docs/measures/source/index.html")).not.toContain("frame-src");
    });
  });
});
