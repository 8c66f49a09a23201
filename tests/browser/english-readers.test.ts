/** The way in for readers of English, in a real browser: English queries, terms in the text, no stray Chinese. */
import { describe, expect, test } from "vitest";
import { openccConvert } from "../../src/node/adapters/opencc.ts";
import { collection } from "../support/real-content.ts";
import { axeFaults } from "./axe.ts";
import { elapse, expectNoErrors, useBrowser } from "./harness.ts";
import { clickAtRest, type OpenPage, reload } from "./reader.ts";

const browser = useBrowser();
const { overrides } = collection;
/** What the about page shows in both scripts. */
const QUOTED = /检“发展”与“發展”|檢「发展」與「發展」/gu;
const READY = '#search-results[data-state="ready"]';
const CLAUSE = "/docs/opinions-2023/#s3-5-3";
const TERM = "#s3-5-3 a.term";
const NOTE = "#term-note:popover-open";

test("a phone shows the present section, the tools of an answer in whole lines, and numbered titles", async () => {
  const { page } = await browser.open("/en/search/?q=talent", {
    viewport: { width: 390, height: 844 },
  });
  await page.waitForSelector(READY);
  const boxOf = async (selector: string) => await page.locator(selector).first().boundingBox();
  const section = await boxOf(".sections [aria-current]");
  expect(section?.x).toBeGreaterThanOrEqual(0);
  expect((section?.x ?? 390) + (section?.width ?? 0)).toBeLessThanOrEqual(390);
  const [count, exporting] = await Promise.all([
    boxOf("#search-count"),
    boxOf("#search-export summary"),
  ]);
  const middle = (box: typeof count) => (box === null ? 0 : box.y + box.height / 2);
  expect(Math.abs(middle(count) - middle(exporting))).toBeLessThan(4);
  const titles = await page.locator(".hit-title").allTextContents();
  expect(titles.filter((title) => /^(?:\(?\d+[.)]|Box \d)/u.test(title)).length).toBeGreaterThan(
    titles.length / 2,
  );
});

describe("an English query", () => {
  test("of several words says what it counts, and offers the phrase with the number of clauses that it finds", async () => {
    const watched = await browser.open("/en/search/?q=pilot+scale");
    const { page } = watched;
    await page.waitForSelector(READY);
    const line = page.locator(".translation-note p", { hasText: "as a phrase" });
    expect(await line.innerText()).toContain("every word");
    const link = line.locator("a");
    expect(await link.innerText()).toBe('"pilot scale"');
    const { total } = await page.evaluate(() => globalThis.tiaowen.search('"pilot scale"'));
    await expect.poll(() => line.locator(".soft").innerText()).toContain(`${total} clause`);
    const all = await page.locator("#search-results").getAttribute("data-total");
    expect(total).toBeLessThan(Number(all));
    await link.click();
    await expect
      .poll(() => page.locator("#search-results").getAttribute("data-total"))
      .toBe(String(total));
    expectNoErrors(watched);
  });

  test("finds clauses, says which Chinese terms it searched, and marks both", async () => {
    const watched = await browser.open("/en/search/?q=pilot-scale+base");
    const { page } = watched;
    await page.waitForSelector(READY);
    expect(await page.locator(".translation-note a").allTextContents()).toContain("中试基地");
    const first = page.locator("[data-clause]").first();
    expect(await first.locator(".hit-text:lang(en) mark").allTextContents()).toContain(
      "pilot-scale",
    );
    expect(await first.locator(".hit-title:lang(en)").count()).toBe(1);
    const marks = page.locator("[data-clause] .hit-source mark").filter({ hasText: "中试" });
    expect(await marks.count()).toBeGreaterThan(0);
    expect(await first.locator("a").first().getAttribute("href")).toContain(
      encodeURIComponent("中试基地"),
    );
    const answer = await page.evaluate(() => globalThis.tiaowen.search("pilot-scale base"));
    expect(answer.inTranslation?.named).toContain("中试基地");
    expect(answer.inTranslation?.clauses).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);
    expectNoErrors(watched);
  });

  test("shows Traditional terms on Traditional pages", async () => {
    const { page } = await browser.open("/zh-hant/search/?q=xiaojuren");
    await page.waitForSelector(READY);
    expect(await page.locator(".translation-note a").allTextContents()).toEqual(["小巨人"]);
    await page.fill("input[name=q]", "construction machinery");
    await page.waitForSelector('.translation-note a:has-text("工程機械")');
  });

  test("leads to marks in the translation, and in the Chinese of the glossary's term", async () => {
    const { page } = await browser.open("/en/search/?q=pilot-scale+base");
    await page.waitForSelector(READY);
    await page.locator(".hit-title a").first().click();
    await page.waitForSelector(".clauses .translated mark");
    const words = await page.locator(".clauses .translated mark").allTextContents();
    expect(words).toContain("pilot-scale");
    expect(await page.locator(".clauses [data-zh] mark").allTextContents()).toContain("中试基地");
  });

  test("of several words is kept on the way to the text, which marks what the search found there", async () => {
    const { page } = await browser.open("/en/search/?q=pilot+scale&doc=xiangjiang-plan-2024");
    await page.waitForSelector(READY);
    const found = await page.evaluate(async () => {
      const options = { documents: ["xiangjiang-plan-2024"] };
      const { hits } = await globalThis.tiaowen.search("pilot scale", options);
      return hits.map(({ clause }) => clause.split("#")[1]);
    });
    const status = await page.locator("#search-status").innerText();
    const occurrences = /([\d,]+) occurrences?/u.exec(status)?.[1];
    await page.locator(".hit-title a").first().click();
    await page.waitForSelector(".clauses .translated mark");
    expect(new URL(page.url()).searchParams.get("q")).toBe("pilot scale");
    expect(await page.locator("#find input[name=q]").inputValue()).toBe("pilot scale");
    const marked = await page
      .locator(".clauses mark")
      .evaluateAll((all) => [...new Set(all.map((mark) => mark.closest(".clause")?.id))]);
    expect(marked.toSorted()).toEqual(found.toSorted());
    expect(await page.locator("#find output").innerText()).toContain(`of ${occurrences}`);
    const results = await page.locator("#find .find-results").getAttribute("href");
    expect(new URL(results ?? "").search).toBe("?q=pilot+scale&doc=xiangjiang-plan-2024");
  });

  test("alone loads the English names; what the texts hold is never changed", async () => {
    const { page } = await browser.open("/zh-hans/search/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const answers = await page.evaluate(async () => [
      await globalThis.tiaowen.search("AI"),
      await globalThis.tiaowen.search("5G"),
      await globalThis.tiaowen.search("没有这样的词语"),
    ]);
    expect(answers.map(({ translated }) => translated)).toEqual([null, null, null]);
    expect(asked.filter((url) => url.includes("/english/"))).toEqual([]);
    await page.evaluate(() => globalThis.tiaowen.search("talent"));
  });
});

