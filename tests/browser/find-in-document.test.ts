/** Finding in the text of a document, in a real browser: marks, steps, scripts, the bar. */
import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { type OracleClause, textsOf } from "../search/oracle.ts";
import { naiveFold } from "../support/naive-fold.ts";
import { Random } from "../support/random.ts";
import { seed } from "../support/seed.ts";
import { axeFaults, SCOPES } from "./axe.ts";
import { oracle } from "./content-oracle.ts";
import { elapse, expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, clickAtRest, goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();
const foldTable = openccFoldTable();
const fold = (text: string): string => naiveFold(text, foldTable);

const PLAN = "xiangjiang-plan-2024";
/** Its query in the other script. */
const QUERY = "揭榜掛帥";

/** The clauses of a document with their texts, as the data files have them. */
async function clausesOf(document: string): Promise<OracleClause[]> {
  const lines = await readFile(`${inject("siteFolder")}/data/clauses.ndjson`, "utf8");
  const clauses: OracleClause[] = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return clauses.filter((clause) => clause.document === document);
}

/** What a term marks in each clause that holds it: the folded words, and in how many places. */
function expectedMarks(clauses: readonly OracleClause[], term: string) {
  const words = new Map<string, string>();
  let places = 0;
  const before = /^\p{Nd}/u.test(term)
    ? "(?<![\\p{Nd}.])"
    : /^\p{Script=Latin}/u.test(term)
      ? "(?<!\\p{Script=Latin})"
      : "";
  const after = /\p{Nd}$/u.test(term) ? "(?![\\p{Nd}.])" : "";
  const pattern = new RegExp(`${before}(?=${term.replace(/[.+]/g, "\\$&")}${after})`, "gu");
  for (const clause of clauses) {
    let marked = "";
    for (const text of textsOf(clause).map(fold)) {
      let done = 0;
      for (const { index } of text.matchAll(pattern)) {
        if (index >= done) places++;
        marked += text.slice(Math.max(done, index), index + term.length);
        done = Math.max(done, index + term.length);
      }
    }
    if (marked !== "") words.set(clause.id, marked.replaceAll(" ", ""));
  }
  return { words, places };
}

/** What is marked on the page: the words in each clause, folded. */
async function shownMarks(page: OpenPage): Promise<Map<string, string>> {
  const marks = await page
    .locator(".clauses mark")
    .evaluateAll((all) =>
      all.map((mark) => [mark.closest(".clause")?.id ?? "", mark.textContent ?? ""] as const),
    );
  const words = new Map<string, string>();
  for (const [clause, text] of marks) words.set(clause, (words.get(clause) ?? "") + text);
  return new Map([...words].map(([clause, text]) => [clause, fold(text).replaceAll(" ", "")]));
}

/** The number of places that the bar tells. */
async function told(page: OpenPage): Promise<number[]> {
  const text = await page
    .locator("#find output")
    .evaluate((output) => output.firstChild?.nodeValue);
  return (text?.match(/\d+/g) ?? []).map(Number);
}

const marks = (page: OpenPage) => page.locator(".clauses mark");
/** The first mark of the current match; where elements part its words it has several. */
const current = (page: OpenPage) => page.locator(".clauses mark[aria-current]").first();
const step = (page: OpenPage, unit: "match" | "clause", way: "back" | "forward") =>
  clickAtRest(page.locator(`#find .find-step.${unit}.${way}`));

/** The clauses to which so many steps from clause to clause lead, by their names; the page takes them, one after the other. */
async function visitedClauses(page: OpenPage, steps: number): Promise<string[]> {
  const visited = await page
    .locator("#find .find-step.clause.forward")
    .evaluate((button: HTMLElement, count) => {
      return Array.from({ length: count }, () => {
        button.click();
        return document.querySelector(".clauses [aria-current]")?.closest(".clause")?.id;
      });
    }, steps);
  return visited.map((clause) => `${PLAN}#${clause}`);
}

/** The text's markup, and the number of its text nodes. */
function markup(page: OpenPage): Promise<[string, number]> {
  return page.locator(".clauses").evaluate((text) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (walker.nextNode() !== null) nodes++;
    const copy = text.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error("The text is no element");
    // The button of a clause's tools follows the pointer.
    for (const button of copy.querySelectorAll(".clause-tools")) button.remove();
    return [copy.innerHTML, nodes];
  });
}

