/** The file of saved searches, and how two collections and two windows come together. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isSameSearch,
  mergeChangedSearch,
  mergeSavedSearches,
  mergeSearch,
  readSavedSearches,
  type SavedSearch,
  type SavedSearches,
  writeSavedSearches,
} from "../../../src/kept/saved-searches/format.ts";
import { seed } from "../../support/seed.ts";

const moment = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const search: fc.Arbitrary<SavedSearch> = fc.record({
  lang: fc.constantFrom("zh-hans", "zh-hant", "en"),
  saved: moment,
  visited: moment,
  record: fc.constantFrom("urn:uuid:1", "urn:uuid:2"),
  seen: fc.integer({ min: 1, max: 50 }),
});
const SEARCH: SavedSearch = {
  lang: "en",
  saved: "2026-01-01T00:00:00.000Z",
  visited: "2026-01-01T00:00:00.000Z",
  record: "urn:uuid:1",
  seen: 3,
};
const collection = fc
  .array(fc.tuple(fc.constantFrom("q=a", "q=b&doc=x", "q=%E7%94%B2"), search))
  .map((entries): SavedSearches => new Map(entries));

test("what is written is read again", () => {
  fc.assert(
    fc.property(collection, (searches) => {
      expect(readSavedSearches(writeSavedSearches(searches))).toEqual({ entries: searches });
    }),
    { seed },
  );
});

describe("a merge", () => {
  test("has every search, saved first, visited last, and unsees nothing of one site", () => {
    fc.assert(
      fc.property(collection, collection, (own, other) => {
        const merged = mergeSavedSearches(own, other);
        expect(new Set(merged.keys())).toEqual(new Set([...own.keys(), ...other.keys()]));
        for (const [key, entry] of merged) {
          const both = [own.get(key), other.get(key)].filter((one) => one !== undefined);
          expect(entry.saved).toBe(both.map(({ saved }) => saved).toSorted()[0]);
          expect(entry.visited).toBe(
            both
              .map(({ visited }) => visited)
              .toSorted()
              .at(-1),
          );
          const ofSite = both.filter(({ record }) => record === entry.record);
          expect(entry.seen).toBe(Math.max(...ofSite.map(({ seen }) => seen)));
        }
      }),
      { seed },
    );
  });

  test("of two windows is the same in whichever order", () => {
    fc.assert(
      fc.property(search, search, (one, other) => {
        fc.pre(one.visited !== other.visited);
        const { lang: _, ...first } = mergeSearch(one, other);
        const { lang: __, ...second } = mergeSearch(other, one);
        expect(first).toEqual(second);
      }),
      { seed },
    );
  });

  test("of two windows has nothing of a reader's own words, and is that of two collections", () => {
    fc.assert(
      fc.property(search, search, search, (base, mine, stored) => {
        const merged = { value: mergeSearch(mine, stored), hasBoth: false };
        expect(mergeChangedSearch(base, mine, stored)).toEqual(merged);
      }),
      { seed },
    );
  });

  test("of two visits at one time has the record of the first", () => {
    expect(mergeSearch(SEARCH, { ...SEARCH, record: "urn:uuid:2", seen: 9 })).toEqual(SEARCH);
  });
});

test.each([
  ["lang", "zh-hans"],
  ["saved", "2026-01-02T00:00:00.000Z"],
  ["visited", "2026-01-02T00:00:00.000Z"],
  ["record", "urn:uuid:2"],
  ["seen", 4],
])("searches that differ in %s say different things", (key, value) => {
  expect(isSameSearch(SEARCH, { ...SEARCH, [key]: value })).toBe(false);
  expect(isSameSearch(SEARCH, { ...SEARCH })).toBe(true);
});

test("a file of another kind, or with a value that is none, is refused", () => {
  const good = writeSavedSearches(new Map([["q=a", SEARCH]]));
  for (const [from, to] of [
    ['"3"', '"0"'],
    ['"3"', '"3rd"'],
    ['"3"', '"no. 3"'],
    ['"q=a"', '"doc=a"'],
    ['"q=a"', '"q=+"'],
    ["urn:uuid:1", ""],
    ["saved-searches", "notes"],
    ["2026-01-01T", "2026-13-01T"],
  ] as const) {
    expect(readSavedSearches(good.replace(from, to))).toHaveProperty("problems");
  }
});
