/** The timeline in a real browser: read without a script, filtered with one, the same as its data file. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { RADICALS } from "../../src/text/radicals.ts";
import { axeFaults } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, reload } from "./reader.ts";

const browser = useBrowser();
const dates: { document: string; when: string; text: string; clause: string }[] = JSON.parse(
  await readFile(join(inject("siteFolder"), "data/timeline.json"), "utf8"),
);

test("without a script every date stands in its sentence and leads to its clause", async () => {
  const { page } = await browser.open("/zh-hans/timeline/", { javaScriptEnabled: false });
  const stated = page.locator("#timeline li:not(.timeline-issued)");
  expect(await stated.locator("mark").allInnerTexts()).toEqual(dates.map(({ text }) => text));
  const links = await stated
    .locator(".facts a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(
    dates.map(({ document, clause }) => `/zh-hans/docs/${document}/#${clause}`),
  );
  expect(await page.locator("#timeline-filter").isVisible()).toBe(false);
});

test.each(LANGUAGES)(
  "is filtered by document and by targets in %s, and the address keeps it",
  async (lang) => {
    const watched = await browser.open(`/${lang}/timeline/`);
    const { page } = watched;
    const entries = page.locator("#timeline li:visible");
    const shown = () => entries.count();
    const all = await shown();
    expect(all).toBeGreaterThan(dates.length);
    const wanted = dates.filter(
      ({ document, when }) => document === "opinions-2023" && when === "target",
    );
    await page.locator("select[name=doc]").selectOption("opinions-2023");
    await page.locator("input[name=when][value=target]").check();
    expect(await shown()).toBe(wanted.length);
    expect(await page.locator("#timeline-filter output").innerText()).toContain(`${wanted.length}`);
    const marks = page.locator(".time-axis svg a:visible");
    expect(await marks.count()).toBe(wanted.length);
    expect(await page.locator(".time-axis li:visible").count()).toBe(1);
    // A mark leads to the entry of its date.
    await marks.first().click();
    expect(await page.locator("#timeline li:target .text").count()).toBe(1);
    await reload(page);
    expect(await shown()).toBe(wanted.length);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator("select[name=doc]").selectOption("");
    // Lanes are as high as the marks that are left, and these stand on their feet.
    const lanes = page.locator(".time-axis svg.lane.single");
    const heights = () => lanes.evaluateAll((all) => all.map((lane) => lane.clientHeight));
    const filtered = await heights();
    const gaps = await lanes.evaluateAll((all) =>
      all.map((lane) => {
        const marks = [...lane.querySelectorAll("a:not([hidden])")];
        const feet = marks.map((mark) => mark.getBoundingClientRect().bottom);
        return lane.getBoundingClientRect().bottom - Math.max(...feet);
      }),
    );
    expect(Math.max(...gaps)).toBeLessThan(6);
    let sum = 0;
    for (const sort of ["issued", "past", "target"]) {
      await page.locator(`input[name=when][value=${sort}]`).check();
      sum += await shown();
    }
    expect(sum, "the sorts of dates are all of them").toBe(all);
    await page.locator("input[name=when]").first().check();
    expect(Math.max(...(await heights()))).toBeGreaterThan(Math.max(...filtered));
    expect(await shown()).toBe(all);
    expect(new URL(page.url()).search).toBe("");
    expectNoErrors(watched);
  },
);

test.each(["", "about/"])(
  "/en/%s counts as many dates as the timeline has entries",
  async (path) => {
    const { page } = await browser.open(`/en/${path}`);
    const link = page.locator(".numbers a[href='/en/timeline/']");
    const counted = await link.locator(".value").innerText();
    await link.click();
    await arrive(page, "**/en/timeline/");
    const entries = page.locator("#timeline li");
    expect(await entries.count()).toBe(Number(counted));
    await page.locator("input[name=when][value=target]").check();
    const shown = await page.locator("#timeline li:visible").count();
    const output = page.locator("#timeline-filter output");
    expect(await output.innerText()).toBe(`${shown} of ${counted} shown`);
  },
);

test("the first sheet has the first year below the axis", async () => {
  const { page } = await browser.open("/zh-hans/timeline/");
  // A PDF may have the radicals for the characters.
  const plain = (text: string) =>
    text.replace(/\s/gu, "").replace(/./gu, (sign) => RADICALS.get(sign) ?? sign);
  const first = plain(await page.locator(".timeline-year li .text").first().innerText());
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const sheets = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const { items } = await (await sheets.getPage(1)).getTextContent();
  const printed = items.map((item) => ("str" in item ? item.str : "")).join("");
  expect(plain(printed)).toContain(first);
});

test.each(LANGUAGES)("in %s signs that are filled are printed filled", async (lang) => {
  const { page } = await browser.open(`/${lang}/timeline/`);
  await page.emulateMedia({ media: "print" });
  const signs = await page.locator(".axis-legend span, .timeline-year li").evaluateAll((all) =>
    all.map((each) => {
      const { width, borderTopWidth } = getComputedStyle(each, "::before");
      const isTarget = each.matches(".axis-target, .timeline-target");
      return { isTarget, rest: Number.parseFloat(width) - 2 * Number.parseFloat(borderTopWidth) };
    }),
  );
  for (const { isTarget, rest } of signs) {
    // Backgrounds are not printed.
    if (isTarget) expect(rest).toBeGreaterThan(3);
    else expect(rest).toBeLessThan(0.5);
  }
});

test.each([
  ["screen", 390],
  ["screen", 1280],
  ["print", 590],
] as const)("the years of the axis stay beside its lanes on %s at %i px", async (media, width) => {
  const { page } = await browser.open("/en/timeline/", { viewport: { width, height: 844 } });
  await page.emulateMedia({ media });
  const beyond = await page.locator(".time-axis").evaluate((axis) => {
    const room = axis.getBoundingClientRect();
    const years = [...axis.querySelectorAll(".axis-years text")].filter((each) =>
      each.checkVisibility(),
    );
    return years.flatMap((year) => {
      const { left, right } = year.getBoundingClientRect();
      return left < room.left || right > room.right ? [year.textContent] : [];
    });
  });
  expect(beyond).toEqual([]);
});

test.each(LANGUAGES)(
  "the choices wrap on a phone of 360 pixels in %s, and none shrinks",
  async (lang) => {
    const { page } = await browser.open(`/${lang}/timeline/`, {
      viewport: { width: 360, height: 740 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const widths = await page
      .locator("#timeline-filter input[type=radio]")
      .evaluateAll((all) => all.map((radio) => radio.getBoundingClientRect().width));
    expect(new Set(widths).size).toBe(1);
  },
);
