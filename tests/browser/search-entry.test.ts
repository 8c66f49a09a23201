import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { axeFaults, SCOPES } from "./axe.ts";
import { elapse, expectNoErrors, hold, useBrowser } from "./harness.ts";
import { arrive, goTo } from "./reader.ts";
import { activeOption, answered, eventually, fieldOf, optionsOf, type } from "./search-field.ts";

const browser = useBrowser();

describe("the search field", () => {
  test.each([
    ["/zh-hans/search/", 1280],
    ["/zh-hant/", 360],
    ["/en/about/", 1280],
  ])("on %s offers what completes the query, and the keys choose it", async (path, width) => {
    const watched = await browser.open(path, { viewport: { width, height: 800 } });
    const { page } = watched;
    const field = fieldOf(page);
    expect(await field.getAttribute("aria-autocomplete")).toBe("list");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await type(page, "人才 研发中");
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    const list = page.getByRole("listbox");
    expect(await field.getAttribute("aria-controls")).toBe(await list.getAttribute("id"));
    const count = await optionsOf(page).count();
    await eventually(() => page.getByRole("status").allTextContents()).toContainEqual(
      expect.stringMatching(new RegExp(`^${count} `)),
    );
    for (const option of await optionsOf(page).all()) {
      expect(await option.locator("mark").count()).toBeGreaterThan(0);
    }

    expect(await activeOption(page)).toBeNull();
    await page.keyboard.press("ArrowDown");
    const first = await activeOption(page);
    await page.keyboard.press("ArrowDown");
    expect(await activeOption(page)).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBe(first);
    await page.keyboard.press("Home");
    expect(await activeOption(page)).toBeNull();
    expect(await field.evaluate((box) => (box as HTMLInputElement).selectionStart)).toBe(0);
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBe(await optionsOf(page).last().textContent());
    await page.keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
    expect(await field.inputValue()).toBe("人才 研发中");

    await page.keyboard.press("ArrowDown");
    await optionsOf(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    const chosen = await optionsOf(page).first().locator(".suggestion-text").textContent();
    await page.keyboard.press("Enter");
    await answered(page, `人才 ${chosen}`);
    await eventually(() => optionsOf(page).count()).toBe(0);
    expectNoErrors(watched);
  });

  test("searches what was typed where nothing is chosen; Tab leaves; a pointer chooses", async () => {
    const { page } = await browser.open("/zh-hans/search/");
    await type(page, "研发");
    await page.keyboard.press("Enter");
    await answered(page, "研发");
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    await page.keyboard.press("ArrowDown");
    await optionsOf(page).first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    expect(await fieldOf(page).evaluate((box) => box === document.activeElement)).toBe(false);
    await type(page, "中");
    const option = optionsOf(page).first();
    const text = await option.locator(".suggestion-text").textContent();
    await option.click();
    await answered(page, text ?? "");
  });

  test("fetches nothing before it is used, and the engine only when something is typed", async () => {
    const { page } = await browser.open("/en/about/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.mouse.move(600, 30);
    await elapse(page, 300);
    expect(asked).toEqual([]);
    await fieldOf(page).focus();
    await page.locator("[role=combobox][aria-controls]").waitFor();
    await elapse(page, 500);
    expect(asked.filter((url) => /search-data|worker/.test(url))).toEqual([]);
    await fieldOf(page).pressSequentially("pilot");
    await optionsOf(page).first().waitFor();
    expect(asked.filter((url) => /pagefind|clauses\.json|jumps/.test(url))).toEqual([]);
    expect(await optionsOf(page).first().locator(".suggestion-name").textContent()).toMatch(
      /^pilot/,
    );
  });

  test("neither opens nor searches while an input method is composing", async () => {
    const { page } = await browser.open("/zh-hans/search/");
    const field = fieldOf(page);
    await field.focus();
    const session = await page.context().newCDPSession(page.mainFrame().page());
    const composition = { text: "yan", selectionStart: 3, selectionEnd: 3 };
    await session.send("Input.imeSetComposition", composition);
    await elapse(page, 400);
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    // Enter that takes over what was composed, as Chromium and Safari tell of it.
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      await field.evaluate((box, given) => {
        const event = new KeyboardEvent("keydown", {
          key: "Enter",
          bubbles: true,
          cancelable: true,
          ...given,
        });
        box.dispatchEvent(event);
      }, init);
    }
    expect(await page.locator("#search-results").getAttribute("data-state")).toBe("idle");
    await session.send("Input.insertText", { text: "研发" });
    await optionsOf(page).first().waitFor();
    expect(await field.getAttribute("aria-expanded")).toBe("true");
  });

  test.each([
    ["lone surrogates", "\ud800研\udc00"],
    ["ten thousand characters", "研发".repeat(5000)],
    ["markup", "<img src=x onerror=alert(1)>研发</script>"],
    ["the end of a CDATA section", "]]>研发"],
    ["patterns", "[.*+?^{2}$()|\\研发"],
    ["operators", '-("title:研发'],
  ])("stays whole when it is given %s", async (_what, text) => {
    const watched = await browser.open("/zh-hant/search/");
    const { page } = watched;
    await fieldOf(page).focus();
    await page.evaluate((typed) => {
      const box = document.querySelector<HTMLInputElement>("[role=combobox]");
      if (box === null) return;
      box.value = typed;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, text);
    await page.locator('#search-results[data-state="ready"]').waitFor();
    expect(await page.locator(".suggestions :not(li, span, mark)").count()).toBe(0);
    await fieldOf(page).fill("研发");
    await optionsOf(page).first().waitFor();
    expectNoErrors(watched);
  });

  test("is a plain field where its data cannot be loaded", async () => {
    const { page } = await browser.open("/en/about/");
    await page.route("**/suggestions/*.json", (route) => route.abort());
    await fieldOf(page).click();
    await fieldOf(page).pressSequentially("人才");
    await page.keyboard.press("Enter");
    await answered(page, "人才");
  });

  test.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)("has no fault that axe finds, open, in %s", async (colorScheme, width) => {
    const { page } = await browser.open("/en/search/", {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await type(page, "pilot");
    await page.keyboard.press("ArrowDown");
    await answered(page, "pilot");
    // What was faded while the answer was awaited has come back.
    await eventually(() =>
      page.locator("#search-results").evaluate((results) => getComputedStyle(results).opacity),
    ).toBe("1");
    expect(await axeFaults(page, SCOPES[colorScheme])).toEqual([]);
  });
});

describe("a place that is typed", () => {
  test("goes by its English title on English pages, offered and above an answer", async () => {
    const { page } = await browser.open("/en/docs/");
    const contents = await page.request.get(
      new URL("/data/outlines/en/xiangjiang-plan-2024.json", page.url()).href,
    );
    const outline: { readonly clauses: readonly (readonly (string | number)[])[] } =
      await contents.json();
    const title = outline.clauses.find(([, id]) => id === "box2")?.[4];
    expect(title).toMatch(/^\p{Lu}/u);
    await type(page, "box 2");
    await eventually(() => optionsOf(page).first().textContent()).toContain(`Box 2: ${title}`);
    await goTo(page, "/en/search/?q=专栏2");
    const link = page.locator(".jump-line a").first();
    await eventually(() => link.textContent()).toBe(`Box 2: ${title}`);
    expect(await link.locator("[lang]").count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("is offered first; where it may be a term, Enter alone searches", async () => {
    const { page } = await browser.open("/zh-hant/docs/");
    await type(page, "专栏4之1");
    await eventually(() => optionsOf(page).first().textContent()).toMatch(
      /^專欄4之1 \p{Script=Han}/u,
    );
    await fieldOf(page).fill("专栏2");
    await eventually(() => optionsOf(page).first().textContent()).toContain("專欄2 ");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await arrive(page, "**/zh-hant/docs/xiangjiang-plan-2024/#box2");
    await page.goBack();
    await fieldOf(page).fill("专栏2");
    await page.keyboard.press("Enter");
    await answered(page, "专栏2");
    const link = page.locator(".jump-line a").first();
    expect(await link.getAttribute("href")).toBe("/zh-hant/docs/xiangjiang-plan-2024/#box2");
    expect(
      Number(await page.locator("#search-results").getAttribute("data-total")),
    ).toBeGreaterThan(0);
    await fieldOf(page).fill("创新");
    await answered(page, "创新");
    await eventually(() => page.locator(".jump-line").isVisible()).toBe(false);
  });

  test.each([
    ["/en/about/", "opinions-2023#s3-1", "opinions-2023/#s3-1"],
    ["/en/search/", "opinions-2023#s3-1", "opinions-2023/#s3-1"],
    ["/en/search/", "opinions-2023", "opinions-2023/"],
    ["/en/about/", "实施意见 三（二）1", "opinions-2023/#s3-2-1"],
    ["/en/search/", "实施意见三（二）", "opinions-2023/#s3-2"],
    ["/en/search/", "专栏4之1", "xiangjiang-plan-2024/#box4-1"],
  ])("that can be nothing else opens at once on Enter (%s, %s)", async (path, typed, place) => {
    const { page } = await browser.open(path);
    await fieldOf(page).click();
    await page.locator("[role=combobox][aria-controls]").waitFor();
    await fieldOf(page).fill(typed);
    await page.keyboard.press("Enter");
    await arrive(page, `**/en/docs/${place}`);
  });

  test("as an address can still be searched for", async () => {
    const { page } = await browser.open("/en/search/");
    await type(page, "opinions-2023#s3-1");
    await optionsOf(page).nth(1).click();
    await answered(page, "opinions-2023#s3-1");
  });
});

test.each(LANGUAGES)("every example of the help runs and finds something (%s)", async (lang) => {
  const { page } = await browser.open(`/${lang}/search/`);
  const links = page.locator(".query-examples a:visible");
  const queries = await links.allTextContents();
  expect(queries.length).toBeGreaterThan(6);
  for (const query of queries) {
    const answer = await page.evaluate((asked) => globalThis.tiaowen.search(asked), query);
    expect([query, answer.relaxed, answer.total > 0]).toEqual([query, null, true]);
  }
  await links.first().click();
  await answered(page, queries[0] ?? "");
  // With an answer the help is there on request.
  await page.locator(".search-help summary").click();
  expect(await links.allTextContents()).toEqual(queries);
});

test("words typed before the scripts of the page run are kept, and searched", async () => {
  const watched = await browser.open("/zh-hans/about/");
  const { page } = watched;
  const release = await hold(page, "**/*.js");
  const search = new URL("/zh-hans/search/", page.url()).href;
  await page.mainFrame().goto(search, { waitUntil: "commit" });
  const field = page.locator("#search-form input[name=q]");
  await field.pressSequentially("揭榜挂帅");
  release();
  await page.locator('#search-results[data-state="ready"] mark').first().waitFor();
  expect(await field.inputValue()).toBe("揭榜挂帅");
  expect(new URL(page.url()).searchParams.get("q")).toBe("揭榜挂帅");
  expectNoErrors(watched);
});

test.each(["search", "statistics"])(
  "a query submitted before its suggestions could come opens none on the page %s",
  async (name) => {
    const { page } = await browser.open(`/zh-hans/${name}/`);
    const release = await hold(page, "**/field.*.js");
    await page.locator("main input[type=search][name=q]").pressSequentially("揭榜挂帅");
    await page.keyboard.press("Enter");
    const code = page.waitForResponse("**/field.*.js");
    release();
    await code;
    await elapse(page, 1000);
    expect(await optionsOf(page).count()).toBe(0);
  },
);
