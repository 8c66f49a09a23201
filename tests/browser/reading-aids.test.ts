/** What helps a reader along in a long text: path, steps, folding, size and measure, tables, the place where one stopped. */
import { describe, expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "./harness.ts";
import { layoutShift } from "./layout-shift.ts";
import { arrive, clickAtRest, goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();
const PLAN = "/zh-hans/docs/xiangjiang-plan-2024/";
const NARROW = { viewport: { width: 360, height: 740 } };

function pathWords(page: OpenPage): Promise<string[]> {
  return page
    .locator("#place a")
    .evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
    );
}

/** Pixels from the lower edge of the bar to an element's upper one. */
function belowBar(page: OpenPage, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => {
    const bar = document.querySelector(".place-row")?.getBoundingClientRect().bottom ?? Number.NaN;
    const line = element.querySelector(":scope > .clause-heading") ?? element;
    return line.getBoundingClientRect().top - bar;
  });
}

/** True for an element that the reader can see, not folded up. */
function isShown(page: OpenPage, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => element.checkVisibility());
}

describe("where one is", () => {
  test("the path of the clause being read stays in sight, its parts lead there, and no target is covered", async () => {
    for (const options of [NARROW, {}]) {
      const watched = await browser.open(`${PLAN}#s3-1-1`, options);
      const { page } = watched;
      await page.locator("#place a[href='#s3-1-1'][aria-current]").waitFor();
      expect((await pathWords(page)).slice(-3)).toEqual([
        "三、空间“224”引领科创新布局",
        "（一）锻造“双城”国际竞争力",
        "1. 凝心打造岳麓山大学科技城",
      ]);
      expect(await belowBar(page, "#s3-1-1")).toBeGreaterThanOrEqual(0);
      await clickAtRest(page.locator("#place a[href='#s3-1']"));
      await arrive(page, "**#s3-1");
      expect(await belowBar(page, "#s3-1")).toBeLessThan(60);
      expect(await belowBar(page, "#s3-1")).toBeGreaterThanOrEqual(0);
      expectNoErrors(watched);
    }
  });

  test.each([
    ["#s3-1-1-p99", "#s3-1-1"],
    ["#s3-1-1-p1-e99", "#s3-1-1-p1"],
    ["#s3-1-1-p99-e2", "#s3-1-1"],
  ])("the address of a paragraph that there is not, %s, leads to %s", async (missing, place) => {
    const watched = await browser.open(`${PLAN}${missing}`);
    const { page } = watched;
    await arrive(page, `**${PLAN}${place}`);
    await page.locator(`${place}:target`).waitFor();
    expect(await belowBar(page, place)).toBeLessThan(60);
    await clickAtRest(page.locator("#contents a[href='#s4-1']"));
    await arrive(page, "**#s4-1");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, missing);
    await arrive(page, `**${PLAN}${place}`);
    expect(await belowBar(page, place)).toBeLessThan(60);
    expectNoErrors(watched);
  });

  test("the address of a clause that there is not stays as it is, and the page says so", async () => {
    const { page } = await browser.open(`${PLAN}#s99-p1`);
    expect(new URL(page.url()).hash).toBe("#s99-p1");
    const told = page.locator(".missing-place");
    expect(await told.innerText()).toContain("没有 s99-p1。");
    expect(await told.locator("a").count()).toBe(0);
    await page.evaluate(() => {
      location.hash = "s3-1-99";
    });
    await told.locator("a[href='#s3-1']").click();
    await page.locator("#s3-1:target").waitFor();
    await told.waitFor({ state: "detached" });
  });

  test.each(["#s3-1-1。", "#s3-1-1）", "#S3-1-1", "#s3-1-1%EF%BC%8C%20", "?from=x#s3-1-1”"])(
    "a pasted address, %s, leads to its place",
    async (pasted) => {
      const { page } = await browser.open(`${PLAN}${pasted}`);
      await page.locator("#s3-1-1:target").waitFor();
      expect(new URL(page.url()).hash).toBe("#s3-1-1");
    },
  );

  test("steps lead from section to section, forth and back", async () => {
    const { page } = await browser.open(`${PLAN}#s3-1`);
    await page.locator("#place a[href='#s3-1']").waitFor();
    const top = (id: string) =>
      page.locator(`#${id}`).evaluate((section) => Math.round(section.getBoundingClientRect().top));
    const forward = page.locator("[data-section-step=forward]");
    await clickAtRest(forward);
    expect(await top("s3-1-1")).toBe(48);
    await clickAtRest(forward);
    expect(await top("s3-1-2")).toBe(48);
    await clickAtRest(page.locator("[data-section-step=back]"));
    expect(await top("s3-1-1")).toBe(48);
  });

  test("a document leads to its neighbours in the list, and the ends have one", async () => {
    const { page } = await browser.open("/zh-hans/docs/");
    const listed = await page
      .locator(".documents .title a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const [index, address] of listed.entries()) {
      await goTo(page, address);
      const steps = await page
        .locator(".document-steps a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      const expected = [listed[index - 1], listed[index + 1]].filter((href) => href !== undefined);
      expect(steps).toEqual(expected);
    }
  });

  test("who comes back is offered the place where the reading stopped", async () => {
    const { page } = await browser.open(`${PLAN}#s4-2`);
    await page.waitForFunction(() => localStorage.getItem("tiaowen:places")?.includes("s4-2"));
    const again = new URL(PLAN, page.url()).href;
    await goTo(page, "about:blank");
    await goTo(page, again);
    const offer = page.locator("[data-state=offer] #place a");
    expect(await offer.textContent()).toContain("上次读到");
    await clickAtRest(offer);
    expect(new URL(page.url()).hash).toMatch(/^#s4-2/);
  });
});

describe("folding", () => {
  test.each([390, 1280])(
    "its control and the permalink beside it are two targets at %i px",
    async (width) => {
      const { page } = await browser.open("/zh-hans/docs/two-year-review-2025/", {
        viewport: { width, height: 844 },
      });
      const covered = await page
        .locator(".clause-heading > :is(.fold, .anchor)")
        .evaluateAll((all) =>
          all.flatMap((target) => {
            target.scrollIntoView({ block: "center" });
            const { left, top, width: wide, height } = target.getBoundingClientRect();
            const hit = document.elementFromPoint(left + wide / 2, top + height / 2);
            return hit === target ? [] : [target.closest(".clause")?.id];
          }),
        );
      expect(await page.locator(".clause-heading > .fold + .anchor").count()).toBeGreaterThan(3);
      expect(covered).toEqual([]);
    },
  );

  test("a folded section is opened by its button, by links, by finding in the text, and is printed", async () => {
    const watched = await browser.open(PLAN);
    const { page } = watched;
    const button = page.locator("#s3 > .clause-heading > .fold");
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await isShown(page, "#s3-1-1-p1")).toBe(false);
    expect(await isShown(page, "#s3 > .clause-heading")).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await isShown(page, "#s3-1-1-p1")).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await clickAtRest(button);
    expect(await isShown(page, "#s3-1-1-p1")).toBe(true);

    await clickAtRest(page.locator(".fold-all"));
    expect(await page.locator(".fold[aria-expanded=true]").count()).toBe(0);
    await clickAtRest(page.locator("#contents a[href='#s3-1']"));
    expect(await isShown(page, "#s3-1 > .clause-heading")).toBe(true);
    expect(await isShown(page, "#s4-1 > .clause-heading")).toBe(false);
    await page.evaluate(() => {
      location.hash = "#s4-1-1";
    });
    await page.locator("#s4-1-1 > .clause-heading").waitFor();

    await clickAtRest(page.locator("#contents [data-find-open]"));
    await page.locator("#find input[name=q]").fill("知识产权");
    await page.locator("#find output .visually-hidden").waitFor({ state: "attached" });
    expect(await isShown(page, "mark[aria-current]")).toBe(true);
    expectNoErrors(watched);
  });

  test("the browser’s own search opens what it finds", async () => {
    const { page } = await browser.open(PLAN);
    await clickAtRest(page.locator("#s3 > .clause-heading > .fold"));
    await page.locator("#s3-1").evaluate((section) => {
      section.dispatchEvent(new Event("beforematch", { bubbles: true }));
    });
    expect(await isShown(page, "#s3-1-1-p1")).toBe(true);
    expect(await isShown(page, "#s3-3 > .clause-heading")).toBe(true);
  });
});

