/** The answers of the search page in a real browser: shapes, filters, pages, history, export, failures, keyboard. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { loadCollection } from "../../src/infra/load-collection.ts";
import type { Script } from "../../src/model/types.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { readCsv, unguarded } from "../support/read-csv.ts";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";

const browser = useBrowser();
const { collection } = await loadCollection("content");
const oracle = createOracle(oracleClauses(collection));
const PLAN = "xiangjiang-plan-2024";
/** However slow the machine. */
const SLOW = { timeout: 60_000 };

/** Clauses as a script shows them, by name. */
function clausesIn(script: Script) {
  return new Map(
    oracleClauses(collection, script).map((clause) => [`${clause.document}#${clause.id}`, clause]),
  );
}

/** How often a folded term without digits and Latin letters occurs in a text; occurrences may overlap. */
function countIn(text: string, term: string): number {
  const folded = oracle.fold(text);
  let count = 0;
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) count++;
  return count;
}

async function ready(page: Page): Promise<number> {
  const results = page.locator('#search-results[data-state="ready"]');
  await results.waitFor();
  return Number(await results.getAttribute("data-total"));
}

/** Does something that leads to another answer or page, and waits for it. */
async function answeredAfter(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
  return ready(page);
}

function shown(page: Page): Promise<string[]> {
  return page
    .locator("#search-results [data-clause]")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-clause") ?? ""));
}

/** What every page of the answer shows, from the first on. */
async function shownOnAllPages(page: Page): Promise<string[]> {
  const all = await shown(page);
  const next = page.locator(".pager a[rel=next]");
  while ((await next.count()) > 0) {
    await answeredAfter(page, () => next.click());
    all.push(...(await shown(page)));
  }
  return all;
}

function address(path: string, parameters: Record<string, string>): string {
  return `${path}?${new URLSearchParams(parameters)}`;
}

