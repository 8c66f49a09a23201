/** The personal worksheet in a real browser: what is noted stays, is seen elsewhere, and goes out and in as a file. */
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readCsv } from "../support/read-csv.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { goTo, type OpenPage, reload } from "./reader.ts";

const browser = useBrowser();
const SEVEN = "/zh-hans/tasks/seven-projects/";
const FIVE = "/zh-hans/tasks/five-elements/";

const ENTRY = {
  task: "opinions-2023#s3-1-2",
  status: "blocked",
  owner: "王五",
  due: "2020-01-31",
  note: "",
  updated: "2026-01-01T00:00:00.000Z",
};

function fileOf(entries: readonly object[], change: object = {}) {
  const content = { format: "tiaowen-worksheet", version: 1, entries, ...change };
  return {
    name: "worksheet.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content, null, 2)),
  };
}

/** Opens the panel; one that was open when the page was left is open already. */
async function openWorksheet(page: OpenPage): Promise<void> {
  const opener = page.locator("[data-tree=worksheet]");
  if ((await opener.getAttribute("aria-pressed")) !== "true") await opener.click();
}

/** The rows of the CSV file that a button saves, without the names of its columns. */
async function savedRows(page: OpenPage, button: string): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(button).click(),
  ]);
  return readCsv(await readFile(await download.path(), "utf8")).slice(1);
}

/** Records a status and an owner at a node. */
async function record(page: OpenPage, node: string, status: string, owner: string): Promise<void> {
  await page.locator(`[id="${node}"] > .node > .worksheet-chip`).click();
  const form = page.locator("#worksheet-form");
  await form.locator("[name=status]").selectOption(status);
  await form.locator("[name=owner]").fill(owner);
  await form.locator("button[value=save]").click();
}

/** What the row of a node shows: the status and the remarks. */
async function rowText(page: OpenPage, node: string): Promise<string> {
  const row = page.locator(`[id="${node}"] > .node`);
  const status = await row
    .locator(".worksheet-status")
    .evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text ?? "");
  return `${status} ${await row.locator(".worksheet-chip").innerText()}`;
}

function stored(page: OpenPage): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem("tiaowen:worksheet"));
}

async function messages(page: OpenPage): Promise<string> {
  const line = page.locator("#worksheet .messages > span");
  await line.first().waitFor();
  return (await line.allTextContents()).join("\n");
}

function importFile(page: OpenPage, file: ReturnType<typeof fileOf>): Promise<void> {
  return page.locator("#worksheet input[type=file]").setInputFiles(file);
}

describe("two windows on one task", () => {
  const form = (page: OpenPage) => page.locator("#worksheet-form");

  async function openForm(page: OpenPage): Promise<void> {
    await openWorksheet(page);
    await page.locator("#s3-1-1 > .node > .worksheet-chip").click();
  }

  test("a form saves the fields that were changed in it; what both wrote is kept", async () => {
    const watched = await browser.open(SEVEN);
    const { page } = watched;
    const other = await page.context().newPage();
    await goTo(other, page.url());
    for (const each of [page, other]) await openForm(each);
    await form(page).locator("[name=owner]").fill("张三");
    await form(page).locator("[name=note]").fill("甲的备注");
    await form(page).locator("button[value=save]").click();
    await form(other).locator("[name=status]").selectOption("done");
    await form(other).locator("[name=note]").fill("乙的备注");
    await form(other).locator("button[value=save]").click();
    await expect.poll(() => form(other).locator("output").innerText()).toContain("两段都已保留");
    const kept = await stored(page);
    for (const words of ["张三", "done", "甲的备注", "乙的备注"]) expect(kept).toContain(words);
    expectNoErrors(watched);
  });

  test("what was typed and not saved is there again after a reload", async () => {
    const { page } = await browser.open(SEVEN);
    await openForm(page);
    await form(page).locator("[name=note]").fill("没来得及保存");
    await reload(page);
    await openForm(page);
    expect(await form(page).locator("[name=note]").inputValue()).toBe("没来得及保存");
    expect(await form(page).locator("output").innerText()).toContain("没有保存");
    await form(page).locator("button[value=cancel]").click();
    await page.locator("#s3-1-1 > .node > .worksheet-chip").click();
    expect(await form(page).locator("[name=note]").inputValue()).toBe("");
  });
});

