/** The pictures of task hierarchies in a real browser: what they name, how they print, how their lines stand. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { useBrowser } from "./harness.ts";
import { HIERARCHY_IDS } from "./hierarchy-ids.ts";
import { goTo } from "./reader.ts";

const browser = useBrowser();

describe("pictures", () => {
  test.each(LANGUAGES)(
    "in %s name every node and lead to its task; none of their texts is cut, none lies on another",
    async (lang) => {
      const { page } = await browser.open("/robots.txt");
      for (const id of HIERARCHY_IDS) {
        await goTo(page, `/${lang}/tasks/${id}/`);
        const links = page.locator(".picture :is(.branches, .wide) a");
        const drawn = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute("href")?.split("/").at(-2)),
        );
        const nodes = await page
          .locator(".tree li[data-node]")
          .evaluateAll((items) => items.map((item) => item.id));
        const wanted =
          id === "layout-224" ? nodes.filter((node) => node.split("-").length > 2) : nodes;
        expect(new Set(drawn), id).toEqual(new Set(wanted));
        for (const width of [360, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const faults = await page.locator(".picture svg").evaluateAll((drawings) =>
            drawings
              .filter((drawing) => drawing.checkVisibility())
              .flatMap((drawing) => {
                const frame = drawing.getBoundingClientRect();
                const texts = Array.from(drawing.querySelectorAll("text"), (text) => ({
                  words: text.textContent,
                  box: text.getBoundingClientRect(),
                  cell: text.closest("a")?.querySelector("rect")?.getBoundingClientRect(),
                }));
                return texts.flatMap(({ words, box, cell }, index) => {
                  const room = cell ?? frame;
                  const isCut =
                    box.left < room.left - 1 ||
                    box.right > room.right + 1 ||
                    box.top < room.top - 2 ||
                    box.bottom > room.bottom + 2;
                  const below = texts
                    .slice(index + 1)
                    .find(
                      ({ box: other }) =>
                        box.left < other.right - 1 &&
                        other.left < box.right - 1 &&
                        box.top < other.bottom - 2 &&
                        other.top < box.bottom - 2,
                    );
                  return [
                    ...(isCut ? [`cut: ${words}`] : []),
                    ...(below ? [`${words} on ${below.words}`] : []),
                  ];
                });
              }),
          );
          expect(faults, `${id} at ${width}`).toEqual([]);
        }
      }
    },
  );

  test("the lines of a name begin below each other to the eye, behind the blank half of a mark too", async () => {
    for (const lang of LANGUAGES) {
      const { page } = await browser.open(`/${lang}/tasks/five-elements/`);
      const faults = await page.locator(".picture .branches text").evaluateAll((texts) =>
        texts.flatMap((text) => {
          if (!(text instanceof SVGTextElement)) return [];
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          let at = 0;
          const starts = Array.from(text.querySelectorAll("tspan"), ({ textContent: line }) => {
            const { x } = text.getStartPositionOfChar(at);
            const width = text.getExtentOfChar(at).width;
            at += line?.length ?? 0;
            // A mark of a whole character has its ink in the right half.
            const isWhole = /^[（《〈「『【〔“‘]/u.test(line ?? "") && width > 0.9 * size;
            return isWhole ? x + size / 2 : x;
          });
          const isEven = starts.every(
            (start) => Math.abs(start - Number(text.getAttribute("x"))) < 1,
          );
          return isEven ? [] : [text.textContent];
        }),
      );
      expect(faults, lang).toEqual([]);
      await page.close();
    }
  });

  test.each(["en", "zh-hant"])(
    "are of one scale in print in %s, and none is higher than a sheet",
    async (lang) => {
      // The text block of a sheet has 156 by 225 mm.
      const { page } = await browser.open("/robots.txt", { viewport: { width: 590, height: 850 } });
      await page.emulateMedia({ media: "print" });
      for (const id of HIERARCHY_IDS) {
        await goTo(page, `/${lang}/tasks/${id}/`);
        const drawings = await page.locator(".picture svg:visible").evaluateAll((all) =>
          all.map((drawing) => {
            const { height } = drawing.getBoundingClientRect();
            const [, , , high = 1] = (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number);
            return { height, scale: height / high };
          }),
        );
        const scales = drawings.map(({ scale }) => scale);
        expect(Math.max(...scales) - Math.min(...scales), id).toBeLessThan(0.01);
        expect(Math.max(...drawings.map(({ height }) => height)), id).toBeLessThan(850);
      }
    },
  );

  test("the scheme names the places of the plan, for those who do not see it too", async () => {
    const { page } = await browser.open("/zh-hans/tasks/layout-224/");
    const scheme = page.locator(".scheme .wide svg");
    const words = (await scheme.locator("desc").textContent()) ?? "";
    for (const name of ["望城海归小镇", "滨江金融中心", "洋湖新城", "九华经开区", "宁乡高新区"]) {
      expect(words).toContain(name);
      expect(await scheme.locator("text", { hasText: name }).count()).toBe(1);
    }
    expect(await page.locator(".scheme figcaption").textContent()).toContain("不是地图");
  });
});