async function exported(
  page: Page,
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

describe("the shapes", () => {
  test("by document: every clause once, in reading order, under headings with counts", async () => {
    const watched = await browser.open(address("/zh-hant/search/", { q: "研发", view: "grouped" }));
    const { page } = watched;
    const wanted = oracle.search("研发");
    expect(await ready(page)).toBe(wanted.length);
    expect(wanted.length).toBeGreaterThan(60);
    const headings = page.locator(".document-group header");
    const first = wanted[0]?.split("#")[0];
    const count = wanted.filter((name) => name.startsWith(`${first}#`)).length;
    expect(await headings.first().textContent()).toContain(`${count} 條`);
    expect(await shownOnAllPages(page)).toEqual(wanted);
    const last = page.locator(".document-group").last().locator("ol");
    const own = wanted.filter((name) => name.startsWith(`${wanted.at(-1)?.split("#")[0]}#`));
    const start = Number(await last.getAttribute("start"));
    expect(start + (await last.locator(".hit").count()) - 1).toBe(own.length);
    expectNoErrors(watched);
  });

  test("as a list by relevance: every clause once", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "研发" }));
    await ready(page);
    const all = await shownOnAllPages(page);
    expect(all.toSorted()).toEqual(oracle.search("研发").toSorted());
    const engine = await page.evaluate(() => globalThis.tiaowen.search("研发"));
    expect(all).toEqual(engine.hits.map(({ clause }) => clause));
  });

  test("as a concordance: a line for each occurrence, by the text", async () => {
    const watched = await browser.open(
      address("/zh-hant/search/", { q: "创新", view: "concordance", kind: "section" }),
    );
    const { page } = watched;
    const clauses = clausesIn("zh-Hant");
    const names = oracle.search("创新", { kinds: ["section"] });
    const wanted = names.flatMap((name) => {
      const clause = clauses.get(name);
      const texts = [
        clause?.runIn ? "" : clause?.heading,
        ...(clause?.paragraphs ?? []),
        clause?.runIn ? clause.heading : "",
      ];
      const count = texts.reduce((sum, text) => sum + countIn(text ?? "", "创新"), 0);
      return Array.from({ length: count }, () => name);
    });
    expect(await ready(page)).toBe(names.length);
    expect(await page.locator("#search-status").textContent()).toContain(`${wanted.length} 處`);
    expect(await page.locator(".line mark").first().textContent()).toBe("創新");
    expect(await shownOnAllPages(page)).toEqual(wanted);
    expectNoErrors(watched);
  });

  test.each(["left", "right"] as const)("as a concordance by the %s context", async (order) => {
    const { page } = await browser.open(
      address("/zh-hans/search/", { q: "研发中心", view: "concordance", order }),
    );
    await ready(page);
    const contexts = await page.locator(`.line-${order}`).allTextContents();
    expect(contexts.length).toBeGreaterThan(20);
    const { compare } = new Intl.Collator("zh-Hans", { ignorePunctuation: true });
    const outward = contexts.map((text) =>
      order === "left" ? Array.from(text).reverse().join("") : text,
    );
    expect(outward).toEqual(outward.toSorted(compare));
    expect(await page.locator("select[name=order]").inputValue()).toBe(order);
    await page.locator(".line a").first().click();
    await page.waitForURL(/\/zh-hans\/docs\/.*#/);
    await page.locator("#main mark").first().waitFor();
  });

  test("keywords of a concordance stand one below the other, in every window", async () => {
    for (const width of [360, 1280]) {
      const { page } = await browser.open(
        address("/zh-hans/search/", { q: "揭榜挂帅", view: "concordance" }),
        { viewport: { width, height: 800 } },
      );
      await ready(page);
      const places = await page.locator(".line mark").evaluateAll((marks) =>
        marks.map((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          return Math.round((left + right) / 2);
        }),
      );
      expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

describe("a relaxed answer", () => {
  test("shows its clauses, and by which words they were found", async () => {
    const watched = await browser.open(address("/zh-hans/search/", { q: "量子人才蘑菇" }));
    const { page } = watched;
    const wanted = oracle.search("量子|人才").toSorted();
    expect(await ready(page)).toBe(wanted.length);
    const status = await page.locator("#search-status").textContent();
    expect(status).toContain("“量子”、“人才”");
    const marks = new Set(await page.locator("#search-results mark").allTextContents());
    expect([...marks].every((mark) => /^(?:量子|人才)+$/.test(mark))).toBe(true);
    expect((await shownOnAllPages(page)).toSorted()).toEqual(wanted);
    expectNoErrors(watched);
  });
});

describe("the filters", () => {
  test("choose several values, in several facets, as the address says", async () => {
    const watched = await browser.open(address("/en/search/", { q: "创新" }));
    const { page } = watched;
    await ready(page);
    const box = (name: string, value: string) =>
      page.locator(`input[name=${name}][value="${value}"]`);
    const count = (name: string, value: string) =>
      box(name, value).locator("xpath=..").locator("[data-count]").textContent();
    const inPlan = oracle.search("创新", { documents: [PLAN] }).length;
    expect(await count("doc", PLAN)).toBe(String(inPlan));
    expect(await answeredAfter(page, () => box("doc", PLAN).check())).toBe(inPlan);
    const both = oracle.search("创新", { documents: [PLAN, "opinions-2023"] }).length;
    expect(await answeredAfter(page, () => box("doc", "opinions-2023").check())).toBe(both);
    const items = oracle.search("创新", {
      documents: [PLAN, "opinions-2023"],
      kinds: ["item", "name"],
    }).length;
    await answeredAfter(page, () => box("kind", "item").check());
    expect(await answeredAfter(page, () => box("kind", "name").check())).toBe(items);
    expect(new URL(page.url()).searchParams.getAll("doc")).toEqual([PLAN, "opinions-2023"]);

    const chips = page.locator("#search-chips .chip");
    expect(await chips.count()).toBe(4);
    await page.reload();
    expect(await ready(page)).toBe(items);
    expect(await box("kind", "name").isChecked()).toBe(true);
    await answeredAfter(page, () => chips.nth(3).click());
    await answeredAfter(page, () => chips.nth(2).click());
    expect(await ready(page)).toBe(both);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("chip");
    expect(await answeredAfter(page, () => page.locator(".chip-clear").click())).toBe(
      oracle.search("创新").length,
    );
    expect(await page.locator("#search-chips").isVisible()).toBe(false);
    expectNoErrors(watched);
  });

  test("by year, kind of document and hierarchy; what has no clause is not offered", async () => {
    const { page } = await browser.open(
      address("/zh-hans/search/", { q: "基金", year: "2024", genre: "plan" }),
    );
    const ofPlan = oracle.search("基金", { documents: [PLAN] });
    expect(await ready(page)).toBe(ofPlan.length);
    const hierarchy = page.locator("input[name=hierarchy]:visible").first();
    const inside = Number(
      await hierarchy.locator("xpath=..").locator("[data-count]").textContent(),
    );
    expect(inside).toBeLessThan(ofPlan.length);
    expect(await answeredAfter(page, () => hierarchy.check())).toBe(inside);
    const offered = await page
      .locator("input[name=kind]:visible")
      .evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value));
    const kinds = new Set((await shown(page)).map((name) => clausesIn("zh-Hans").get(name)?.kind));
    expect(new Set(offered)).toEqual(kinds);
  });

  test("a value that nobody knows limits to nothing, and can be taken back", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "创新", doc: "no-such" }));
    expect(await ready(page)).toBe(0);
    const chip = page.locator("#search-chips .chip");
    expect(await chip.textContent()).toBe("no-such");
    expect(await answeredAfter(page, () => chip.click())).toBe(oracle.search("创新").length);
  });
});

