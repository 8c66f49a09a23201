/** One notion of the clause that is read: what the path names is what the contents list marks and what is cited. */
import { describe, expect, test } from "vitest";
import { Random } from "../support/random.ts";
import { seed } from "../support/seed.ts";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { clickAtRest, type OpenPage } from "./reader.ts";

const browser = useBrowser();

/** Scrolls to a share of the page's height, and waits until the text and what follows the reader have come to rest. */
async function scrollTo(page: OpenPage, share: number): Promise<void> {
  await page.evaluate(async (part) => {
    const frames = (count: number): Promise<void> =>
      new Promise((done) => {
        const next = (left: number): void => {
          if (left === 0) done();
          else requestAnimationFrame(() => next(left - 1));
        };
        next(count);
      });
    scrollBy(0, part * document.documentElement.scrollHeight - scrollY);
    await frames(4);
  }, share);
}

/** The clause that each part of the page names: the path, the contents list, the language links. */
function named(page: OpenPage) {
  return page.evaluate(() => {
    const hash = (selector: string): string => {
      const links = document.querySelectorAll<HTMLAnchorElement>(selector);
      return [...links].at(-1)?.hash.slice(1) ?? "";
    };
    const path = hash("#place li:last-child a");
    const listed = new Set(
      [...document.querySelectorAll<HTMLAnchorElement>("#contents a")].map((link) =>
        link.hash.slice(1),
      ),
    );
    // The path of a clause without a name is the title of the document.
    let section = path === "top" ? null : document.getElementById(path);
    while (section !== null && !listed.has(section.id)) {
      section = section.parentElement?.closest<HTMLElement>(".clause") ?? null;
    }
    return {
      path,
      place: document.documentElement.dataset.place,
      contents: hash("#contents a[aria-current]"),
      expected: section?.id ?? "",
    };
  });
}

/** The clause whose address the panel offers. */
async function cited(page: OpenPage): Promise<string> {
  const panel = page.locator("#clause-panel");
  await panel.locator(".citations").waitFor();
  const texts = await panel.locator(".citations p").allTextContents();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  return texts.flatMap((text) => /^https?:.*#(\S+)$/u.exec(text)?.[1] ?? [])[0] ?? "";
}

describe("path, contents list, key and panel name one clause", () => {
  test.each([
    ["/zh-hans/docs/opinions-2023/", 1280, 900],
    ["/en/docs/xiangjiang-plan-2024/", 1440, 700],
    ["/zh-hant/docs/xiangjiang-plan-2024/", 768, 1024],
    ["/zh-hans/docs/two-year-review-2025/", 390, 844],
  ] as const)("%s at %i × %i px", async (path, width, height) => {
    const watched = await browser.open(path, { viewport: { width, height } });
    const { page } = watched;
    const random = new Random(seed);
    for (let place = 0; place < 15; place++) {
      await scrollTo(page, 0.15 + 0.85 * random.next());
      const { path: shown, place: kept = "", contents, expected } = await named(page);
      expect(contents).toBe(expected);
      if (shown !== "top") expect(shown).toBe(kept);
      if (width < 1024) await page.locator(".thumb-bar [data-clause-tools=bar]").click();
      else await page.keyboard.press("c");
      expect(await cited(page), shown).toBe(kept);
    }
    expectNoErrors(watched);
  });

  test("a step by key goes on from the clause that the path names, and is then named by it", async () => {
    const { page } = await browser.open("/zh-hans/docs/opinions-2023/");
    const ids = await page
      .locator(".clauses .clause[id]")
      .evaluateAll((all) => all.map(({ id }) => id));
    await scrollTo(page, 0.4);
    const { path } = await named(page);
    await page.keyboard.press("j");
    await expect.poll(async () => (await named(page)).path).toBe(ids[ids.indexOf(path) + 1]);
    await page.keyboard.press("k");
    await expect.poll(async () => (await named(page)).path).toBe(path);
  });
});

describe("where find-in-document led to, the clause of the match is the current one", () => {
  test.each([
    [1280, 900],
    [390, 844],
  ])("at %i × %i px", async (width, height) => {
    const watched = await browser.open("/zh-hans/docs/xiangjiang-plan-2024/?q=创新", {
      viewport: { width, height },
    });
    const { page } = watched;
    const match = page.locator(".clauses mark[aria-current]").first();
    await match.waitFor();
    const clauseOfMatch = () => match.evaluate((mark) => mark.closest(".clause")?.id ?? "");
    for (let count = 0; count < 6; count++) {
      await clickAtRest(page.locator("#find .find-step.clause.forward"));
      const id = await clauseOfMatch();
      await expect.poll(async () => (await named(page)).path).toBe(id);
      if (width < 1024) await page.locator(".thumb-bar [data-clause-tools=bar]").click();
      else await page.keyboard.press("c");
      expect(await cited(page)).toBe(id);
    }
    expectNoErrors(watched);
  });

  test("until the match has left the window, a key or a link leads on, or the marks are cleared", async () => {
    const { page } = await browser.open("/zh-hans/docs/xiangjiang-plan-2024/?q=创新");
    const match = page.locator(".clauses mark[aria-current]").first();
    await match.waitFor();
    await clickAtRest(page.locator("#find .find-step.clause.forward"));
    const id = await match.evaluate((mark) => mark.closest(".clause")?.id ?? "");
    const path = async () => (await named(page)).path;
    await expect.poll(path).toBe(id);
    const ids = await page
      .locator(".clauses .clause[id]")
      .evaluateAll((all) => all.map((clause) => clause.id));
    await page.keyboard.press("j");
    await expect.poll(path).toBe(ids[ids.indexOf(id) + 1]);
    await page.keyboard.press("j");
    await expect.poll(path).toBe(ids[ids.indexOf(id) + 2]);
    await clickAtRest(page.locator("#find .find-step.match.forward"));
    await expect.poll(path).toBe(await match.evaluate((mark) => mark.closest(".clause")?.id ?? ""));
    await scrollTo(page, 0.9);
    const { path: below, place } = await named(page);
    expect(below).toBe(place);
    expect(below).not.toBe(id);
    await clickAtRest(page.locator("#find .find-step.match.forward"));
    await clickAtRest(page.locator("#find .find-close"));
    await expect.poll(async () => (await named(page)).place).not.toBe("");
  });
});

test.each([390, 700, 1280])(
  "the parts of the path have no room without words at %i px",
  async (width) => {
    for (const id of ["s1-1", "s3-2-1", "s5-2"]) {
      const address = `/zh-hans/docs/xiangjiang-plan-2024/#${id}`;
      const { page } = await browser.open(address, { viewport: { width, height: 844 } });
      await page.locator("#place li:last-child a").waitFor();
      const gaps = await page.locator("#place li:not(:last-child):visible").evaluateAll((all) =>
        all.map((part) => {
          const words = document.createRange();
          words.selectNodeContents(part.querySelector("a") ?? part);
          return part.getBoundingClientRect().right - words.getBoundingClientRect().right;
        }),
      );
      for (const gap of gaps) expect(gap, id).toBeLessThan(2);
    }
  },
);
