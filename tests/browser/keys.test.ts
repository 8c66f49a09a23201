/** Keyboard shortcuts in a real browser, and what a browser learns of the search. */
import { readFile } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { axeFaults } from "./axe.ts";
import { elapse, expectNoErrors, useBrowser } from "./harness.ts";
import { arrive, clickAtRest, type OpenPage, reload } from "./reader.ts";

const browser = useBrowser();

test.each([
  ["/zh-hans/", "/"],
  ["/en/docs/opinions-2023/", "Control+k"],
  ["/zh-hant/search/", "Meta+k"],
])("on %s the key %s leads to the search field", async (path, key) => {
  const { page } = await browser.open(path);
  await page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
  expect(await focused()).toBe("q");
  await page.keyboard.type("a/b");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("a/b");
});

test("where no field is to be seen, to the search page", async () => {
  const { page } = await browser.open("/zh-hans/docs/opinions-2023/", {
    viewport: { width: 600, height: 740 },
  });
  await page.keyboard.press("Control+k");
  await arrive(page, "**/zh-hans/search/");
});

test.each([
  ["/", false],
  ["Control+k", true],
])("%s shows the field far above, and Esc in it leads back to the text", async (key, onLink) => {
  const watched = await browser.open("/zh-hans/docs/opinions-2023/");
  const { page } = watched;
  const id = (await clauseIds(page))[20];
  const clause = page.locator(`[id="${id}"]`);
  await clause.evaluate((each) => each.scrollIntoView());
  await elapse(page, 300);
  if (onLink) await clause.locator("a[href]").first().focus();
  const place = () => clause.evaluate((each) => Math.round(each.getBoundingClientRect().top));
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return [element?.nodeName, element?.closest(".clause")?.id];
    });
  const [before, focusBefore] = [await place(), await focused()];
  expect(focusBefore).toEqual(onLink ? ["A", id] : ["BODY", undefined]);
  await page.keyboard.press(key);
  const field = page.locator("header input[name=q]");
  const inWindow = () =>
    field.evaluate((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return each === document.activeElement && top >= 0 && bottom <= innerHeight;
    });
  expect(await inWindow()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await place()).toBe(before);
  expect(await focused()).toEqual(focusBefore);
  // Tab goes on in the text.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".clauses") !== null)).toBe(
    true,
  );
  // A field in use keeps the reader, and one that was left is forgotten.
  await page.keyboard.press(key);
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  expect(await inWindow()).toBe(true);
  await page.keyboard.press("Tab");
  await field.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await inWindow()).toBe(true);
  expectNoErrors(watched);
});

/** Ids of the clauses of a document that are shown, in order, as the page has them. */
function clauseIds(page: OpenPage): Promise<string[]> {
  return page.locator(".clauses .clause[id]").evaluateAll((all) => all.map(({ id }) => id));
}

test("keys lead from clause to clause and from document to document", async () => {
  const { page } = await browser.open("/en/docs/opinions-2023/");
  const ids = await clauseIds(page);
  const place = () => page.evaluate(() => location.hash.slice(1));
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press("j");
  expect(await place()).toBe(ids[0]);
  await press("j", "j", "j");
  expect(await place()).toBe(ids[3]);
  await press("k");
  expect(await place()).toBe(ids[2]);
  // Somewhere else by other means: from there on.
  await page.locator(`[id="${ids[20]}"]`).evaluate((clause) => clause.scrollIntoView());
  await press("j");
  expect(await place()).toBe(ids[21]);
  // To the last, which cannot come to the top of the window, and not beyond.
  await page.evaluate((last) => location.replace(`#${last}`), ids.at(-2));
  await press("j");
  expect(await place()).toBe(ids.at(-1));
  await press("j");
  expect(await place()).toBe(ids.at(-1));
  await press("Control+j", "Alt+k", "J");
  expect(await place()).toBe(ids.at(-1));
  const newer = await page.locator("link[rel=prev]").getAttribute("href");
  await press("[");
  await arrive(page, `**${newer}`);
  await press("]");
  await arrive(page, "**/en/docs/opinions-2023/");
  await press("g", "t");
  await arrive(page, "**/en/tasks/");
});

test("keys lead from result to result, and are text where text is typed", async () => {
  const { page } = await browser.open("/zh-hans/search/?q=揭榜挂帅");
  await page.locator("[data-clause]").first().waitFor();
  await page.locator("input[name=q]").blur();
  const shown = await page
    .locator("[data-clause]")
    .evaluateAll((hits) => hits.map((hit) => hit.getAttribute("data-clause")));
  const focused = () =>
    page.evaluate(() =>
      document.activeElement?.closest("[data-clause]")?.getAttribute("data-clause"),
    );
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  expect(await focused()).toBe(shown[1]);
  await page.keyboard.press("k");
  expect(await focused()).toBe(shown[0]);
  await page.keyboard.press("/");
  await page.keyboard.press("End");
  await page.keyboard.type("?gh");
  expect(await page.locator("input[name=q]").first().inputValue()).toBe("揭榜挂帅?gh");
  expect(await page.locator("dialog").count()).toBe(0);
});