describe("a term in the text", () => {
  test("opens its note when pointed at; the pointer can move into it, Escape closes it", async () => {
    const watched = await browser.open(`/en${CLAUSE}`);
    const { page } = watched;
    await page.locator(TERM).first().hover();
    await page.waitForSelector(NOTE);
    const note = page.locator(NOTE);
    expect(await note.locator("[lang=zh-Hans]").first().textContent()).toBe(
      await page.locator(TERM).first().textContent(),
    );
    expect(await note.locator("a").count()).toBe(2);
    expect(await axeFaults(page, { within: NOTE })).toEqual([]);
    await note.hover();
    await elapse(page, 600);
    expect(await page.locator(NOTE).count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.waitForSelector(NOTE, { state: "detached" });
    expectNoErrors(watched);
  });

  test("opens it on focus, and Tab leads on into it", async () => {
    const { page } = await browser.open(`/zh-hans${CLAUSE}`);
    await page.locator("#s3-5-3 .source-line").focus();
    await page.keyboard.press("Tab");
    const onTerm = page.locator(`${TERM}:focus`);
    for (let step = 0; step < 5 && (await onTerm.count()) === 0; step++) {
      await page.keyboard.press("Tab");
    }
    await page.waitForSelector(NOTE);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#term-note")?.id)).toBe(
      "term-note",
    );
  });

  test("opens it by a tap, without leaving the page", async () => {
    const { page } = await browser.open(`/zh-hant${CLAUSE}`, { hasTouch: true });
    await page.locator(TERM).first().tap();
    await page.waitForSelector(NOTE);
    expect(new URL(page.url()).pathname).toBe("/zh-hant/docs/opinions-2023/");
  });

  test("is text where the reader wants no marks, also on the next visit", async () => {
    const { page } = await browser.open(`/en${CLAUSE}`);
    const links = page.locator("a.term[href]");
    expect(await links.count()).toBeGreaterThan(100);
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[name="terms"]')?.click();
    });
    expect(await links.count()).toBe(0);
    await reload(page);
    expect(await links.count()).toBe(0);
  });

  test("leads to its entry without scripts", async () => {
    const { page } = await browser.open(`/zh-hant${CLAUSE}`, { javaScriptEnabled: false });
    await clickAtRest(page.locator(TERM).first());
    expect(new URL(page.url()).pathname).toBe("/zh-hant/glossary/");
    await page.waitForSelector(".term:has(:target)");
  });

  test("takes the marks of a query, and is whole again without them", async () => {
    const { page } = await browser.open("/en/docs/opinions-2023/?q=绿色通道");
    await page.waitForSelector("a.term mark");
    expect(await page.locator("a.term mark").first().textContent()).toBe("绿色通道");
  });
});

