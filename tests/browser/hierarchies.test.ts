/** Task hierarchies in a real browser: the tree, its address, its print, the picture, what is taken away. */
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { axeFaults, SCOPES } from "./axe.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { HIERARCHY_IDS } from "./hierarchy-ids.ts";
import { arrive, goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();

const SEVEN = "/zh-hans/tasks/seven-projects/";

/** Ids of the nodes that a reader sees, in order. */
function shownNodes(page: OpenPage): Promise<string[]> {
  return page
    .locator(".tree li[data-node]")
    .evaluateAll((items) =>
      items.filter((item) => item.querySelector(".node")?.checkVisibility()).map((item) => item.id),
    );
}

function openCount(page: OpenPage): Promise<number> {
  return page.locator(".tree details[open]").count();
}

async function filterBy(page: OpenPage, words: string): Promise<string> {
  await page.locator("#tree-words").fill(words);
  const status = page.locator("#tree-filter output:not(:empty)");
  await status.waitFor();
  return (await status.textContent()) ?? "";
}

/** Texts that the filter marks. */
function marked(page: OpenPage): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.get("tree-match") ?? [], (range) => String(range)),
  );
}

describe("the tree", () => {
  test("opens and closes one branch, a level, all; the address says which", async () => {
    const watched = await browser.open("/zh-hans/tasks/five-elements/");
    const { page } = watched;
    expect(await openCount(page)).toBe(5);
    await page.getByRole("button", { name: "全部收起" }).click();
    expect(await shownNodes(page)).toHaveLength(5);
    await page.getByRole("button", { name: "展开到第 3 层" }).click();
    expect(await shownNodes(page)).toHaveLength(5 + 16 + 51);
    await page.getByRole("button", { name: "全部展开" }).click();
    expect(await shownNodes(page)).toHaveLength(94);
    await page.locator("#s4-2 > details > summary").click();
    const query = () => new URL(page.url()).searchParams.get("open");
    await expect.poll(query).toBe("3._s4-2");
    const shown = await shownNodes(page);
    const { page: other } = await browser.open(
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    expect(await shownNodes(other)).toEqual(shown);
    expectNoErrors(watched);
  });

  test("is walked with the arrow keys", async () => {
    const { page } = await browser.open(SEVEN);
    const focused = () => page.evaluate(() => document.activeElement?.closest("li[data-node]")?.id);
    await page.locator("#s3-3 .task").first().focus();
    for (const [key, id] of [
      ["ArrowDown", "s3-3-1"],
      ["ArrowDown", "s3-3-2"],
      ["ArrowDown", "s3-3-3"],
      ["ArrowDown", "s3-4"],
      ["ArrowUp", "s3-3-3"],
      ["ArrowRight", "s3-3-3"],
      ["ArrowRight", "s3-3-3-n1"],
      ["ArrowLeft", "s3-3-3"],
      ["ArrowLeft", "s3-3-3"],
      ["ArrowLeft", "s3-3"],
      ["End", "s3-7-6"],
      ["Home", "s3-1"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(id);
    }
    await page.locator("#s3-1 > details > summary").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#s3-1-1").isVisible()).toBe(false);
  });

  test("every title leads to its task, every clause link to the words", async () => {
    const { page } = await browser.open("/en/tasks/six-actions/");
    await page.locator("#h1-q2 .task").click();
    await arrive(page, "**/en/tasks/six-actions/h1-q2/");
    await page.goBack();
    await page.locator("#h1-q2 .to-clause").click();
    await arrive(page, "**/en/docs/manufacturing-actions-2026/#six-actions-h1-q2");
    expect(await page.locator(":target").textContent()).toBe("产业育新增强行动");
  });

  test("a fragment opens what stands above its node", async () => {
    const { page } = await browser.open(`${SEVEN}?open=0#s3-4-1-3`);
    expect(await page.locator("#s3-4-1-3 .task").isVisible()).toBe(true);
  });

  test("the path stays in sight while one scrolls", async () => {
    const { page } = await browser.open(`${SEVEN}?open=2`);
    const path = page.locator("#tree-path");
    expect(await path.isVisible()).toBe(false);
    await page.locator("#s3-4-1-5").evaluate((item) => item.scrollIntoView());
    const links = path.locator("a");
    await expect
      .poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))))
      .toEqual(["#s3-4", "#s3-4-1"]);
    expect((await path.boundingBox())?.y).toBe(0);
  });
});

test("English pages show the Chinese titles in Traditional too, and the filter marks them", async () => {
  const watched = await browser.open("/en/tasks/seven-projects/?open=3#s3-3-3-n1");
  const { page } = watched;
  await page.locator("main [data-script=zh-Hant]").click();
  await page.locator("#s3-3-3-n1 .second-title", { hasText: "馬欄山" }).waitFor();
  expect(await filterBy(page, "马栏山基地")).toBe("1 item matches");
  expect(await marked(page)).toContain("馬欄山基地");
  expectNoErrors(watched);
});

