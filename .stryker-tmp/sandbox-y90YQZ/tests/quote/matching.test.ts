/** Differences and near matches against plain definitions. */
// @ts-nocheck

import fc from "fast-check";
import { expect, test } from "vitest";
import { differencesOf } from "../../src/quote/differences.ts";
import { closestRange, nearLimit, nearMatch } from "../../src/quote/near-match.ts";
import { seed } from "../support/seed.ts";

/** Texts of few characters, which repeat themselves, one of them outside of the Basic Multilingual Plane. */
function textOf(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom("人", "才", "研", "发", "𬮿", "，"), maxLength });
}

/** The edit distance of two texts, by its definition. */
function distance(one: string, other: string): number {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const found =
      known.get(key) ??
      Math.min(
        of(i - 1, j) + 1,
        of(i, j - 1) + 1,
        of(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    known.set(key, found);
    return found;
  };
  return of(one.length, other.length);
}

/** The least distance of a quotation to any range of a text. */
function leastDistance(text: string, quote: string): number {
  let least = quote.length;
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      least = Math.min(least, distance(text.slice(start, end), quote));
    }
  }
  return least;
}

test("differences turn the quotation into the text", () => {
  fc.assert(
    fc.property(textOf(30), textOf(30), (quote, text) => {
      let [made, at] = ["", 0];
      for (const difference of differencesOf(quote, text)) {
        made += quote.slice(at, difference.at) + difference.text;
        at = difference.at + difference.quote.length;
        expect(quote.slice(difference.at, at)).toBe(difference.quote);
        expect(difference.quote).not.toBe(difference.text);
      }
      expect(made + quote.slice(at)).toBe(text);
    }),
    { seed },
  );
});

test("the closest range has the least distance, and is at that distance", () => {
  fc.assert(
    fc.property(textOf(14), textOf(7), (text, quote) => {
      const { start, end, distance: least } = closestRange(text, quote);
      expect(least).toBe(leastDistance(text, quote));
      expect(distance(text.slice(start, end), quote)).toBe(least);
    }),
    { seed },
  );
});

test("a near match is found wherever a range is near, and is one of the nearest", () => {
  const letters = fc.string({
    unit: fc.constantFrom("人", "才", "研"),
    minLength: 5,
    maxLength: 15,
  });
  fc.assert(
    fc.property(
      textOf(8),
      letters,
      fc.nat(),
      fc.constantFrom("", "外", "外资"),
      (around, quote, at, put) => {
        const place = at % quote.length;
        const text = `${around}${quote.slice(0, place)}${put}${quote.slice(place + 1)}${around}`;
        const least = closestRange(text, quote).distance;
        const found = nearMatch(text, quote);
        if (least > nearLimit(quote)) expect(found).toBeNull();
        else expect(found).toMatchObject({ distance: least });
      },
    ),
    { seed },
  );
});
