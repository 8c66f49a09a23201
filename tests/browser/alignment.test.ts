/** What an eye sees at once: what stands in a row stands level, nothing touches or lies out of sight. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { useBrowser } from "./harness.ts";
import { goTo, type OpenPage } from "./reader.ts";
import { switchTo } from "./script-view.ts";

const browser = useBrowser();

/** Windows of a phone, a tablet, a small and a large screen. */
const WIDTHS = [360, 390, 768, 960, 1280, 1920];

describe.each(LANGUAGES)("in %s", (lang) => {
  test("every section of the header is in sight, whole and apart from the others", async () => {
    const { page } = await browser.open(`/${lang}/docs/`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const faults = await page.locator(".site-header a").evaluateAll((links) => {
        const boxes = links
          .filter((link) => link.checkVisibility())
          .map((link) => ({ name: link.textContent, box: link.getBoundingClientRect() }));
        return boxes.flatMap(({ name, box }, index) => {
          const x = box.left + box.width / 2;
          const y = box.top + box.height / 2;
          const seen = document.elementFromPoint(x, y);
          const isSeen = seen !== null && links.some((link) => link.contains(seen));
          const isInside = box.left >= 0 && box.right <= innerWidth;
          const isOn = boxes
            .slice(index + 1)
            .some(
              ({ box: other }) =>
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                box.top < other.bottom - 1 &&
                other.top < box.bottom - 1,
            );
          return isSeen && isInside && !isOn ? [] : [name];
        });
      });
      expect(faults, `at ${width}`).toEqual([]);
    }
  });

  test.each([
    "duties/",
    "search/?q=AI",
    "statistics/?q=AI&m=collocates",
    "statistics/?q=AI&m=keywords",
    "glossary/",
    "timeline/",
    "promises/",
    "phrases/?q=AI",
    "notes/",
    "compare/",
    "tasks/seven-projects/",
    "tasks/key-projects/",
    "docs/opinions-2023/",
  ])("the controls of a row in %s are of one height", async (path) => {
    const { page } = await browser.open(`/${lang}/${path}`);
    if (path.startsWith("search")) {
      await page.locator("#search-results[data-state=ready]").waitFor();
    }
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await unevenControls(page), `at ${width}`).toEqual([]);
    }
  });
});

/** Pairs of controls that stand beside each other in a row, and differ in height or place. */
function unevenControls(page: OpenPage): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "main :is(.button, select, input:not([type=checkbox], [type=radio]), .views, .script-view fieldset, .translation-view fieldset)",
      ),
    ]
      .filter((each) => each.checkVisibility())
      .map((each) => ({
        each,
        box: each.getBoundingClientRect(),
        group: each.closest("form, div, section"),
      }))
      .filter(({ box }) => box.width > 1);
    const nameOf = (each: HTMLElement) =>
      `${each.localName}.${each.className} ${each.getAttribute("name") ?? each.textContent?.trim().slice(0, 20)}`;
    return controls.flatMap(({ each: one, box, group }, index) => {
      return controls.slice(index + 1).flatMap(({ each: other, box: beside, group: same }) => {
        const isRow = box.top < beside.bottom - 4 && beside.top < box.bottom - 4;
        if (!isRow || group !== same || one.contains(other) || other.contains(one)) return [];
        const isLevel =
          Math.abs(box.top - beside.top) < 0.6 && Math.abs(box.bottom - beside.bottom) < 0.6;
        return isLevel
          ? []
          : [
              `${nameOf(one)} ${box.top.toFixed(1)}–${box.bottom.toFixed(1)} | ${nameOf(other)} ${beside.top.toFixed(1)}–${beside.bottom.toFixed(1)}`,
            ];
      });
    });
  });
}

test("the label in the corner of the matrix stands where the names of its rows do", async () => {
  for (const lang of LANGUAGES) {
    const { page } = await browser.open(`/${lang}/tasks/overview/`);
    const starts = await page.locator("main thead td, main tbody th").evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return cell.textContent?.trim() === "" ? [] : [words.getBoundingClientRect().left];
      }),
    );
    expect(starts.length).toBeGreaterThan(5);
    expect(Math.max(...starts) - Math.min(...starts), lang).toBeLessThan(1);
    await page.close();
  }
});