describe("the filter", () => {
  test.each([
    ["the other script", "zh-hans", "馬欄山基地", ["s3-3", "s3-3-3", "s3-3-3-n1"]],
    ["English titles", "zh-hant", "malanshan BASE", ["s3-3", "s3-3-3", "s3-3-3-n1"]],
    ["several words", "zh-hans", "总部 领军", ["s3-1", "s3-1-2"]],
  ] as const)("%s", async (_, lang, words, ids) => {
    const { page } = await browser.open(`/${lang}/tasks/seven-projects/`);
    await filterBy(page, words);
    expect(await shownNodes(page)).toEqual(ids);
  });

  test("marks in the glyphs of the page", async () => {
    const { page } = await browser.open("/zh-hant/tasks/seven-projects/");
    expect(await filterBy(page, "马栏山基地")).toBe("1 項符合");
    expect(await marked(page)).toContain("馬欄山基地");
    const { page: english } = await browser.open("/en/tasks/seven-projects/");
    // The title of one item, and the line below another.
    expect(await filterBy(english, "malanshan")).toBe("2 items match");
    expect(new Set(await marked(english))).toEqual(new Set(["Malanshan"]));
  });

  test("agrees with a plain search over what the page shows", async () => {
    const { page } = await browser.open("/zh-hans/tasks/ten-projects/");
    for (const words of ["创新", "企业", "人才", "平台 建设"]) {
      const said = await filterBy(page, words);
      const expected = await page.locator(".tree .node").evaluateAll(
        (heads, terms) =>
          heads.filter((head) => {
            const texts = Array.from(
              head.querySelectorAll(".task, .first-line"),
              ({ textContent }) => textContent ?? "",
            );
            return terms.every((term) => texts.some((text) => text.includes(term)));
          }).length,
        words.split(" "),
      );
      expect(expected).toBeGreaterThan(0);
      expect(said, words).toBe(`${expected} 项符合`);
    }
  });

  test("is in the address, and ends without a trace", async () => {
    const { page } = await browser.open(`${SEVEN}?q=${encodeURIComponent("总部")}&open=0`);
    await page.locator("#tree-filter output:not(:empty)").waitFor();
    expect(await shownNodes(page)).toContain("s3-1-2");
    expect(new URL(page.url()).searchParams.get("q")).toBe("总部");
    await page.locator("#tree-words").fill("");
    await expect.poll(() => shownNodes(page)).toHaveLength(7);
    await expect.poll(() => new URL(page.url()).search).toBe("?open=0");
    expect(await marked(page)).toEqual([]);
  });

  test("says where nothing matches", async () => {
    const { page } = await browser.open("/en/tasks/layout-224/");
    expect(await filterBy(page, "没有这个词")).toBe("No task matches");
    expect(await shownNodes(page)).toEqual([]);
  });
});

test.each(["/en/tasks/layout-224/", "/en/tasks/layout-224/s3-1/"])(
  "%s: the first line of a task never has the sign for missing text twice, and begins with a whole sentence if there is one",
  async (path) => {
    const { page } = await browser.open(path);
    const lines = await page.locator(".first-line").allTextContents();
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.includes("text missing here"))).toEqual([]);
  },
);

describe("print", () => {
  const printed = (page: OpenPage) =>
    page
      .locator(".tree .node")
      .evaluateAll((heads) => heads.filter((head) => head.checkVisibility()).length);

  test.each([
    ["as it opens", "", true],
    ["closed", "?open=0", true],
    ["filtered", "?q=%E6%80%BB%E9%83%A8", true],
    ["without scripts", "", false],
  ] as const)("gives the whole tree, %s", async (_, query, javaScriptEnabled) => {
    const { page } = await browser.open(`${SEVEN}${query}`, { javaScriptEnabled });
    await page.emulateMedia({ media: "print" });
    // The words of an address are looked for after the page has opened.
    if (query.startsWith("?q"))
      await page.locator("#tree-filter output:not(:empty)").waitFor({ state: "attached" });
    expect(await printed(page)).toBe(48);
    const heights = await page
      .locator(".tree .node")
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(10);
    await page.emulateMedia({ media: "screen" });
    if (query === "?open=0") expect(await shownNodes(page)).toHaveLength(7);
  });
});

test("in print a count stays behind its heading, files are not offered, and the address is told", async () => {
  const { page } = await browser.open(SEVEN);
  await page.emulateMedia({ media: "print" });
  const misplaced = await page.locator(".tree summary > span").evaluateAll((counts) =>
    counts.flatMap((count) => {
      const node = count.closest("li")?.querySelector(".node .task");
      const words = document.createRange();
      if (node) words.selectNodeContents(node);
      const heading = words.getClientRects()[0];
      const { left, top } = count.getBoundingClientRect();
      const isBehind = heading !== undefined && left > heading.right && top >= heading.top - 12;
      return isBehind ? [] : [node?.textContent];
    }),
  );
  expect(misplaced).toEqual([]);
  expect(await page.locator(".tree-files").isVisible()).toBe(false);
  expect(await page.locator(".printed-address").innerText()).toBe(`${inject("site")}${SEVEN}`);
});

