/** What readers take away from a copy on their disk: no address of the disk, and how to find the clause again. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findUnzip } from "../support/programs.ts";
import { chromiumOfWorker } from "./chromium.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tiaowen-copy-"));
  const archive = path.join(inject("siteFolder"), "downloads/tiaowen-offline.zip");
  await promisify(execFile)(await findUnzip(), ["-q", archive, "-d", folder]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function address(page: string): string {
  return pathToFileURL(path.join(folder, "tiaowen", page)).href;
}

test("citations and files have no address of the reader's disk", async () => {
  const context = await (await chromiumOfWorker()).newContext();
  try {
    const page = await context.newPage();
    const saved = async (selector: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(selector).click(),
      ]);
      return readFile(await download.path(), "utf8");
    };
    await page.goto(`${address("en/docs/opinions-2023/index.html")}#s3-1-1`);
    await page.locator("#s3-1-1 a.anchor, #s3-1-1 a.number").first().focus();
    await page.locator("[data-clause-tools=text]").click();
    const cited = page.locator("#clause-panel .citations");
    await cited.waitFor();
    expect(await cited.innerText()).toContain("opinions-2023#s3-1-1");
    expect(await cited.evaluate((list) => list.textContent)).not.toContain("file:");

    await page.goto(`${address("en/search/index.html")}?q=talent`);
    await page.locator('#search-results[data-state="ready"]').waitFor();
    await page.locator("#search-export summary").click();
    const answer = JSON.parse(await saved("#search-export [data-format=json]"));
    expect([answer.url, answer.items[0].url]).toEqual([null, null]);
    expect(JSON.stringify(answer)).not.toContain("file:");

    await page.goto(address("en/tasks/seven-projects/index.html"));
    const table = await saved("[data-whole=csv]");
    expect(table).toContain("Years and periods stated");
    expect(table).not.toMatch(/file:|\/docs\//u);
    for (const [lang, column] of [
      ["zh-hans", "写明的年份或期限"],
      ["zh-hant", "寫明的年份或期限"],
      ["en", "Years and periods stated"],
    ]) {
      await page.goto(address(`${lang}/tasks/five-elements/index.html`));
      expect(await saved("[data-whole=csv]"), lang).toContain(column);
      expect(await saved("[data-whole=xlsx]"), lang).toMatch(/^PK/u);
      expect(await saved("[data-whole=md]"), lang).toMatch(/^# /u);
      expect(JSON.parse(await saved("[data-whole=json]")).id, lang).toBe("five-elements");
    }
  } finally {
    await context.close();
  }
});
