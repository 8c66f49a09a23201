/** The personal worksheet in a real browser: what is noted stays, and is seen elsewhere. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { goTo, type OpenPage, reload } from "./reader.ts";
import { messages, openWorksheet, record, rowText, SEVEN, stored } from "./worksheet-page.ts";

const browser = useBrowser();

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