test.each(["", "docs/", "timeline/"])(
  "marks on the axis of /%s stand apart from each other, and each fits its year",
  async (path) => {
    const { page } = await browser.open(`/zh-hans/${path}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const marks = page.locator(".time-axis svg a:visible :is(rect, circle)");
      expect(await marks.count(), `at ${width}`).toBeGreaterThan(10);
      const touching = await marks.evaluateAll((all) => {
        const boxes = all.map((each) => each.getBoundingClientRect());
        return boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.right + 1 &&
                other.left < box.right + 1 &&
                box.top < other.bottom + 1 &&
                other.top < box.bottom + 1,
            )
            .map((other) => [box.left, box.top, other.left, other.top]),
        );
      });
      expect(touching, `at ${width}`).toEqual([]);
    }
  },
);

/** Lays out every section, also those far from the window. */
function layOutAll(page: OpenPage): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "[data-lines] { content-visibility: visible !important; contain: layout style; }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

describe("lines with quotation marks", () => {
  test.each([
    // What cannot be broken, as a number with its marks, may be a third of a line.
    [390, 0.4],
    [768, 0.25],
    [1280, 0.25],
  ])("are not blown apart in a window of %i pixels", async (width, most) => {
    const { page } = await browser.open("/zh-hans/docs/xiangjiang-plan-2024/", {
      viewport: { width, height: 900 },
    });
    await layOutAll(page);
    const lines = await page.locator(".clauses :is(p, .run-in):not(.gloss)").evaluateAll((all) =>
      all.flatMap((paragraph) => {
        if (!/[“”]/u.test(paragraph.textContent ?? "")) return [];
        const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const wide: { gap: number; words: string }[] = [];
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const text = node.textContent ?? "";
          let before: DOMRect | null = null;
          for (let at = 0; at < text.length; at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box: DOMRect = range.getBoundingClientRect();
            const isHan = /\p{Script=Han}/u.test(text[at] ?? "");
            if (isHan && before !== null && Math.abs(before.top - box.top) < 2) {
              const gap = (box.left - before.left) / size - 1;
              wide.push({ gap, words: text.slice(Math.max(0, at - 12), at + 12) });
            }
            before = isHan ? box : null;
          }
        }
        const widest = wide.toSorted((one, other) => other.gap - one.gap)[0];
        return widest === undefined ? [] : [widest];
      }),
    );
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter(({ gap }) => gap > most)).toEqual([]);
  });
});

describe("the number of a clause's line in the source", () => {
  test.each([
    ["/zh-hans/docs/xiangjiang-plan-2024/", ""],
    ["/zh-hans/docs/xiangjiang-plan-2024/", "both"],
    ["/zh-hans/docs/opinions-2023/", ""],
    ["/zh-hans/docs/takungpao-2025/", ""],
    ["/en/docs/xiangjiang-plan-2024/", ""],
    ["/en/docs/opinions-2023/", ""],
    ["/en/docs/opinions-2023/", "beside"],
    ["/en/docs/opinions-2023/", "alone"],
  ])("stands at the first line of the clause in %s %s", async (path, view) => {
    const { page } = await browser.open(path, { viewport: { width: 1440, height: 900 } });
    if (view === "both") await switchTo(page, "both");
    if (view === "beside" || view === "alone") {
      await page.locator(`[data-translation=${view}]`).first().click();
    }
    await layOutAll(page);
    const off = await page.locator(".clauses .clause[id] > .source-line").evaluateAll((links) =>
      links.flatMap((link) => {
        const clause = link.parentElement;
        if (clause === null || !link.checkVisibility()) return [];
        const texts = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT, (node) =>
          node.textContent?.trim() !== "" &&
          node.parentElement?.checkVisibility() &&
          node.parentElement.closest(".clause") === clause &&
          node.parentElement.closest("button, .source-line, .anchor, .clause-tools") === null
            ? NodeFilter.FILTER_ACCEPT
            : NodeFilter.FILTER_SKIP,
        );
        const first = texts.nextNode();
        if (first === null) return [];
        const range = document.createRange();
        range.setStart(first, (first.textContent ?? "").search(/\S/u));
        range.setEnd(first, (first.textContent ?? "").search(/\S/u) + 1);
        const words = range.getBoundingClientRect();
        const own = link.getBoundingClientRect();
        const distance = own.top + own.height / 2 - (words.top + words.height / 2);
        return Math.abs(distance) > 3 ? [`${clause.id}: ${distance.toFixed(1)}`] : [];
      }),
    );
    expect(off).toEqual([]);
  });
});

test.each(LANGUAGES)(
  "an indicator on a phone has no column too narrow for words in %s",
  async (lang) => {
    const { page } = await browser.open(`/${lang}/indicators/`, {
      viewport: { width: 390, height: 844 },
    });
    const pages = await page
      .locator(".indicator-card h3 a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(pages.length).toBeGreaterThan(5);
    for (const path of ["", ...pages]) {
      if (path !== "") await goTo(page, path);
      const narrow = await page
        .locator("main :is(td, th, dt, dd, p, li, span, a)")
        .evaluateAll((all) =>
          all.flatMap((each) => {
            const isText = [...each.childNodes].some(
              (node) => node instanceof Text && node.data.trim() !== "",
            );
            if (!isText || !each.checkVisibility() || each.closest("svg, .visually-hidden"))
              return [];
            const words = document.createRange();
            words.selectNodeContents(each);
            const lines = new Map<number, number>();
            for (const { top, width } of words.getClientRects()) {
              const line = Math.round(top / 6);
              lines.set(line, Math.max(lines.get(line) ?? 0, width));
            }
            const size = Number.parseFloat(getComputedStyle(each).fontSize);
            const widest = Math.max(...lines.values()) / size;
            return lines.size > 2 && widest < 5 ? [each.textContent?.trim().slice(0, 30)] : [];
          }),
        );
      expect(narrow, path).toEqual([]);
      // Chinese breaks between any two characters: a line may lack a number with its unit, not a phrase.
      const short = await page.locator(".value-source [data-zh]").evaluateAll((all) =>
        all.flatMap((each) => {
          const words = document.createRange();
          words.selectNodeContents(each);
          const ends = new Map<number, number>();
          for (const { bottom, right } of words.getClientRects()) {
            const line = Math.round(bottom / 12);
            ends.set(line, Math.max(ends.get(line) ?? 0, right));
          }
          const whole = [...ends.values()].slice(0, -1);
          const size = Number.parseFloat(getComputedStyle(each).fontSize);
          const isShort = whole.some((end) => end < Math.max(...whole) - 7 * size);
          return isShort ? [each.textContent?.slice(0, 30)] : [];
        }),
      );
      expect(short, path).toEqual([]);
    }
  },
);