test("keys lead from match to match in a document, and Tab goes on at the match", async () => {
  const watched = await browser.open("/en/docs/opinions-2023/?q=企业");
  const { page } = watched;
  const current = page.locator(".clauses mark[aria-current]").first();
  await current.waitFor();
  const place = () => page.locator("#find output").innerText();
  expect(await place()).toMatch(/^1 of /u);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  expect(await place()).toMatch(/^3 of /u);
  await page.keyboard.press("p");
  expect(await place()).toMatch(/^2 of /u);
  await page.keyboard.press("Tab");
  const isBehind = () =>
    current.evaluate(
      (mark) =>
        document.activeElement !== null &&
        document.activeElement.closest(".clauses") !== null &&
        (mark.compareDocumentPosition(document.activeElement) &
          (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS)) !==
          0,
    );
  expect(await isBehind()).toBe(true);
  // In the field they are text, and on a button of the bar they lead back into the text.
  const field = page.locator("#find input[name=q]");
  await field.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("n");
  expect(await field.inputValue()).toBe("企业n");
  await page.keyboard.press("Backspace");
  await page.locator("#find output", { hasText: "of" }).waitFor();
  await page.locator("#find .find-step.match.forward").focus();
  await page.keyboard.press("n");
  await page.keyboard.press("Tab");
  expect(await isBehind()).toBe(true);
  await page.keyboard.press("?");
  const rows = page.getByRole("dialog", { name: "Keyboard shortcuts" }).locator("dl > div");
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^n\s+Next match$/u),
      expect.stringMatching(/^p\s+Previous match$/u),
    ]),
  );
  expectNoErrors(watched);
});

test.each([
  ["Skip to results", "#search-results"],
  ["Skip to filters", "#search-filters"],
])("the link “%s” over everything leads to %s, and Tab goes on in there", async (name, target) => {
  const watched = await browser.open("/en/search/?q=talent");
  const { page } = watched;
  await page.locator("#search-results[data-state=ready]").waitFor();
  const skip = page.getByRole("link", { name });
  await skip.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isInside = await page
    .locator(target)
    .evaluate((part) => part !== document.activeElement && part.contains(document.activeElement));
  expect(isInside).toBe(true);
  expect(await page.locator("#search-results [data-clause]").count()).toBeGreaterThan(1);
  expectNoErrors(watched);
});

test("the help lists the keys and switches single keys off, for good", async () => {
  const watched = await browser.open("/zh-hant/docs/opinions-2023/");
  const { page } = watched;
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "鍵盤快速鍵" });
  await help.waitFor();
  // The keys of someone who only closes the dialog, or reads on in it, change nothing.
  await page.keyboard.press("Space");
  expect(await help.getByRole("checkbox").isChecked()).toBe(true);
  expect(await help.getByRole("heading").evaluate((each) => each === document.activeElement)).toBe(
    true,
  );
  expect(await help.locator("dt").allInnerTexts()).toContain("g 再按 h");
  expect(await axeFaults(page, { within: "dialog" })).toEqual([]);
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await reload(page);
  for (const key of ["?", "/", "j", "]"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+k");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
  expect(await focused()).toBe("q");
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.locator("dialog").count()).toBe(0);
  await clickAtRest(page.locator(".appearance .opener"));
  expect(await page.locator("#appearance input[name=single-keys]").isChecked()).toBe(false);
  await clickAtRest(page.locator("#appearance [data-key-help]"));
  await help.getByRole("checkbox").check();
  await clickAtRest(help.getByRole("button"));
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await arrive(page, "**/zh-hant/");
  expectNoErrors(watched);
});

test.each(LANGUAGES)("a browser can learn of the search in %s", async (lang) => {
  const { page } = await browser.open(`/${lang}/docs/`);
  const href = await page.locator("link[rel=search]").getAttribute("href");
  expect(href).toBe(`/${lang}/opensearch.xml`);
  const xml = await readFile(`${inject("siteFolder")}${href}`, "utf8");
  const template = await page.evaluate(
    (text) =>
      new DOMParser()
        .parseFromString(text, "application/xml")
        .querySelector('Url[type="text/html"]')
        ?.getAttribute("template"),
    xml,
  );
  expect(template).toBe(`/${lang}/search/?q={searchTerms}`);
});
