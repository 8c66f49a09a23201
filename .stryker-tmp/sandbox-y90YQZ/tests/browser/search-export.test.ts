/** The export of an answer in a real browser, and what becomes of an answer whose texts cannot be had. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readCsv, unguarded } from "../support/read-csv.ts";
import { address, ready, SLOW, shown } from "./answers.ts";
import { clausesIn, countIn, oracle } from "./content-oracle.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();

async function exported(
  page: OpenPage,
  format: "csv" | "json",
): Promise<{ name: string; text: string }> {
  await page.locator("#search-export").evaluate((panel: HTMLDetailsElement) => {
    panel.open = true;
  });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`#search-export button[data-format=${format}]`).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

describe("the export", () => {
  test("as CSV: a row for each clause of the whole answer, in its order", async () => {
    const watched = await browser.open(
      address("/zh-hant/search/", { q: "研发", kind: "section", sort: "order", page: "2" }),
    );
    const { page } = watched;
    await ready(page);
    const { name, text } = await exported(page, "csv");
    expect(name).toBe("tiaowen-研发-clauses.csv");
    const [head = [], ...rows] = readCsv(text);
    const wanted = oracle.search("研发", { kinds: ["section"] });
    const at = (row: readonly string[], column: string) =>
      unguarded(row[head.indexOf(column)] ?? "");
    expect(rows.map((row) => `${at(row, "文件代號")}#${at(row, "條文代號")}`)).toEqual(wanted);
    const clauses = clausesIn("zh-Hant");
    for (const [index, row] of rows.entries()) {
      const clause = clauses.get(wanted[index] ?? "");
      const { label = "", heading = "", paragraphs = [], runIn = false } = clause ?? {};
      const full = at(row, "條文");
      expect(full.startsWith(label)).toBe(true);
      expect(full).toContain(heading);
      expect(full.endsWith(paragraphs.slice(runIn ? 1 : 0).join("\n"))).toBe(true);
      expect(full).toContain(paragraphs[0] ?? "");
      expect(at(row, "編號")).toBe(label);
      expect(Number(at(row, "出現次數"))).toBe(countIn(full, "研发"));
      const url = at(row, "地址");
      expect(url).toBe(
        new URL(`/zh-hant/docs/${wanted[index]?.replace("#", "/#")}`, page.url()).href,
      );
      expect(at(row, "引用")).toMatch(/^《.+》/);
      expect(at(row, "引用").endsWith(`，${url}`)).toBe(true);
    }
    expect(
      rows.some((row) => at(row, "引用").includes("，湖南") || at(row, "引用").includes("，中共")),
    ).toBe(true);
    expectNoErrors(watched);
  });

  test("as JSON: what was asked, and the clauses in the order of relevance", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "揭榜掛帥" }));
    await ready(page);
    const { name, text } = await exported(page, "json");
    expect(name).toBe("tiaowen-揭榜掛帥-clauses.json");
    const file = JSON.parse(text);
    expect(file).toMatchObject({
      query: "揭榜掛帥",
      view: "list",
      order: "relevance",
      relaxed: null,
    });
    const names = file.items.map(
      ({ document, clause }: { document: string; clause: string }) => `${document}#${clause}`,
    );
    const engine = await page.evaluate(() => globalThis.tiaowen.search("揭榜掛帥"));
    expect(names).toEqual(engine.hits.map(({ clause }) => clause));
    expect(file.clauses).toBe(names.length);
  });

  test("of a concordance: a row for each occurrence, in its order", async () => {
    const { page } = await browser.open(
      address("/zh-hans/search/", { q: "创新", view: "concordance", order: "right" }),
    );
    await ready(page);
    const { text } = await exported(page, "csv");
    const [head, ...rows] = readCsv(text);
    expect(head?.slice(0, 3)).toEqual(["前文", "关键词", "后文"]);
    const cells = rows.map((row) => row.map(unguarded));
    expect(cells.every(([, keyword = ""]) => oracle.fold(keyword) === "创新")).toBe(true);
    const clauses = clausesIn("zh-Hans");
    const lines = new Map<string, number>();
    for (const row of cells) {
      const name = `${row[3]}#${row[5]}`;
      lines.set(name, (lines.get(name) ?? 0) + 1);
    }
    expect([...lines.keys()].toSorted()).toEqual(oracle.search("创新").toSorted());
    for (const [name, count] of lines) {
      const { heading = "", paragraphs = [] } = clauses.get(name) ?? {};
      const wanted = [heading, ...paragraphs].reduce((sum, own) => sum + countIn(own, "创新"), 0);
      expect(count, name).toBe(wanted);
    }
    const { compare } = new Intl.Collator("zh-Hans", { ignorePunctuation: true });
    const right = cells.map((row) => row[2] ?? "");
    expect(right).toEqual(right.toSorted(compare));
  });

  test("can be stopped", async () => {
    const { page } = await browser.open(address("/zh-hans/search/", { q: "创新" }));
    await ready(page);
    let downloads = 0;
    page.on("download", () => downloads++);
    await page.route("**/search-data/*/text/**", () => {});
    await page.locator("#search-export summary").click();
    await page.locator("#search-export button[data-format=csv]").click();
    await page.locator("#search-export progress").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#search-export [data-running]").waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-format"))).toBe(
      "csv",
    );
    await page.unroute("**/search-data/*/text/**");
    expect(downloads).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.locator("#search-export").getAttribute("open")).toBeNull();
  });
});

describe("where a file cannot be had", () => {
  test("in the middle of a concordance, nothing of it is shown, and it can be tried again", async () => {
    const { page, errors } = await browser.open("/zh-hans/search/");
    let files = 0;
    await page.route("**/search-data/*/text/**", (route) =>
      ++files > 30 ? route.abort() : route.continue(),
    );
    await goTo(
      page,
      new URL(
        address("/zh-hans/search/", { q: "创新", view: "concordance", order: "left" }),
        page.url(),
      ).href,
    );
    await page.locator('#search-results[data-state="error"]').waitFor();
    expect(files).toBeGreaterThan(30);
    expect(await shown(page)).toEqual([]);
    expect(await page.locator("#search-results").getAttribute("data-total")).toBeNull();
    await page.unroute("**/search-data/*/text/**");
    await page.locator("#search-results button").click();
    expect(await ready(page)).toBe(oracle.search("创新").length);
    expect(await page.locator(".line").count()).toBe(100);
    expect(errors.filter((error) => /unhandled|uncaught/i.test(error))).toEqual([]);
  });

  test("in the middle of an export, nothing is exported", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "创新" }));
    await ready(page);
    let downloads = 0;
    page.on("download", () => downloads++);
    await page.route("**/search-data/*/text/**", (route) => route.abort());
    await page.locator("#search-export summary").click();
    await page.locator("#search-export button[data-format=json]").click();
    await expect
      .poll(() => page.locator("#search-export [role=status]").textContent(), SLOW)
      .toContain("nothing was exported");
    expect(downloads).toBe(0);
    await page.unroute("**/search-data/*/text/**");
    const { text } = await exported(page, "json");
    expect(JSON.parse(text).items).toHaveLength(oracle.search("创新").length);
  });
});