describe("what the reader sets", () => {
  const textSize = (page: OpenPage) =>
    page.locator(".clauses").evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const textWidth = (page: OpenPage) =>
    page.locator(".clauses").evaluate((text) => text.getBoundingClientRect().width);

  test("size, line length and spacing hold at once, in the other window, and on the next page from its first paint", async () => {
    const { page } = await browser.open("/zh-hans/docs/opinions-2023/");
    const other = await page.context().newPage();
    await goTo(other, page.url());
    const [size, width] = [await textSize(page), await textWidth(page)];
    await clickAtRest(page.locator("[popovertarget=appearance]"));
    await page.locator("input[name=text-size][value='5']").check();
    await page.locator("input[name=measure][value=narrow]").check();
    await page.locator("input[name=leading][value=open]").check();
    expect(await textSize(page)).toBeGreaterThan(size);
    await other
      .locator("html[data-text-size='5'][data-measure=narrow][data-leading=open]")
      .waitFor();
    expect(await textSize(other)).toBe(await textSize(page));
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        const { textSize, measure, leading } = document.documentElement.dataset;
        document.documentElement.dataset.seen = [textSize, measure, leading].join(" ");
      });
    });
    await goTo(page, page.url().replace("opinions-2023", "takungpao-2025"));
    expect(await page.locator("html").getAttribute("data-seen")).toBe("5 narrow open");
    expect((await textWidth(page)) / (await textSize(page))).toBeCloseTo(28, 0);
    await clickAtRest(page.locator("[popovertarget=appearance]"));
    await page.locator("input[name=text-size][value='3']").check();
    await page.locator("input[name=measure][value=normal]").check();
    expect([await textSize(page), await textWidth(page)]).toEqual([size, width]);
  });
});

