/** Items by their words, beside a walk through all of them. */
// @ts-nocheck

import fc from "fast-check";
import { expect, test } from "vitest";
import { createPrefixIndex } from "../../../src/search/suggest/prefix-index.ts";
import { seed } from "../../support/seed.ts";

test("finds the items that have a word, or one that begins so, and no others", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z", "é"), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.array(word)), word, (items, sought) => {
      const lookup = createPrefixIndex(items);
      const places = (has: (own: string) => boolean): number[] =>
        items.flatMap((words, place) => (words.some(has) ? [place] : []));
      expect(lookup.of(sought)).toEqual(places((own) => own === sought));
      expect(lookup.beginning(sought)).toEqual(places((own) => own.startsWith(sought)));
      expect(lookup.longest).toBe(Math.max(0, ...items.flat().map(({ length }) => length)));
    }),
    { seed },
  );
});