function inWindow(page: OpenPage): Promise<boolean> {
  return current(page).evaluate((mark) => {
    const bar = document.getElementById("find")?.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= (bar?.bottom ?? 0) && bottom <= innerHeight;
  });
}

describe("marks", () => {
  test.each(LANGUAGES)("what the query finds is marked, and nothing else, in %s", async (lang) => {
    const watched = await browser.open(`/${lang}/docs/${PLAN}/?q=${QUERY}`);
    const { page } = watched;
    await marks(page).first().waitFor();
    const { words, places } = expectedMarks(await clausesOf(PLAN), fold(QUERY));
    expect(places).toBeGreaterThan(1);
    expect(await shownMarks(page)).toEqual(words);
    expect(await told(page)).toEqual([1, places]);
    const form = lang === "zh-hant" ? "揭榜掛帥" : "揭榜挂帅";
    expect((await marks(page).allTextContents()).join("")).toBe(form.repeat(places));
    expectNoErrors(watched);
  });

  test("any words of a document, across elements and lines, typed in the bar", async () => {
    const random = new Random(seed);
    for (const document of [PLAN, "two-year-review-2025", "takungpao-2025"]) {
      const clauses = await clausesOf(document);
      const texts = clauses
        .flatMap(textsOf)
        .map(fold)
        .filter((text) => text !== "");
      const watched = await browser.open(`/zh-hans/docs/${document}/`);
      const { page } = watched;
      await clickAtRest(page.locator("#contents .find-opener, article .find-opener").first());
      const field = page.locator("#find input[name=q]");
      for (let round = 0; round < 15; round++) {
        const text = texts[random.int(0, texts.length - 1)] ?? "";
        const from = random.int(0, text.length - 1);
        const query = text.slice(from, from + random.int(1, 12));
        const term = fold(query);
        if (term === "") continue;
        await field.fill(`"${query.trim()}"`);
        await field.press("Enter");
        const { words, places } = expectedMarks(clauses, term);
        const note = `SEED=${seed} ${document} ${query}`;
        await expect.poll(() => shownMarks(page), { message: note }).toEqual(words);
        expect((await told(page))[1] ?? 0, note).toBe(places);
      }
      expectNoErrors(watched);
    }
  });

  test("an excluded term is not marked; one for headings in headings only", async () => {
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=title:创新+-人才`);
    await marks(page).first().waitFor();
    const places = await marks(page).evaluateAll((all) =>
      all.map((mark) => mark.closest(".clause-heading, .run-in-heading, .number") !== null),
    );
    expect(new Set(places)).toEqual(new Set([true]));
    expect(new Set(await marks(page).allTextContents())).toEqual(new Set(["创新"]));
  });

  test("clearing leaves the page as it was, and the address without the query", async () => {
    const { page: plain } = await browser.open(`/zh-hans/docs/${PLAN}/`);
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=的#s3-2`);
    await marks(page).first().waitFor();
    await clickAtRest(page.locator("#find .find-close"));
    expect(await markup(page)).toEqual(await markup(plain));
    expect(new URL(page.url()).search).toBe("");
    expect(new URL(page.url()).hash).toBe("#s3-2");
    expect(await page.locator("#find").isVisible()).toBe(false);
  });
});