test("only tables that scroll are stops for the keyboard, and these have names", async () => {
  for (const options of [NARROW, {}]) {
    const { page } = await browser.open(PLAN, options);
    const frames = () =>
      page.locator(".table-scroll").evaluateAll((all) =>
        all.map((frame) => ({
          scrolls: frame.scrollWidth > frame.clientWidth,
          stop: frame.hasAttribute("tabindex"),
          named: frame.role === "region" && (frame.ariaLabel ?? "") !== "",
        })),
      );
    await page.keyboard.press("Tab");
    expect(await frames()).not.toEqual([]);
    for (const { scrolls, stop, named } of await frames()) {
      expect({ stop, named }).toEqual({ stop: scrolls, named: scrolls });
    }
  }
});

test("a footnote’s text shows where the text refers to it", async () => {
  const { page } = await browser.open(`${PLAN}#note2-ref`);
  await page.locator("#note2-ref").hover();
  const note = page.locator(".term-note:popover-open");
  await note.waitFor();
  expect(await note.textContent()).toContain("官方微信");
});

test("nothing moves while the page loads", async () => {
  for (const options of [NARROW, {}]) {
    const { page } = await browser.open(PLAN, options);
    const shift = await layoutShift(page);
    expect(shift).toBe(0);
  }
});

test.each([768, 1280, 1920])(
  "the path cuts no part to a few letters at %i pixels",
  async (width) => {
    const { page } = await browser.open("/en/docs/xiangjiang-plan-2024/#s3-1-1", {
      viewport: { width, height: 800 },
    });
    await page.locator("#place a[href='#s3-1-1']").waitFor();
    const cut = await page
      .locator("#place a")
      .evaluateAll((links) =>
        links
          .filter((link) => link.scrollWidth > link.clientWidth && link.clientWidth < 75)
          .map((link) => link.textContent),
      );
    expect(cut).toEqual([]);
  },
);
