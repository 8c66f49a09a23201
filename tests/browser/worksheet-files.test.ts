/** The files of the personal worksheet in a real browser: what goes out comes in again. */
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { goTo, reload } from "./reader.ts";
import {
  ENTRY,
  FIVE,
  fileOf,
  importFile,
  messages,
  openWorksheet,
  record,
  SEVEN,
  savedRows,
  stored,
} from "./worksheet-page.ts";

const browser = useBrowser();

describe("files", () => {
  test("the panel says what each file holds: all records of the browser, or the tasks of the page", async () => {
    const watched = await browser.open(FIVE);
    const { page } = watched;
    await openWorksheet(page);
    const [first] = await page
      .locator(".tree li[data-key]")
      .evaluateAll((items) => items.map(({ id }) => id));
    await record(page, first ?? "", "under-way", "别处");
    await goTo(page, SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", "张三");
    const all = page.locator("#all-records");
    const own = page.locator("#own-tasks");
    expect(await all.innerText()).toContain("全部记录，不限于本页（共 2 项）");
    expect(await own.innerText()).toContain("本体系的全部 48 项任务");
    expect(await savedRows(page, "[data-file=csv]")).toHaveLength(2);
    const tasks = await savedRows(page, "[data-tasks=csv]");
    expect(tasks).toHaveLength(48);
    expect(new Set(tasks.map(([hierarchy]) => hierarchy)).size).toBe(1);
    expect(
      tasks.filter(([, , , status]) => status !== "").map((cells) => cells.slice(3, 5)),
    ).toEqual([["进行中", "张三"]]);
    await page.locator(".state[data-status=under-way]").click();
    expect(await own.innerText()).toContain("筛选出的 1 项任务");
    expect(await savedRows(page, "[data-tasks=csv]")).toHaveLength(1);
    await page.locator(".state[data-status=done]").click();
    expect(await page.locator("[data-tasks=csv]").isDisabled()).toBe(true);
    expectNoErrors(watched);
  });

  test("what is exported can be imported again, and gives the same", async () => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", '张三, "甲"');
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-file=json]").click(),
    ]);
    const content = await readFile(await download.path());
    const before = await stored(page);
    await page.evaluate(() => localStorage.clear());
    await reload(page);
    await openWorksheet(page);
    await importFile(page, { name: "w.json", mimeType: "application/json", buffer: content });
    expect(await messages(page)).toBe("已导入 1 项。");
    expect(await stored(page)).toBe(before);
  });

  test("the CSV has a byte order mark, titles, addresses, and no formulas", async () => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", "=1+1");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-file=csv]").click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text).toContain("引育世界500强企业研发中心");
    expect(text).toContain(new URL("s3-1-1/", page.url()).href);
    expect(text).toContain("opinions-2023#s3-1-1");
    expect(text).toContain(`"'=1+1"`);
  });

  test("goes into a workbook with the columns of the CSV, and along with the tasks that are taken", async () => {
    const watched = await browser.open(SEVEN);
    const { page } = watched;
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", "张三");
    await page.locator("[data-tree=select]").click();
    await page.locator("[data-choose=shown]").click();
    for (const button of ["[data-file=xlsx]", "#selection [data-format=xlsx]"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(button).click(),
      ]);
      const sheet = unzipSync(await readFile(await download.path()));
      const strings = strFromU8(sheet["xl/sharedStrings.xml"] ?? new Uint8Array());
      for (const words of ["状态", "负责人", "期限", "备注", "进行中", "张三"]) {
        expect(strings, button).toContain(words);
      }
    }
    expectNoErrors(watched);
  });

  test.each([
    ["cut off", { ...fileOf([]), buffer: Buffer.from('{\n  "format":\n') }, "不是 JSON：第 3 行"],
    ["foreign", fileOf([], { format: "other" }), "不是本站导出的工作表"],
    ["newer", fileOf([], { version: 3 }), "版本是 3"],
    [
      "with a wrong day",
      fileOf([ENTRY, { ...ENTRY, task: "a#b", due: "2026-02-30" }]),
      "第 2 项（a#b）：due",
    ],
    ["with a task twice", fileOf([ENTRY, ENTRY]), "与第 1 项是同一任务"],
  ])("a file that is %s changes nothing and says why", async (_, file, message) => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "done", "");
    const before = await stored(page);
    await importFile(page, file);
    const said = await messages(page);
    expect(said).toContain("没有导入");
    expect(said).toContain(message);
    expect(await stored(page)).toBe(before);
  });

  test.each([
    ["merge", ["opinions-2023#s3-1-1", ENTRY.task]],
    ["replace", [ENTRY.task]],
    ["cancel", ["opinions-2023#s3-1-1"]],
  ])("where something is noted already, %s is asked for", async (choice, tasks) => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "done", "");
    await importFile(page, fileOf([ENTRY]));
    const question = page.locator("#worksheet dialog");
    await question.waitFor();
    expect(await question.locator("p").first().textContent()).toContain("已有 1 项");
    await question.locator(`button[value=${choice}]`).click();
    await question.waitFor({ state: "hidden" });
    const after: { entries: { task: string }[] } = JSON.parse((await stored(page)) ?? "");
    expect(after.entries.map(({ task }) => task)).toEqual(tasks);
    if (choice !== "cancel") {
      await page.locator("#worksheet .messages > span").first().waitFor();
      expect(await page.locator(".state[data-status=overdue]").innerText()).toBe("已逾期 1");
    }
  });
});
