/** Indicators and the ledger of promises in a real browser: without a script, filtered with one, by keyboard and on a phone. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, goTo, reload } from "./reader.ts";

const browser = useBrowser();

interface StatementRecord {
  document: string;
  clause: string;
  paragraph: number;
  role: string;
}
interface PromiseRecord {
  id: string;
  due: string | null;
  section: string;
  state: string;
  silent: boolean;
  target: StatementRecord;
}
const read = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(join(inject("siteFolder"), "data", file), "utf8"));
const promises = await read<PromiseRecord[]>("promises.json");
const indicators = await read<{ id: string; statements: StatementRecord[] }[]>("indicators.json");

test("without a script every promise has its words, its trail and its state", async () => {
  const { page } = await browser.open("/zh-hans/promises/", { javaScriptEnabled: false });
  const rows = page.locator(".promise");
  expect(await rows.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    promises.map(({ id }) => id),
  );
  expect(await rows.locator(".own mark").count()).toBe(promises.length);
  const links = await rows
    .locator(".own .value-source a")
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).hash));
  expect(links).toEqual(promises.map(({ target }) => `#${target.clause}-p${target.paragraph}`));
  // Beside each value is the mark of its role, as in the key: a square, a disc, a ring.
  const marks = await rows.locator(".mention").evaluateAll((all) =>
    all.map((mention) => {
      const { borderRadius, borderColor, backgroundColor } = getComputedStyle(mention, "::before");
      const shape = borderRadius === "0px" ? "square" : "round";
      const fill = backgroundColor === borderColor ? "full" : "hollow";
      return `${mention.querySelector(".role-tag")?.className} ${shape} ${fill}`;
    }),
  );
  expect(new Set(marks)).toEqual(
    new Set([
      "role-tag baseline square hollow",
      "role-tag reported round full",
      "role-tag target round hollow",
    ]),
  );
  const silent = await page.locator('[data-silent="1"] .ends').allInnerTexts();
  expect(silent.length).toBe(promises.filter(({ silent: is }) => is).length);
  expect(new Set(silent)).toEqual(new Set(["线索到此为止：其后的文件再未给出数值。"]));
  expect(await page.locator("#promise-filter").isVisible()).toBe(false);
});

const WORDS = "zero one two three four five six seven eight nine ten".split(" ");

test("the English words of a promise state its number", async () => {
  const { page } = await browser.open("/en/promises/");
  const stated = await page.locator("[id][data-state]:has(.promise-value)").evaluateAll((all) =>
    all.map((each) => ({
      value: each.querySelector(".promise-value")?.textContent ?? "",
      words: each.querySelector(".trail .own .translated-line")?.textContent ?? "",
    })),
  );
  expect(stated.length).toBe(promises.length);
  const others = stated.filter(({ value, words }) => {
    const [number = ""] = /\d[\d,.]*\d|\d/u.exec(value) ?? [];
    const word = WORDS[Number(number)];
    return words !== "" && !words.includes(number) && !(word && words.toLowerCase().includes(word));
  });
  expect(others).toEqual([]);
});

test.each(LANGUAGES)("the ledger is filtered in %s, and the address keeps it", async (lang) => {
  const watched = await browser.open(`/${lang}/promises/`, {
    viewport: { width: 390, height: 844 },
  });
  const { page } = watched;
  const shown = () => page.locator(".promise:visible").count();
  expect(await shown()).toBe(promises.length);
  await page.locator("select[name=doc]").selectOption("opinions-2023");
  await page.locator("input[name=silent]").check();
  const wanted = promises.filter(
    ({ silent, target }) => silent && target.document === "opinions-2023",
  );
  expect(await shown()).toBe(wanted.length);
  await reload(page);
  expect(await shown()).toBe(wanted.length);
  expect(await page.locator("#promise-filter output").innerText()).toContain(`${wanted.length}`);
  expect(await axeFaults(page)).toEqual([]);
  await goTo(page, `/${lang}/indicators/`);
  expect(await page.locator(".indicator-card").count()).toBe(indicators.length);
  // Every state stands with the number that was promised.
  const stray = page.locator(".indicator-card .state-tag:not(dd:has(.indicator-value) *)");
  expect(await stray.count()).toBe(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expectNoErrors(watched);
});

test("the numbers of the states count what the filter shows", async () => {
  const { page } = await browser.open("/en/promises/");
  const numbers = async () =>
    (await page.locator(".state-counts strong").allTextContents()).map(Number);
  const sum = (all: readonly number[]) => all.reduce((whole, number) => whole + number, 0);
  const unfiltered = await numbers();
  expect(sum(unfiltered)).toBe(promises.length);
  await page.locator("select[name=doc]").selectOption("opinions-2023");
  const own = promises.filter(({ target }) => target.document === "opinions-2023");
  expect(sum(await numbers())).toBe(own.length);
  await page.locator("select[name=state]").selectOption("met");
  const met = own.filter(({ state }) => state === "met").length;
  const tags = page.locator(".state-counts li");
  expect(await tags.filter({ hasText: "met" }).locator("strong").textContent()).toBe(`${met}`);
  expect(sum(await numbers())).toBe(met);
  await page.locator("select[name=state]").selectOption("");
  await page.locator("select[name=doc]").selectOption("");
  expect(await numbers()).toEqual(unfiltered);
});

test("with a filter the list of sections counts what is shown, and the sheet says how much it has", async () => {
  const { page } = await browser.open("/zh-hans/promises/?silent=1");
  const counts = await page
    .locator(".ledger-jump li:visible .soft")
    .evaluateAll((all) => all.map((count) => Number(count.textContent)));
  const silent = promises.filter((promise) => promise.silent);
  const sections = [...Map.groupBy(silent, ({ section }) => section).values()];
  expect(counts).toEqual(sections.map((own) => own.length));
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#promise-filter output").innerText()).toBe(
    `显示 ${silent.length} 项，共 ${promises.length} 项`,
  );
  expect(await page.locator("#promise-filter output").isVisible()).toBe(true);
  expect(await page.locator("#promise-filter :is(select, input):visible").count()).toBe(0);
  await goTo(page, "/zh-hans/promises/");
  expect(await page.locator("#promise-filter").isVisible()).toBe(false);
});

test("on a sheet a promise goes on over the end of a page, but none of its values does", async () => {
  const { page } = await browser.open("/zh-hans/promises/");
  await page.emulateMedia({ media: "print" });
  const breaks = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).breakInside))]);
  expect(await breaks(".promise")).toEqual(["auto"]);
  expect(await breaks(":is(.promise-head, .mention, .trail-when)")).toEqual(["avoid"]);
});

test("a promise whose date has passed on the reader's day is marked, unless it was seen to be kept", async () => {
  const { page } = await browser.open("/en/about/");
  await page.clock.setFixedTime("2027-01-01T12:00:00");
  await goTo(page, "/en/promises/");
  const open = promises.filter(({ due, section }) => section === "due" && due === "2026");
  expect(open.length).toBeGreaterThan(0);
  expect(await page.locator(".overdue-tag").count()).toBe(open.length);
  await page.clock.setFixedTime("2026-12-31T12:00:00");
  await reload(page);
  expect(await page.locator(".overdue-tag").count()).toBe(0);
});

test("a mark of a chart leads to its clause, by keyboard too, and the states lead to the ledger", async () => {
  const watched = await browser.open("/en/indicators/little-giants/");
  const { page } = watched;
  const marks = page.locator(".chart a");
  const names = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute("aria-label")),
  );
  expect(names).toContain(
    "2025, target, 200 enterprises, Implementation Opinions on Going All Out to Build a Global R&D Centre City and Striving to Build a Science and Technology Innovation Highland with Core Competitiveness",
  );
  expect(await axeFaults(page)).toEqual([]);
  await marks.first().focus();
  await page.keyboard.press("Enter");
  await arrive(page, /\/en\/docs\/opinions-2023\/#s2-p2$/);
  await goTo(page, "/en/indicators/little-giants/");
  await page.locator(".verdicts a", { hasText: "met" }).click();
  await arrive(page, /\/en\/promises\/#little-giants-1$/);
  await goTo(page, "/en/tasks/ten-projects/s5-4-2/");
  expect(await page.locator(".indicators-here a").first().innerText()).toContain(
    "Top young talent",
  );
  await goTo(page, "/en/docs/opinions-2023/");
  await page.locator(".document-indicators a").first().click();
  await arrive(page, /\/promises\/\?doc=opinions-2023$/);
  const own = promises.filter(({ target }) => target.document === "opinions-2023");
  expect(await page.locator(".promise:visible").count()).toBe(own.length);
  expectNoErrors(watched);
});

test("a search is limited to the clauses that state a target", async () => {
  const watched = await browser.open("/zh-hans/search/?q=家&states=target");
  const { page } = watched;
  const results = page.locator("#search-results[data-state=ready]");
  await results.waitFor();
  const found = await page.evaluate(async () => {
    const answer = await globalThis.tiaowen.search("家");
    return answer.hits.map(({ clause }) => clause);
  });
  const stating = new Set(
    indicators.flatMap(({ statements }) =>
      statements
        .filter(({ role }) => role === "target")
        .map(({ document, clause }) => `${document}#${clause}`),
    ),
  );
  const wanted = found.filter((clause) => stating.has(clause));
  expect(wanted.length).toBeGreaterThan(5);
  expect(Number(await results.getAttribute("data-total"))).toBe(wanted.length);
  expectNoErrors(watched);
});
