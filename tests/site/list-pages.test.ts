import fc from "fast-check";
import { expect, test } from "vitest";
import { linkedPages, pagesOf } from "../../src/site/lists/pages.ts";
import { yearPages } from "../../src/site/lists/year-pages.ts";
import { seed } from "../support/seed.ts";

test("the pages of a list have every item once, in order, and none is empty but that of an empty list", () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), size, fc.nat(30), (items, each, most) => {
      const pages = pagesOf(items, { most, size: each });
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_page, index) => index + 1));
      if (items.length <= most) expect(pages.length).toBe(1);
      else for (const page of pages) expect(page.items.length).toBeGreaterThan(0);
    }),
    { seed },
  );
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 20, [1, 2, 3, null, 20]],
  [10, 20, [1, null, 8, 9, 10, 11, 12, null, 20]],
  [20, 20, [1, null, 18, 19, 20]],
])("page %i of %i links %j", (present, last, linked) => {
  expect(linkedPages(present, last)).toEqual(linked);
});

test("the pages of years have every entry once, in order, and say how many of their first year came before", () => {
  const counts = fc.array(fc.nat(12), { maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 7 }), fc.nat(20), (all, size, most) => {
      const years = all.map((count, index) => {
        const year = String(2000 + index);
        return { year, entries: Array.from({ length: count }, (_entry, at) => `${year}-${at}`) };
      });
      const pages = yearPages(years, { most, size });
      const named = pages.flatMap((page) =>
        page.years.flatMap(({ year, entries }, place) =>
          entries.map((_entry, at) => `${year}-${(place === 0 ? page.before : 0) + at}`),
        ),
      );
      const entries = years.flatMap((each) => each.entries);
      expect(named).toEqual(entries);
      expect(pages.flatMap((page) => page.years.flatMap((each) => each.entries))).toEqual(entries);
      expect(pages.length).toBe(entries.length <= most ? 1 : Math.ceil(entries.length / size));
    }),
    { seed },
  );
});
