/** Where a jump brings a clause: its first line stands right below what covers the top of the window, whoever made the jump. */
import { describe, expect, test } from "vitest";
import { useBrowser } from "./harness.ts";
import type { OpenPage } from "./reader.ts";

const browser = useBrowser();

/** Frames after which a text has come to rest. */
const FRAMES = 30;
/** Pixels between the bars and the first line. */
const GAP = { least: 0, most: 24 };

/** The clause that the address names, and the distance of its first line from the lowest bar above the text. */
function landing(page: OpenPage): Promise<{ id: string; gap: number }> {
  return page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
    const bars = document.querySelectorAll(".find:not([hidden]), .place-row");
    const ends = Array.from(bars, (bar) => bar.getBoundingClientRect().bottom);
    const id = decodeURIComponent(location.hash.slice(1));
    const clause = document.getElementById(id);
    const line = clause?.querySelector(":scope > .clause-heading") ?? clause;
    return { id, gap: (line?.getBoundingClientRect().top ?? 0) - Math.max(0, ...ends) };
  }, FRAMES);
}

async function expectLanded(page: OpenPage, id: string): Promise<void> {
  const landed = await landing(page);
  expect(landed.id).toBe(id);
  expect(landed.gap, id).toBeGreaterThanOrEqual(GAP.least);
  expect(landed.gap, id).toBeLessThanOrEqual(GAP.most);
}

async function choose(page: OpenPage, id: string): Promise<void> {
  const opener = page.locator("button.place-contents");
  if (await opener.isVisible()) await opener.click();
  await page.locator(`#contents a[href="#${id}"]`).first().click();
}

describe.each([
  ["/zh-hans/docs/opinions-2023/", ["s4", "s3-3", "s3-6", "s1", "s3-6"]],
  ["/zh-hans/docs/opinions-2023/?q=中试", ["s4", "s3-3", "s3-6", "s1", "s3-6"]],
  ["/en/docs/xiangjiang-plan-2024/?q=pilot-scale#box8-1", ["s3-2", "s5-2", "s1"]],
] as const)("%s", (path, ids) => {
  test.each([
    [1280, 800],
    [390, 844],
  ])("a choice in the contents list at %i × %i px", async (width, height) => {
    const { page } = await browser.open(path, { viewport: { width, height } });
    for (const id of ids) {
      await choose(page, id);
      await expectLanded(page, id);
    }
  });
});

test.each(["/zh-hans/docs/opinions-2023/#s3-6", "/zh-hans/docs/opinions-2023/?q=中试#s3-6"])(
  "%s is opened at its clause, and steps by key and by button go on from there",
  async (path) => {
    const { page } = await browser.open(path);
    await expectLanded(page, "s3-6");
    for (const [key, id] of [
      ["j", "s3-6-1"],
      ["k", "s3-6"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${id}`);
      await expectLanded(page, id);
    }
    const step = page.locator("[data-section-step=forward]");
    const reached = () => page.locator("#contents a[aria-current]").getAttribute("href");
    const before = await reached();
    await step.click();
    await expect.poll(reached).not.toBe(before);
    const first = await reached();
    await step.click();
    await expect.poll(reached).not.toBe(first);
  },
);