describe("the way through the matches", () => {
  test("opens at the first match, and steps by buttons and keys, round the ends", async () => {
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=揭榜`);
    await current(page).waitFor();
    const [, total = 0] = await told(page);
    expect(await inWindow(page)).toBe(true);
    await step(page, "match", "back");
    expect(await told(page)).toEqual([total, total]);
    expect(await inWindow(page)).toBe(true);
    await step(page, "match", "forward");
    expect(await told(page)).toEqual([1, total]);
    const field = page.locator("#find input[name=q]");
    await field.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await told(page)).toEqual([3, total]);
    await page.keyboard.press("Shift+Enter");
    expect(await told(page)).toEqual([2, total]);
    expect(await inWindow(page)).toBe(true);
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test("goes from clause to clause", async () => {
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=创新`);
    await current(page).waitFor();
    const clause = () => current(page).evaluate((mark) => mark.closest(".clause")?.id);
    const visited = [await clause()];
    for (let count = 0; count < 4; count++) {
      await step(page, "clause", "forward");
      visited.push(await clause());
    }
    expect(new Set(visited).size).toBe(5);
    await step(page, "clause", "back");
    expect(await clause()).toBe(visited[3]);
  });

  test.each([
    "研发 -企业",
    "研发 AND 人才",
    "(人才 | 平台) NOT 企业",
    "title:创新 -企业",
    "doc:湘江 揭榜挂帅",
    "揭榜挂帅 | (-的 -和 -新 -业 -文件:意见)",
  ])("goes from hit to hit of the search in this document: %s", async (query) => {
    const expected = oracle.search(query, { documents: [PLAN] });
    expect(expected.length).toBeGreaterThan(1);
    const { page } = await browser.open(
      `/zh-hans/docs/${PLAN}/?${new URLSearchParams({ q: query })}`,
    );
    await current(page).waitFor();
    const visited = await visitedClauses(page, expected.length);
    expect(visited.toSorted()).toEqual(expected.toSorted());
  });

  test("goes from mark to mark where no clause of the document answers the whole query", async () => {
    const query = "揭榜掛帥 doc:opinions-2023";
    expect(oracle.search(query, { documents: [PLAN] })).toEqual([]);
    const expected = oracle.search("揭榜掛帥", { documents: [PLAN] });
    const { page } = await browser.open(
      `/zh-hans/docs/${PLAN}/?${new URLSearchParams({ q: query })}`,
    );
    await current(page).waitFor();
    const visited = await visitedClauses(page, expected.length);
    expect(visited.toSorted()).toEqual(expected.toSorted());
  });

  test("opens at the clause of the fragment", async () => {
    const { words } = expectedMarks(await clausesOf(PLAN), "揭榜挂帅");
    const last = [...words.keys()].at(-1);
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=${QUERY}#${last}`);
    await current(page).waitFor();
    expect(await current(page).evaluate((mark) => mark.closest(".clause")?.id)).toBe(last);
    expect(await inWindow(page)).toBe(true);
    const { page: other } = await browser.open(`/zh-hans/docs/${PLAN}/?q=${QUERY}#box1`);
    await current(other).waitFor();
    const top = await other.locator("#box1").evaluate((box) => box.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(200);
  });

  test("leads back to the search with the same query", async () => {
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=${QUERY}`);
    await current(page).waitFor();
    await clickAtRest(page.locator("#find .find-results"));
    await arrive(page, "**/zh-hans/search/?q=*");
    expect(new URL(page.url()).searchParams.get("q")).toBe(QUERY);
  });

  test("the language switch keeps query, marks and place", async () => {
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=${QUERY}#s4-2`);
    await current(page).waitFor();
    const { length } = await marks(page).all();
    await clickAtRest(page.locator("a[data-language=zh-hant]"));
    await arrive(page, "**/zh-hant/**#s4-2");
    await current(page).waitFor();
    expect(await marks(page).count()).toBe(length);
  });
});

test("the switch of English pages keeps the marks right, and what is behind them", async () => {
  const watched = await browser.open(`/en/docs/${PLAN}/?q=${QUERY}`);
  const { page } = watched;
  const { page: plain } = await browser.open(`/en/docs/${PLAN}/`);
  await current(page).waitFor();
  await step(page, "match", "forward");
  const before = await told(page);
  const switches = page.locator("article [data-script-switch]");
  const words = async () => (await marks(page).allTextContents()).join("");
  await clickAtRest(switches.locator("[data-script=zh-Hant]"));
  await page.locator(".clauses[lang=zh-Hant-HK] mark").first().waitFor();
  expect(await words()).toMatch(/^(?:揭榜掛帥)+$/u);
  expect(await told(page)).toEqual(before);
  expect(await current(page).count()).toBe(1);
  await clickAtRest(page.locator("#find .find-close"));
  await clickAtRest(plain.locator("article [data-script=zh-Hant]"));
  await plain.locator(".clauses[lang=zh-Hant-HK]").waitFor();
  expect(await markup(page)).toEqual(await markup(plain));
  await clickAtRest(page.locator("#contents .find-opener"));
  await page.locator("#find input[name=q]").fill(QUERY);
  await expect.poll(words).toMatch(/^(?:揭榜掛帥)+$/u);
  await clickAtRest(switches.locator("[data-script=zh-Hans]"));
  await page.locator(".clauses[lang=zh-Hans] mark").first().waitFor();
  await expect.poll(words).toMatch(/^(?:揭榜挂帅)+$/u);
  expectNoErrors(watched);
});

