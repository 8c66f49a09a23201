/** The personal worksheet on a page, as its browser tests use it. */
import { readFile } from "node:fs/promises";
import { readCsv } from "../support/read-csv.ts";
import type { OpenPage } from "./reader.ts";

export const SEVEN = "/zh-hans/tasks/seven-projects/";
export const FIVE = "/zh-hans/tasks/five-elements/";

export const ENTRY = {
  task: "opinions-2023#s3-1-2",
  status: "blocked",
  owner: "王五",
  due: "2020-01-31",
  note: "",
  updated: "2026-01-01T00:00:00.000Z",
};

export function fileOf(entries: readonly object[], change: object = {}) {
  const content = { format: "tiaowen-worksheet", version: 1, entries, ...change };
  return {
    name: "worksheet.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content, null, 2)),
  };
}

/** Opens the panel; one that was open when the page was left is open already. */
export async function openWorksheet(page: OpenPage): Promise<void> {
  const opener = page.locator("[data-tree=worksheet]");
  if ((await opener.getAttribute("aria-pressed")) !== "true") await opener.click();
}

/** The rows of the CSV file that a button saves, without the names of its columns. */
export async function savedRows(page: OpenPage, button: string): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(button).click(),
  ]);
  return readCsv(await readFile(await download.path(), "utf8")).slice(1);
}

/** Records a status and an owner at a node. */
export async function record(
  page: OpenPage,
  node: string,
  status: string,
  owner: string,
): Promise<void> {
  await page.locator(`[id="${node}"] > .node > .worksheet-chip`).click();
  const form = page.locator("#worksheet-form");
  await form.locator("[name=status]").selectOption(status);
  await form.locator("[name=owner]").fill(owner);
  await form.locator("button[value=save]").click();
}

/** What the row of a node shows: the status and the remarks. */
export async function rowText(page: OpenPage, node: string): Promise<string> {
  const row = page.locator(`[id="${node}"] > .node`);
  const status = await row
    .locator(".worksheet-status")
    .evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text ?? "");
  return `${status} ${await row.locator(".worksheet-chip").innerText()}`;
}

export function stored(page: OpenPage): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem("tiaowen:worksheet"));
}

export async function messages(page: OpenPage): Promise<string> {
  const line = page.locator("#worksheet .messages > span");
  await line.first().waitFor();
  return (await line.allTextContents()).join("\n");
}

export function importFile(page: OpenPage, file: ReturnType<typeof fileOf>): Promise<void> {
  return page.locator("#worksheet input[type=file]").setInputFiles(file);
}
