/** Marks and notes in a real browser: made beside the text, listed, never lost without a word, taken out and in as files. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, clickAtRest, goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();
const PLAN = "/zh-hans/docs/xiangjiang-plan-2024/";

function entry(clause: string, change: object = {}) {
  const kept = { text: "", name: `旧名 ${clause}`, quote: "旧文", updated: "2026-01-01T00:00:00Z" };
  return { clause, ...kept, ...change };
}

function fileOf(entries: readonly object[], change: object = {}) {
  const content = { format: "tiaowen-notes", version: 1, entries, ...change };
  return {
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content)),
  };
}

/** Opens the page of notes with some. */
async function openNotes(entries: readonly object[], lang = "zh-hans") {
  const watched = await browser.open(`/${lang}/notes/`);
  await importFile(watched.page, fileOf(entries));
  await settled(watched.page);
  return watched;
}

/** Waits until the words of every document have come, or have failed to. */
async function settled(page: OpenPage): Promise<void> {
  await page.locator("section[data-state]").first().waitFor();
  await page.waitForFunction(() => document.querySelector("[data-state=loading]") === null);
}

function importFile(page: OpenPage, file: ReturnType<typeof fileOf>): Promise<void> {
  return page.locator("#notes input[type=file]").setInputFiles(file);
}

function listed(page: OpenPage): Promise<(string | null)[]> {
  return page
    .locator("[data-note]")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-note")));
}

async function downloaded(page: OpenPage, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    clickAtRest(page.locator(`[data-file=${button}]`)),
  ]);
  return readFile(await download.path(), "utf8");
}

describe("beside the text", () => {
  test("a clause is marked and noted on in its panel; the sign beside it opens the note, in other windows too", async () => {
    const watched = await browser.open(`${PLAN}#s3-1-1`);
    const { page } = watched;
    const other = await page.context().newPage();
    await goTo(other, page.url());
    await page.locator("#s3-1-1-p1").hover();
    await clickAtRest(page.locator("#s3-1-1 > .clause-tools"));
    const panel = page.locator("#clause-panel");
    await panel.locator("input[type=checkbox]").check();
    const sign = page.locator("#s3-1-1 > .noted");
    await sign.waitFor();
    await panel.locator("textarea").fill("要核对");
    await panel.locator("textarea").blur();
    await other.locator("#s3-1-1 > .noted.with-words").waitFor();
    expect(await panel.locator("input[type=checkbox]").isDisabled()).toBe(true);
    expect(await panel.getByText("清空笔记后可取消").isVisible()).toBe(true);
    await clickAtRest(other.locator("#s3-1-1 > .noted"));
    expect(await other.locator("#clause-panel textarea").inputValue()).toBe("要核对");
    await other.locator("#clause-panel textarea").fill("");
    await other.locator("#clause-panel textarea").blur();
    await other.locator("#clause-panel input[type=checkbox]").uncheck();
    await sign.waitFor({ state: "detached" });
    expectNoErrors(watched);
  });
});

test("on English pages a clause is listed in English, with its Chinese below", async () => {
  const watched = await openNotes([entry("opinions-2023#s3-1-1")], "en");
  const item = watched.page.locator('[data-note="opinions-2023#s3-1-1"]');
  expect(await item.locator("h3").innerText()).toMatch(/Fortune Global 500/u);
  const quotes = await item
    .locator("blockquote")
    .evaluateAll((found) =>
      found.map((quote) => [quote.getAttribute("lang"), quote.textContent?.slice(0, 4)]),
    );
  expect(quotes.map(([lang]) => lang)).toEqual(["en", "zh-Hans"]);
  expect(quotes[1]?.[1]).toBe("招引世界");
  const markdown = await downloaded(watched.page, "markdown");
  expect(markdown.indexOf("招引世界500强")).toBeGreaterThan(markdown.indexOf("Fortune Global 500"));
  expectNoErrors(watched);
});

describe("two windows on one clause", () => {
  const text = (page: OpenPage) => page.locator("#clause-panel textarea");
  const stored = (page: OpenPage) => page.evaluate(() => localStorage.getItem("tiaowen:notes"));

  async function twoWindows() {
    const watched = await browser.open(`${PLAN}#s3-1-1`);
    const { page } = watched;
    const other = await page.context().newPage();
    await goTo(other, page.url());
    for (const each of [page, other]) {
      await each.locator("#s3-1-1-p1").hover();
      await clickAtRest(each.locator("#s3-1-1 > .clause-tools"));
      await text(each).waitFor();
    }
    return { watched, page, other };
  }

  test("a field in which nothing was typed writes nothing, and has what the other window saved", async () => {
    const { watched, page, other } = await twoWindows();
    await text(page).focus();
    await text(other).fill("另一窗口写的");
    await text(other).blur();
    await expect.poll(() => stored(page)).toContain("另一窗口写的");
    await text(page).blur();
    expect(await stored(page)).toContain("另一窗口写的");
    await text(page).focus();
    expect(await text(page).inputValue()).toBe("另一窗口写的");
    expectNoErrors(watched);
  });

  test("what both wrote is kept, and the reader is told", async () => {
    const { watched, page, other } = await twoWindows();
    await text(page).pressSequentially("甲说");
    await text(other).pressSequentially("乙说");
    for (const each of [page, other]) await text(each).blur();
    for (const words of ["甲说", "乙说"]) await expect.poll(() => stored(page)).toContain(words);
    const told = async () =>
      (
        await Promise.all(
          [page, other].map((each) => each.locator(".note-kept output").innerText()),
        )
      ).join();
    await expect.poll(told).toContain("两段都已保留");
    expectNoErrors(watched);
  });

  test("where the browser stores nothing, the note can be taken away beside the message", async () => {
    const { page } = await twoWindows();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await text(page).fill("不能丢");
    await text(page).blur();
    const save = page.locator(".note-take-away button", { hasText: "存为文件" });
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    expect(await readFile(await download.path(), "utf8")).toContain("不能丢");
  });
});