describe("the bar", () => {
  test.each(["-创新", `doc:${PLAN}`])(
    "is not opened by an address with nothing to mark (%s)",
    async (query) => {
      const address = `/zh-hans/docs/${PLAN}/?${new URLSearchParams({ q: query })}#s3-2`;
      const watched = await browser.open(address);
      const { page } = watched;
      await elapse(page, 500);
      expect(await page.locator("#find").isVisible()).toBe(false);
      const top = await page.locator("#s3-2").evaluate((each) => each.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(200);
      await clickAtRest(page.locator("#contents .find-opener"));
      expect(await page.locator("#find input[name=q]").inputValue()).toBe(query);
      await expect
        .poll(() => page.locator("#find output").textContent())
        .toContain("没有可标记的词");
      expect(await marks(page).count()).toBe(0);
      expectNoErrors(watched);
    },
  );

  test.each(LANGUAGES)("fits every window and passes axe in %s", async (lang) => {
    for (const [width, colorScheme] of [
      [360, "dark"],
      [1280, "light"],
    ] as const) {
      // The shortest document that has every kind of mark is looked at closely.
      const shown = lang === "en" ? "opinions-2023" : PLAN;
      const { page } = await browser.open(`/${lang}/docs/${shown}/?q=创新`, {
        viewport: { width, height: 740 },
        colorScheme,
      });
      await current(page).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await inWindow(page)).toBe(true);
      // Neither colours nor structure depend on the language.
      if (lang === "en")
        expect(await axeFaults(page, SCOPES[colorScheme]), `${width} ${colorScheme}`).toEqual([]);
    }
  });

  test("is out of the way of the text where nothing is sought", async () => {
    const { page } = await browser.open(`/zh-hans/docs/${PLAN}/`, {
      viewport: { width: 360, height: 740 },
    });
    expect(await page.locator("#find").isVisible()).toBe(false);
    await clickAtRest(page.locator(".thumb-bar .find-opener"));
    expect(await page.locator("#find").isVisible()).toBe(true);
    expect((await page.locator("#find").boundingBox())?.height).toBeLessThan(100);
  });
});

test("who comes back to a document with a query is where the reading stopped", async () => {
  const { page } = await browser.open(`/zh-hans/docs/${PLAN}/?q=创新`);
  await page.locator(".clauses mark[aria-current]").first().waitFor();
  await page.locator("#s4-3").evaluate((clause) => clause.scrollIntoView());
  const place = (): Promise<number> =>
    page.locator("#s4-3").evaluate((clause) => Math.round(clause.getBoundingClientRect().top));
  const before = await place();
  await goTo(page, "/zh-hans/about/");
  await page.goBack();
  await page.locator("#find:not([hidden])").waitFor();
  await page.locator(".clauses mark[aria-current]").first().waitFor();
  // The browser restores the place when the text is laid out again.
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(300);
});

test("on a phone the bar has room above, the width of the text, and no way to results before there is a query", async () => {
  const { page } = await browser.open("/en/docs/opinions-2023/", {
    viewport: { width: 390, height: 740 },
  });
  await clickAtRest(page.locator(".thumb-bar .find-opener"));
  const field = page.locator("#find input[name=q]");
  const box = await field.boundingBox();
  const bar = await page.locator("#find").boundingBox();
  expect(box?.x).toBeCloseTo(16, 0);
  expect(box?.width).toBeCloseTo(358, 0);
  expect((box?.y ?? 0) - (bar?.y ?? 0)).toBeGreaterThanOrEqual(8);
  expect(await field.getAttribute("placeholder")).toBe("Find in this document");
  const results = page.locator("#find .find-results");
  expect(await results.isVisible()).toBe(false);
  await field.fill("talent");
  expect(await results.isVisible()).toBe(true);
});