describe("the reading of the query", () => {
  test("is told in words, with counts, where there is anything to tell", async () => {
    const { page } = await browser.open(
      address("/zh-hans/search/", { q: "长沙 (基金|贷款) -债券 ）" }),
    );
    await ready(page);
    const [a, b, c] = ["长沙", "基金", "贷款"].map((term) => oracle.search(term).length);
    expect(await page.locator("#search-reading").textContent()).toBe(
      `检索式读作：〔长沙〕${a}且（〔基金〕${b}或〔贷款〕${c}），不含〔债券〕未计入：）`,
    );
    await answeredAfter(page, () => page.locator("#search-form input[name=q]").fill("长沙"));
    expect(await page.locator("#search-reading").isVisible()).toBe(false);
    await answeredAfter(page, () =>
      page.locator("#search-form input[name=q]").fill("<b>长沙</b> 创新"),
    );
    expect(await page.locator("#search-reading").textContent()).toContain("〔<b>长沙</b>〕");
  });
});

describe("the history", () => {
  test("a page of an answer has an address, and the way back leads to where the reader stood", async () => {
    const watched = await browser.open(address("/zh-hans/search/", { q: "创新" }));
    const { page } = watched;
    await ready(page);
    const first = await shown(page);
    await page.evaluate(() => scrollTo(0, 700));
    await page.waitForTimeout(300);
    const link = page.locator('.pager a[data-page="3"]');
    await answeredAfter(page, () => link.evaluate((own: HTMLAnchorElement) => own.click()));
    expect(new URL(page.url()).searchParams.get("page")).toBe("3");
    const third = await shown(page);
    expect(third).not.toEqual(first);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-results");
    expect(await page.evaluate(() => scrollY)).toBeLessThan(700);
    await page.goBack();
    await expect.poll(() => shown(page), SLOW).toEqual(first);
    await expect.poll(() => page.evaluate(() => scrollY), SLOW).toBe(700);
    await page.goForward();
    await expect.poll(() => shown(page), SLOW).toEqual(third);

    await page.evaluate(() => scrollTo(0, 500));
    await page.waitForTimeout(300);
    await page
      .locator(".hit-title a")
      .nth(3)
      .evaluate((own: HTMLAnchorElement) => own.click());
    await page.waitForURL(/\/docs\//);
    await page.waitForLoadState("networkidle");
    await page.goBack();
    await expect.poll(() => shown(page), SLOW).toEqual(third);
    await expect.poll(() => page.evaluate(() => scrollY), SLOW).toBe(500);

    const { page: other } = await browser.open(
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    await ready(other);
    expect(await shown(other)).toEqual(third);
    expectNoErrors(watched);
  });

  test("typing replaces, what is decided stays, and both begin at the first page", async () => {
    const { page } = await browser.open(address("/zh-hans/search/", { q: "创新", page: "2" }));
    await ready(page);
    const box = page.locator("#search-form input[name=q]");
    for (const typed of ["人", "人才", "人才引进"]) {
      await answeredAfter(page, () => box.fill(typed));
    }
    expect(new URL(page.url()).searchParams.get("page")).toBeNull();
    await box.press("Enter");
    await answeredAfter(page, () => page.locator("input[name=view][value=grouped]").check());
    await answeredAfter(page, () => page.locator("input[name=view][value=concordance]").check());
    await answeredAfter(page, () => page.locator("select[name=order]").selectOption("right"));
    const states: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.goBack();
      await ready(page);
      const { searchParams } = new URL(page.url());
      states.push(
        [searchParams.get("q"), searchParams.get("view"), searchParams.get("page")].join(),
      );
    }
    expect(states).toEqual(["人才引进,concordance,", "人才引进,grouped,", "人才引进,,", "创新,,2"]);
    expect(await box.inputValue()).toBe("创新");
    expect(await page.locator("input[name=view][value=list]").isChecked()).toBe(true);
  });

  test("a page past the end is the last one", async () => {
    const { page } = await browser.open(address("/en/search/", { q: "揭榜挂帅", page: "99" }));
    const total = await ready(page);
    expect((await shown(page)).length).toBe(total % 10 || 10);
  });
});

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
    await page.goto(
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

describe("with the keyboard alone", () => {
  test("shapes by arrows, pages by Enter", async () => {
    const { page } = await browser.open(address("/zh-hans/search/", { q: "创新" }));
    await ready(page);
    await page.locator("input[name=view]:checked").focus();
    await answeredAfter(page, () => page.keyboard.press("ArrowRight"));
    expect(await page.locator(".document-group").count()).toBeGreaterThan(0);
    await answeredAfter(page, () => page.keyboard.press("ArrowRight"));
    expect(await page.locator(".line").count()).toBe(100);
    await page.locator(".pager a[rel=next]").focus();
    await answeredAfter(page, () => page.keyboard.press("Enter"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-results");
    expect(await page.locator(".pager [aria-current=page]").textContent()).toBe("2");
  });
});

describe.each([
  ["zh-hans", 360, "dark"],
  ["zh-hant", 360, "light"],
  ["en", 1280, "light"],
] as const)("in %s, %i pixels wide and %s", (lang, width, colorScheme) => {
  test.each([
    { q: "研发 -人才 ）", page: "2", doc: PLAN, year: "2024" },
    { q: "研发", view: "grouped", page: "2" },
    { q: "研发", view: "concordance", order: "left" },
    { q: "量子人才蘑菇" },
  ])("%o fits, and axe finds nothing", async (shape) => {
    const { page } = await browser.open(address(`/${lang}/search/`, shape), {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await ready(page);
    for (const panel of ["#search-export", "#search-filters"]) {
      await page.locator(panel).evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The two Chinese versions differ in nothing that axe looks at.
    if (lang !== "zh-hant") expect(await axeFaults(page)).toEqual([]);
  });
});