/** A page of every type. */
const PAGES = [
  "",
  "docs/",
  "docs/takungpao-2025/",
  "docs/opinions-2023/source/",
  "search/",
  "tasks/",
  "tasks/seven-projects/",
  "tasks/six-actions/",
  "glossary/",
  "data/",
  "about/",
];

const NOT_SHOWN = "script, style, noscript, pre, code";
/** What the documents and the glossary say: converted text, which other tests read. */
const CONTENT = ".clauses, .repair-notes, .source, .term, [data-zh], #contents";

/** Texts of a page that are not within certain elements, with the language that each is said to be in. */
function textsOf(page: OpenPage, outside: string): Promise<{ text: string; lang: string }[]> {
  return page.evaluate((outside) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; lang: string }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest(outside) !== null) continue;
      const lang = parent.closest("[lang]")?.getAttribute("lang") ?? "";
      texts.push({ text: node.textContent ?? "", lang });
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      const lang = element.closest("[lang]")?.getAttribute("lang") ?? "";
      for (const name of ["aria-label", "title", "placeholder"]) {
        texts.push({ text: element.getAttribute(name) ?? "", lang });
      }
    }
    return texts;
  }, outside);
}

describe("every type of page", () => {
  test.each([...PAGES, "search/?q=揭榜挂帅", "search/?q=揭榜挂帅 乌鸦"])(
    "en/%s has Chinese only where it says so",
    async (path) => {
      const { page } = await browser.open(`/en/${path}`);
      if (path.includes("?q=")) await page.waitForSelector(`${READY} .hit`);
      const stray = (await textsOf(page, NOT_SHOWN)).filter(
        ({ text, lang }) => /\p{Script=Han}/u.test(text) && !lang.startsWith("zh"),
      );
      expect(stray).toEqual([]);
    },
  );

  const convert = openccConvert(overrides);
  const chinesePages = (["zh-hans", "zh-hant"] as const).flatMap((lang) =>
    PAGES.map((path) => [lang, path] as const),
  );
  test.each(chinesePages)("%s/%s has its own script", async (lang, path) => {
    const { page } = await browser.open(`/${lang}/${path}`);
    const [own, other] =
      lang === "zh-hans" ? (["zh-Hans", "zh-Hant"] as const) : (["zh-Hant", "zh-Hans"] as const);
    const stray = (await textsOf(page, `${NOT_SHOWN}, ${CONTENT}`))
      .filter((said) => said.lang.startsWith(own))
      .map(({ text }) => text.replace(QUOTED, ""))
      .filter((text) => convert(text, other, own) !== text);
    expect(stray).toEqual([]);
  });
});

describe("names of clauses", () => {
  test.each(collection.documents.map(({ id }) => id))(
    "beside the lines of the source of %s are in English",
    async (id) => {
      const { page } = await browser.open(`/en/docs/${id}/source/`, { javaScriptEnabled: false });
      const names = await page.locator(".line-fate p:not(.received-page)").allTextContents();
      expect(names.length).toBeGreaterThan(10);
      expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
    },
  );

  test("have a colon behind the number of a box, as its heading has", async () => {
    const { page } = await browser.open("/en/docs/xiangjiang-plan-2024/#box1");
    const heading = await page.locator("#box1 .gloss").first().innerText();
    expect(heading).toMatch(/^Box 1: /u);
    await expect.poll(() => page.locator("#place li:last-child a").textContent()).toBe(heading);
    await page.locator("#box1").dispatchEvent("pointerover", { pointerType: "mouse" });
    await page.locator("#box1 > .clause-tools").dispatchEvent("click");
    await page.locator("#clause-panel .citations").waitFor();
    const named = await page.locator("#clause-panel h2").textContent();
    expect(named).toContain(heading);
  });

  test("and the words that related clauses share are in English, or counted", async () => {
    const { page } = await browser.open("/en/docs/opinions-2023/");
    await page.locator("#s3-2-2").dispatchEvent("pointerover", { pointerType: "mouse" });
    await page.locator("#s3-2-2 > .clause-tools").dispatchEvent("click");
    await page.locator("#clause-panel .citations").waitFor();
    const shared = await page.locator("#clause-panel .link-terms").allTextContents();
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
  });
});