describe("the page of notes", () => {
  test("lists clauses under their documents in reading order, with their words of today, and filters them", async () => {
    const watched = await openNotes([
      entry("xiangjiang-plan-2024#s4-1", { text: "其二" }),
      entry("xiangjiang-plan-2024#s3-1-1"),
      entry("opinions-2023#s3-1-2"),
    ]);
    const { page } = watched;
    expect(await listed(page)).toEqual([
      "xiangjiang-plan-2024#s3-1-1",
      "xiangjiang-plan-2024#s4-1",
      "opinions-2023#s3-1-2",
    ]);
    const first = page.locator("[data-note='xiangjiang-plan-2024#s3-1-1']");
    expect(await first.locator("h3").textContent()).toBe("三（一）1 凝心打造岳麓山大学科技城");
    expect(await first.locator("blockquote").textContent()).toMatch(/^岳麓山国家大学科技城/u);
    await page.locator(".notes-filter input[type=checkbox]").check();
    expect(await listed(page)).toEqual(["xiangjiang-plan-2024#s4-1"]);
    await page.locator(".notes-filter input[type=checkbox]").uncheck();
    await page.locator(".notes-filter input[type=search]").fill("凝心");
    expect(await listed(page)).toEqual(["xiangjiang-plan-2024#s3-1-1"]);
    await clickAtRest(first.locator("h3 a"));
    await arrive(page, `**${PLAN}#s3-1-1`);
    expectNoErrors(watched);
  });

  test("keeps a note whose clause or document is gone, with the words of its time", async () => {
    const { page } = await openNotes([
      entry("xiangjiang-plan-2024#s99", { text: "还在" }),
      entry("gone-2020#s1"),
      entry("opinions-2023#s3-1-2"),
    ]);
    const lost = page.locator("[data-state=lost]");
    await lost.waitFor();
    expect(await lost.locator("[data-note]").count()).toBe(2);
    expect(await lost.textContent()).toContain("旧名 xiangjiang-plan-2024#s99");
    expect(await lost.textContent()).toContain("还在");
  });

  test("says where a document could not be loaded, and shows what was kept", async () => {
    const { page } = await browser.open("/zh-hans/notes/");
    await page.route("**/data/text/**", (route) => route.abort());
    await importFile(page, fileOf([entry("opinions-2023#s3-1-2")]));
    const group = page.locator("[data-state=failed]");
    await group.waitFor();
    expect(await group.textContent()).toContain("旧文");
  });

  test("deletes with a way back", async () => {
    const { page } = await openNotes([entry("opinions-2023#s3-1-2", { text: "甲" })]);
    await clickAtRest(page.locator(".note-remove"));
    expect(await listed(page)).toEqual([]);
    await clickAtRest(page.locator(".notes-messages button"));
    expect(await listed(page)).toEqual(["opinions-2023#s3-1-2"]);
    expect(await page.locator(".note-words").textContent()).toBe("甲");
  });

  test("gives all notes as a file that is taken in again, and as Markdown with quotation and citation", async () => {
    const { page } = await openNotes([entry("opinions-2023#s3-1-2", { text: "甲" })]);
    const json = await downloaded(page, "json");
    const markdown = await downloaded(page, "markdown");
    expect(markdown).toMatch(/^> —— 《关于全力建设全球研发中心城市.*》三（一）2，.*#s3-1-2$/mu);
    expect(markdown).toMatch(/\n甲\n$/u);
    const { page: empty } = await browser.open("/en/notes/");
    await importFile(empty, { ...fileOf([]), buffer: Buffer.from(json) });
    await settled(empty);
    expect(await listed(empty)).toEqual(["opinions-2023#s3-1-2"]);
  });

  test("takes in no file that is damaged or of another kind, and says why", async () => {
    const { page } = await openNotes([entry("opinions-2023#s3-1-2")]);
    const messages = (words: string) => page.locator(".notes-messages", { hasText: words });
    await importFile(page, fileOf([entry("opinions-2023#s3-1-2", { updated: "gestern" })]));
    await messages("没有导入").waitFor();
    expect(await messages("updated").count()).toBe(1);
    await importFile(page, fileOf([], { format: "tiaowen-worksheet" }));
    await messages("不是本站导出的笔记").waitFor();
    expect(await listed(page)).toEqual(["opinions-2023#s3-1-2"]);
  });
});