describe("what is noted", () => {
  test("has the panel with its files beside it after a reload, if the panel was open", async () => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", "张三");
    await reload(page);
    expect(await page.locator("[data-file=csv]").isVisible()).toBe(true);
    await page.locator("[data-tree=worksheet]").click();
    await reload(page);
    expect(await page.locator("#worksheet").isVisible()).toBe(false);
  });

  test("and not saved, as by Escape, is told in the row and is in the form again", async () => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    const chip = page.locator("#s3-1-1 > .node > .worksheet-chip");
    const field = page.locator("#worksheet-form [name=note]");
    await chip.click();
    await field.fill("写到一半");
    await page.keyboard.press("Escape");
    expect(await chip.innerText()).toBe("有未保存的内容");
    await reload(page);
    expect(await chip.innerText()).toBe("有未保存的内容");
    await chip.click();
    expect(await field.inputValue()).toBe("写到一半");
    await field.fill("");
    await page.keyboard.press("Escape");
    expect(await chip.innerText()).toBe("备注…");
  });

  test("is on sheets as words, without controls: in the tree, and on the page of the task", async () => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", "张三");
    for (const path of [SEVEN, `${SEVEN}s3-1-1/`]) {
      await goTo(page, path);
      await page.emulateMedia({ media: "print" });
      const controls = page.locator("main :is(button, select, input, textarea)");
      expect(
        await controls.evaluateAll((all) =>
          all.filter((each) => each.checkVisibility()).map(({ outerHTML }) => outerHTML),
        ),
      ).toEqual([]);
      const printed = page.locator(".worksheet-printed:visible");
      expect(await printed.allInnerTexts()).toEqual(["工作记录：进行中 · 张三"]);
      await page.emulateMedia({ media: "screen" });
      expect(await printed.count()).toBe(0);
    }
  });

  test("survives reload, is seen in another window at once, in other hierarchies, and on the task's page", async () => {
    const watched = await browser.open(SEVEN);
    const { page } = watched;
    const other = await page.context().newPage();
    await goTo(other, page.url());
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", "张三");
    expect(await rowText(page, "s3-1-1")).toContain("张三");
    const elsewhere = other.locator("#s3-1-1 > .node > .worksheet-chip", { hasText: "张三" });
    await elsewhere.waitFor();
    await reload(page);
    expect(await rowText(page, "s3-1-1")).toContain("进行中");
    expectNoErrors(watched);
  });

  test("a status is set and unset in the row of its task, whatever else is noted", async () => {
    const watched = await browser.open(SEVEN);
    const { page } = watched;
    await openWorksheet(page);
    const list = page.locator("#s3-1-1 > .node > .worksheet-status");
    await list.selectOption("under-way");
    expect(await stored(page)).toContain("under-way");
    expect(await page.locator("#worksheet-form[open]").count()).toBe(0);
    expect(await page.locator(".state[data-status=under-way]").innerText()).toBe("进行中 1");
    await list.selectOption("");
    expect(await stored(page)).not.toContain("s3-1-1");
    await record(page, "s3-1-1", "done", "张三");
    await list.selectOption("");
    expect(await rowText(page, "s3-1-1")).toBe("未记录 张三");
    expect(await page.locator(".state[data-status=done]").innerText()).toBe("已完成 0");
    expectNoErrors(watched);
  });

  test("a remark sets no status: its row and the counts stay as without a record", async () => {
    const watched = await browser.open(SEVEN);
    const { page } = watched;
    await openWorksheet(page);
    const unrecorded = page.locator(".state[data-status=unrecorded]");
    const before = await unrecorded.innerText();
    await page.locator("#s3-1-1 > .node > .worksheet-chip").click();
    await page.locator("#worksheet-form [name=note]").fill("先问一问");
    await page.locator("#worksheet-form button[value=save]").click();
    expect(await rowText(page, "s3-1-1")).toBe("未记录 先问一问");
    expect(await unrecorded.innerText()).toBe(before);
    expect(await page.locator(".state[data-status=not-begun]").innerText()).toBe("未开始 0");
    await reload(page);
    await openWorksheet(page);
    expect(await rowText(page, "s3-1-1")).toBe("未记录 先问一问");
    await page.locator("#s3-1-1 > .node > .worksheet-chip").click();
    expect(await page.locator("#worksheet-form [name=status]").inputValue()).toBe("");
    await page.locator("#worksheet-form [name=note]").fill("");
    await page.locator("#worksheet-form button[value=save]").click();
    expect(await stored(page)).not.toContain("s3-1-1");
    expectNoErrors(watched);
  });

  test("is deleted by the form, and kept by cancelling", async () => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "done", "");
    const chip = page.locator("#s3-1-1 > .node > .worksheet-chip");
    await chip.click();
    await page.locator("#worksheet-form [name=owner]").fill("无");
    await page.keyboard.press("Escape");
    expect(await rowText(page, "s3-1-1")).toBe("已完成 有未保存的内容");
    await chip.click();
    await page.locator("#worksheet-form button[value=cancel]").click();
    expect(await rowText(page, "s3-1-1")).toBe("已完成 备注…");
    await chip.click();
    await page.locator("#worksheet-form button[value=remove]").click();
    expect(await rowText(page, "s3-1-1")).toBe("未记录 备注…");
  });

  test("is counted, and filters the tree by status; the address says so", async () => {
    const { page } = await browser.open(SEVEN);
    await openWorksheet(page);
    await record(page, "s3-1-1", "under-way", "");
    await record(page, "s3-2-2", "under-way", "");
    await record(page, "s3-3", "done", "");
    const state = (status: string) => page.locator(`.state[data-status=${status}]`);
    expect(await state("under-way").innerText()).toBe("进行中 2");
    expect(await state("unrecorded").innerText()).toBe("未记录 45");
    await state("under-way").click();
    const shown = () =>
      page
        .locator(".tree li[data-node]")
        .evaluateAll((items) =>
          items
            .filter((item) => item.querySelector(".node")?.checkVisibility())
            .map(({ id }) => id),
        );
    expect(await shown()).toEqual(["s3-1", "s3-1-1", "s3-2", "s3-2-2"]);
    await expect.poll(() => new URL(page.url()).search).toBe("?status=under-way");
    await reload(page);
    expect(await shown()).toEqual(["s3-1", "s3-1-1", "s3-2", "s3-2-2"]);
    await state("under-way").click();
    expect(await shown()).toHaveLength(36);
  });

  test("is not lost where the browser refuses to store it, and the page says so", async () => {
    const { page } = await browser.open(SEVEN);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openWorksheet(page);
    await record(page, "s3-1-1", "done", "李四");
    const form = page.locator("#worksheet-form");
    expect(await form.locator("output").innerText()).toContain("没有保存");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      form.getByRole("button", { name: "存为文件" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toContain("李四");
    await form.locator("button[value=cancel]").click();
    expect(await rowText(page, "s3-1-1")).toContain("李四");
    expect(await messages(page)).toContain("没有保存");
  });

  test("that cannot be read is put aside, not thrown away", async () => {
    const { page } = await browser.open(SEVEN);
    await page.evaluate(() => localStorage.setItem("tiaowen:worksheet", "{half"));
    await reload(page);
    await openWorksheet(page);
    expect(await messages(page)).toContain("tiaowen:worksheet-damaged");
    expect(await page.evaluate(() => localStorage.getItem("tiaowen:worksheet-damaged"))).toBe(
      "{half",
    );
  });
});

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
