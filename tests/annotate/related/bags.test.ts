/** Bags of words, beside a naive list of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BagWord } from "../../../src/annotate/related/bag-of-words.ts";
import { Bags } from "../../../src/annotate/related/bags.ts";
import { seed } from "../../support/seed.ts";

/** Words with one key may be written otherwise in each bag. */
const word: fc.Arbitrary<BagWord> = fc
  .record({
    key: fc.constantFrom("芯片", "种业", "ai", ":山河智能", ":中联"),
    count: fc.integer({ min: 1, max: 9 }),
    occurrences: fc.integer({ min: 1, max: 9 }),
    written: fc.constantFrom("", "甲", "乙"),
  })
  .map(({ key, count, occurrences, written }) => ({
    ...{ key, count, occurrences, isName: key.startsWith(":") },
    forms: { "zh-Hans": key, "zh-Hant": `${key}${written}` },
  }));
const bag = fc.uniqueArray(word, { selector: ({ key }) => key });

test("each bag has its words in their order, with counts and forms of its own", () => {
  fc.assert(
    fc.property(fc.array(bag, { maxLength: 8 }), (added) => {
      const bags = new Bags();
      for (const each of added) bags.add(each);
      /** Ids by key: every bag has the same. */
      const ids = new Map<string, number>();
      for (const [number, words] of added.entries()) {
        const read = bags.words(number);
        expect(read.map(({ count }) => count)).toEqual(words.map(({ count }) => count));
        for (const [place, { key, isName, forms }] of words.entries()) {
          const id = read[place]?.id ?? -1;
          expect(ids.get(key) ?? id).toBe(id);
          ids.set(key, id);
          expect(bags.isName(id)).toBe(isName);
          expect(bags.formsIn(number, id)).toEqual(forms);
        }
      }
      expect(new Set(ids.values()).size).toBe(ids.size);
      for (const [number, words] of added.entries()) {
        for (const [key, id] of ids) {
          if (!words.some((each) => each.key === key)) {
            expect(bags.formsIn(number, id)).toBeNull();
          }
        }
      }
    }),
    { seed, numRuns: 200 },
  );
});
