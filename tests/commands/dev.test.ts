/** `tiaowen dev` as an editor uses it: what is saved is shown, findings stand in the panel, errors in the place of the site. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { findChromium } from "../support/chromium.ts";
import { contentFolder } from "../support/content.ts";
import { startServer } from "../support/program-server.ts";
import { PROGRAM, userEnvironment } from "../support/run-tiaowen.ts";

test("shows what is saved, with its findings, and a content with errors as its errors", async () => {
  const folder = await contentFolder({
    "content/sources/a/source.yaml": "id: a\ntitle: 一个文件\n",
    "content/sources/a/source.txt": "一、总则\n正文在此。\n三、附则\n正文。\n",
  });
  const file = (path: string) => join(folder, "content/sources/a", path);
  const server = await startServer([PROGRAM, "dev", "--port", "0"], {
    cwd: folder,
    env: userEnvironment(),
  });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
    timeout: 0,
  });
  onTestFinished(async () => {
    await browser.close();
    await server.end();
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${server.address}zh-hans/docs/a/`);
  const panel = page.locator("#tiaowen-findings");
  await panel.locator("summary", { hasText: "Warnings 1" }).click();
  expect(await panel.locator(".warning").innerText()).toContain("sources/a/source.txt:3:1");
  expect(await panel.locator("pre").innerText()).toBe(
    'acknowledged:\n  - { rule: numbering/gap, line: 3, why: "…" }',
  );
  const source = panel.locator("a", { hasText: "The line in the source" });
  expect(await source.getAttribute("href")).toBe("/zh-hans/docs/a/source/#L3");

  await writeFile(file("source.txt"), "一、总则\n正文改了。\n二、附则\n正文。\n");
  await page.getByText("正文改了").first().waitFor();
  await panel.locator("summary", { hasText: "Nothing found" }).waitFor();

  await writeFile(file("source.yaml"), "id: a\ntitle: 一个文件\ncolour: red\n");
  await panel.locator(".error", { hasText: "metadata/unknown-key" }).waitFor();
  expect(await page.getByText("正文改了").count()).toBe(0);

  await writeFile(file("source.yaml"), "id: a\ntitle: 另一个文件\n");
  await page.locator("h1", { hasText: "另一个文件" }).waitFor();

  const index = await page.request.get(`${server.address}search-data/index.json`);
  expect(await index.json()).toHaveProperty("version");
});
