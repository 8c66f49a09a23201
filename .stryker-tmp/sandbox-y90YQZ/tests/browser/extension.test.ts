/** A site with an extension as somebody else would write it (`tests/extension/site/`), built by the real build. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  test("is built, with one warning", () => {
    expect(built).toMatchObject({ status: 0, stderr: "" });
    expect(built.stdout).toContain("0 errors, 1 warning");
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
    expect(JSON.parse(text("data/diagnostics.json"))).toEqual([
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
    expect(text("data/hierarchies/tasks.txt")).toBe("（一）管理机构\n（二）其他\n");
    expect(text("en/tasks/tasks/index.html")).toContain('href="/data/hierarchies/tasks.txt"');
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
});
