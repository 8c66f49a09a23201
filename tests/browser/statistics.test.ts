/** The pages that count, in a real Chromium: every number is that of a naive count, and leads to its places. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { readCsv } from "../support/read-csv.ts";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, goTo, type OpenPage, reload } from "./reader.ts";

const browser = useBrowser();

interface Line {
  readonly document: string;
  readonly id: string;
  readonly zhHans: { readonly heading: string; readonly paragraphs: readonly string[] };
}
const lines: Line[] = (
  await readFile(path.join(inject("siteFolder"), "data/clauses.ndjson"), "utf8")
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const WORD = "创新";
const SAVE_CSV = '.count-block button:text-is("CSV")';

/** How often the word stands in the texts of some clauses; its characters never begin a paragraph's end or a label. */
function naively(own: readonly Line[]): number {
  return own.reduce((sum, { zhHans: { heading, paragraphs } }) => {
    const texts = [heading, ...paragraphs];
    return sum + texts.reduce((count, text) => count + text.split(WORD).length - 1, 0);
  }, 0);
}

async function counted(page: OpenPage): Promise<void> {
  await page.locator("[data-state=ready]").waitFor();
}

/** The cells of a column of a table, as they are sorted. */
function column(page: OpenPage, table: number, number: number): Promise<string[]> {
  return page
    .locator(".count-table")
    .nth(table)
    .locator(`tbody tr > :nth-child(${number})`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-value") ?? ""));
}

async function saved(page: OpenPage, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(button).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test.each(LANGUAGES)(
  "a query is counted by document, section and year in %s, and each count leads to its concordance",
  async (lang) => {
    const watched = await browser.open(`/${lang}/statistics/?q=${WORD}`);
    const { page } = watched;
    await counted(page);
    const documents = [...new Set(lines.map(({ document }) => document))];
    const wanted = documents.map((id) => naively(lines.filter(({ document }) => document === id)));
    expect(wanted.some((count) => count > 0)).toBe(true);
    expect((await column(page, 0, 2)).map(Number)).toEqual(wanted);
    const sum = (counts: readonly string[]): number =>
      counts.reduce((total, count) => total + Number(count), 0);
    const all = naively(lines);
    expect(sum(await column(page, 1, 2))).toBe(all);
    expect(sum(await column(page, 2, 2))).toBe(all);
    // A tick for each pixel with places, a bar for each document.
    expect(await page.locator(".figure rect.series0").count()).toBe(documents.length);
    expect(await axeFaults(page)).toEqual([]);

    const csv = await saved(page, SAVE_CSV);
    const [, ...rows] = readCsv(csv.bytes.toString("utf8"));
    expect(rows.map((row) => Number(row[1]))).toEqual(wanted);
    const svg = await saved(page, ".figure-view button");
    expect(svg.name).toMatch(/\.svg$/u);
    expect(svg.bytes.toString("utf8")).toContain(`/${lang}/statistics/?q=`);
    const png = await saved(page, ".figure-view button + button");
    expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");

    // The count of a section leads to the concordance of that section.
    const link = page.locator(".count-table").nth(1).locator("tbody td a").first();
    const count = Number((await link.innerText()).replace(/\D/gu, ""));
    await link.click();
    await arrive(page, /\/search\//u);
    await page.locator("#search-results[data-state=ready]").waitFor();
    expect(await page.locator("#search-status").innerText()).toContain(count.toLocaleString("en"));
    await expect.poll(() => page.locator(".chip").innerText()).not.toContain("#");
    // And from there back to the same count.
    await page.locator("#search-count").click();
    await arrive(page, /\/statistics\//u);
    await counted(page);
    expect(sum(await column(page, 0, 2))).toBe(count);
    expectNoErrors(watched);
  },
);

test.each(["frequency", "collocates"])(
  "of a word that no text has, %s says so, draws nothing, and leads to words like it",
  async (measure) => {
    const watched = await browser.open(`/zh-hant/statistics/?q=創興&m=${measure}`);
    const { page } = watched;
    await counted(page);
    expect(await page.locator("#statistics-status").innerText()).toBe("全部文件中都沒有「創興」。");
    expect(await page.locator("#statistics-results :is(figure, table, svg)").count()).toBe(0);
    const near = page.locator("#statistics-results li a");
    expect(await near.first().innerText()).toBe("創新");
    expect(await axeFaults(page)).toEqual([]);
    await near.first().click();
    await arrive(page, new RegExp(`q=${encodeURIComponent("創新")}&m=${measure}$`, "u"));
    await counted(page);
    expect(await page.locator("#statistics-results table").count()).toBeGreaterThan(0);
    expectNoErrors(watched);
  },
);

test("of a word that the chosen part has not, a sentence says so", async () => {
  const watched = await browser.open("/en/statistics/?q=揭榜挂帅&doc=takungpao-2025");
  const { page } = watched;
  // Nothing but the sentence is shown.
  await page.locator("[data-state=ready]").waitFor({ state: "attached" });
  const said = await page.locator("#statistics-status").innerText();
  expect(said).toBe("It does not occur in the clauses that are counted.");
  expect(await page.locator("#statistics-results > *").count()).toBe(0);
  expectNoErrors(watched);
});

test("words beside a query, of a part, in sequence, of two documents and of the reader's list", async () => {
  const watched = await browser.open("/zh-hant/statistics/?q=創新&m=collocates");
  const { page } = watched;
  await counted(page);
  const words = () => column(page, 0, 1);
  const near = await words();
  expect(near.length).toBeGreaterThan(20);
  expect(near).not.toContain("的");
  // By keys: from collocates to keywords, which ask for a part first.
  await page.locator("input[name=m]:checked").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator("#statistics-status").innerText()).toContain("範圍");
  await page.locator("#statistics-scope > summary").click();
  await page.locator("input[name=doc]").first().check();
  await page.locator(".count-table").waitFor();
  const keywords = await words();
  expect(keywords.length).toBeGreaterThan(5);
  const chosen = page.locator("input[name=doc]:checked");
  expect(await page.locator("#statistics-scope [data-limited]").innerText()).toBe(
    await chosen.getAttribute("data-name"),
  );
  expect(await page.locator(".figure-view figcaption").innerText()).toContain("橫條：對數似然");
  expect((await column(page, 0, 5)).every((ratio) => Number(ratio) > 0)).toBe(true);
  // A word of the reader's own is left out, and stays so.
  const [first = ""] = keywords;
  await page.locator("#statistics-stop").fill(first);
  await page.locator("#statistics-stop").press("Enter");
  await expect.poll(words).not.toContain(first);
  await reload(page);
  await counted(page);
  expect(await words()).not.toContain(first);
  expect(await page.locator("#statistics-stop").inputValue()).toBe(first);
  expect(await axeFaults(page)).toEqual([]);

  await page.locator("input[name=m][value=ngrams]").check();
  await expect.poll(() => page.locator(".count-table caption").innerText()).toContain("詞串");
  // What does not count a query does not ask for one; a long table begins with its first rows.
  expect(await page.locator("#statistics-form input[name=q]").isVisible()).toBe(false);
  expect(await page.locator(".count-table tbody tr:visible").count()).toBe(15);
  await page.locator(".save-buttons button:not(:text-is('CSV'))").last().click();
  const rows = page.locator(".count-table tbody tr");
  expect(await page.locator(".count-table tbody tr:visible").count()).toBe(await rows.count());
  // The file has every row.
  const whole = readCsv((await saved(page, SAVE_CSV)).bytes.toString("utf8"));
  expect(whole.length - 1).toBe(await rows.count());
  await page.locator("input[name=m][value=growth]").check();
  await page.locator(".figure path.series0").waitFor();
  await page.locator("input[name=m][value=shared]").check();
  const ids = await page
    .locator("select[name=a] option")
    .evaluateAll((all) => all.map((option) => option.getAttribute("value") ?? ""));
  await page.locator("select[name=a]").selectOption(ids[1] ?? "");
  await page.locator("select[name=b]").selectOption(ids[2] ?? "");
  await expect.poll(() => page.locator(".count-table").count()).toBe(3);
  expect(await page.locator("#statistics-scope").isVisible()).toBe(false);
  await page.locator("input[name=m][value=own]").check();
  await page.locator("#statistics-words").fill("創新\n人才 | 教育");
  await page.locator("#statistics-words").blur();
  await expect.poll(words).toEqual(["創新", "人才 | 教育"]);
  await page.goBack();
  expectNoErrors(watched);
});

test("phrases are followed through the documents by date; a tick leads to its clause; the file cites itself", async () => {
  const watched = await browser.open(`/en/phrases/?q=${WORD}&q=人才`);
  const { page } = watched;
  await counted(page);
  const years = await column(page, 0, 2);
  expect(years.filter((year) => year !== "")).toEqual(
    years.filter((year) => year !== "").toSorted(),
  );
  const counts = (await column(page, 0, 3)).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(naively(lines));
  // The longest tick stands in the section that is densest.
  const heights = await page
    .locator(".figure a rect.series0")
    .evaluateAll((all) => all.map((tick) => Number(tick.getAttribute("height"))));
  expect(new Set(heights).size).toBeGreaterThan(2);
  expect(await page.locator(".figure a rect.series1").count()).toBeGreaterThan(0);
  expect(await axeFaults(page)).toEqual([]);
  const svg = (await saved(page, ".figure-view button")).bytes.toString("utf8");
  expect(svg).toContain(WORD);
  expect(svg).toContain("/en/phrases/?q=");
  await page.locator("#phrases-form input[name=q]").nth(2).fill("laboratory");
  await page.locator("#phrases-form [type=submit]").click();
  await expect.poll(() => page.locator(".count-table").first().locator("thead th").count()).toBe(5);
  expect(new URL(page.url()).searchParams.getAll("q")).toEqual([WORD, "人才", "laboratory"]);
  await page.locator(".figure a").first().click();
  await arrive(page, /\/docs\//u);
  expect(new URL(page.url()).hash).not.toBe("");
  expectNoErrors(watched);
  await goTo(page, `/en/phrases/`);
  expect(await page.locator("#copy-address").isVisible()).toBe(false);
  // English pages name words in English where the site knows it.
  await goTo(page, `/en/statistics/?q=${WORD}&m=collocates`);
  await counted(page);
  const glossed = await page.locator(".count-table tbody th").allInnerTexts();
  expect(glossed).toContain("平台 platform");
});