describe("without scripts", () => {
  test("the tree opens and can be read, files can be had, tools are not shown", async () => {
    const { page } = await browser.open(SEVEN, { javaScriptEnabled: false });
    expect(await page.locator(".tree-tools").isVisible()).toBe(false);
    expect(await page.locator("#worksheet-form").isVisible()).toBe(false);
    expect(await page.locator("#s3-3-3-n1 .task").isVisible()).toBe(false);
    await page.locator("#s3-3-3 > details > summary").click();
    expect(await page.locator("#s3-3-3-n1 .task").isVisible()).toBe(true);
    for (const link of await page.locator(".tree-files a").all()) {
      const href = (await link.getAttribute("href")) ?? "";
      expect((await readFile(`${inject("siteFolder")}${href}`)).length).toBeGreaterThan(1000);
    }
  });
});

describe("taking away", () => {
  test.each(["csv", "md", "json", "xlsx"])(
    "a branch as %s holds it and nothing else",
    async (format) => {
      const watched = await browser.open(SEVEN);
      const { page } = watched;
      await page.locator("[data-tree=select]").click();
      const button = page.locator(`#selection [data-format=${format}]`);
      expect(await button.isDisabled()).toBe(true);
      await page.locator("#s3-3 > .node > .choose").check();
      expect(await page.locator("#selection output").textContent()).toBe("已选 7 项");
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      expect(download.suggestedFilename()).toBe(`seven-projects.${format}`);
      const bytes = await readFile(await download.path());
      if (format === "xlsx") {
        expect(bytes.subarray(0, 2).toString()).toBe("PK");
      } else {
        const text = bytes.toString();
        expect(text).toContain("大泽湖基地");
        expect(text).toContain("大澤湖基地");
        expect(text).not.toContain("赋能优势产业升级");
      }
      expectNoErrors(watched);
    },
  );

  test("the longest hierarchy as a whole comes as a spreadsheet, however large its sheet is", async () => {
    const watched = await browser.open("/en/tasks/five-elements/");
    const { page } = watched;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-whole=xlsx]").click(),
    ]);
    expect(download.suggestedFilename()).toBe("five-elements.xlsx");
    const files = Object.values(unzipSync(await readFile(await download.path())));
    expect(Math.max(...files.map(({ length }) => length))).toBeGreaterThan(200_000);
    expectNoErrors(watched);
  });

  test("a branch that is chosen in part says so, and all that is shown can be chosen", async () => {
    const { page } = await browser.open(SEVEN);
    await filterBy(page, "总部");
    await page.locator("[data-tree=select]").click();
    await page.getByRole("button", { name: "选取全部可见项" }).click();
    await page.locator("#s3-1 > .node > .choose").uncheck();
    await page.locator("#s3-1-2 > .node > .choose").check();
    const half = page.locator("#s3-1 > .node > .choose");
    expect(await half.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  });
});

describe("every state", () => {
  test.each([["en", "light"] as const, ["zh-hant", "dark"] as const])(
    "axe finds nothing in %s, %s",
    async (lang, colorScheme) => {
      const { page } = await browser.open(`/${lang}/tasks/seven-projects/?open=3`, { colorScheme });
      expect(await axeFaults(page, SCOPES[colorScheme]), "open").toEqual([]);
      await page.locator("[data-tree=select]").click();
      await page.locator("#s3-3-1 .choose").check();
      await filterBy(page, "中心");
      expect(await axeFaults(page, SCOPES[colorScheme]), "choosing, filtered").toEqual([]);
      await page.locator("[data-tree=worksheet]").click();
      expect(await axeFaults(page, SCOPES[colorScheme]), "worksheet").toEqual([]);
      await page.locator(".worksheet-chip").first().click();
      expect(await axeFaults(page, SCOPES[colorScheme]), "form").toEqual([]);
      await page.keyboard.press("Escape");
      await goTo(page, page.url().replace(/seven-projects.*/u, "layout-224/"));
      expect(await axeFaults(page, SCOPES[colorScheme]), "scheme").toEqual([]);
    },
  );

  test.each(LANGUAGES)("fits windows of 360 and, at 200 %, 640 pixels in %s", async (lang) => {
    for (const id of HIERARCHY_IDS) {
      const { page } = await browser.open(`/${lang}/tasks/${id}/`);
      await page.locator("[data-tree=select]").click();
      await page.locator("[data-tree=worksheet]").click();
      for (const width of [360, 640]) {
        await page.setViewportSize({ width, height: 740 });
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scroll, id).toBe(width);
      }
      await page.close();
    }
  });
});
