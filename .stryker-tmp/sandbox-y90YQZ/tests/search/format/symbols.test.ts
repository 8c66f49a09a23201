/** Symbols: a term occurs in a text exactly where its symbols stand in the text's, one after the other. */
// @ts-nocheck

import fc from "fast-check";
import { expect, test } from "vitest";
import { occurrences } from "../../../src/search/excerpt/occurrences.ts";
import { symbolsOf } from "../../../src/search/format/symbols.ts";
import { aloneWord, indexWords, partsOf } from "../../../src/search/index/index-words.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { seed } from "../../support/seed.ts";

const { fold } = createFolding(new Map());
/** Texts in which numbers, Latin words and Han characters meet in every way. */
const text = fc
  .string({ unit: fc.constantFrom(..."创新5580.,%a b+-é𠀀Ⅷ①"), maxLength: 40 })
  .map(fold);

/** The places at which the words of the index say that the term stands. */
function placesByWords(
  texts: readonly string[],
  term: string,
  costOf?: (word: string) => number,
): number[] {
  const words = indexWords(texts.map(symbolsOf));
  const parts = partsOf(term, costOf);
  if (parts.length === 0) return [];
  return [...words.keys()].filter((place) =>
    parts.every(({ word, offset }) => {
      const there = words[place + offset] ?? "";
      return there === word || aloneWord(there) === word;
    }),
  );
}

function placesByOccurrences(texts: readonly string[], term: string): number[] {
  let before = 0;
  return texts.flatMap((text) => {
    const places = Array.from(
      occurrences(text, term),
      (at) => before + [...text.slice(0, at)].length,
    );
    before += [...text].length + 1;
    return places;
  });
}

test("the words of the index say where a term occurs, and in no text where it does not", () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 3 }),
      fc.nat(),
      fc.nat(6),
      text,
      (texts, at, length, other) => {
        const whole = texts.join("");
        const start = at % Math.max(1, whole.length);
        for (const term of [fold(whole.slice(start, start + length)), other]) {
          expect(placesByWords(texts, term)).toEqual(placesByOccurrences(texts, term));
        }
      },
    ),
    { seed, numRuns: 2000 },
  );
});

test("whatever the words of the index cost to look up, those that were chosen say where a term occurs", () => {
  fc.assert(
    fc.property(text, fc.func(fc.integer({ min: 1, max: 9 })), (term, costOf) => {
      expect(placesByWords([term], term, costOf)).toEqual(placesByOccurrences([term], term));
    }),
    { seed },
  );
});

test("the words to look up are the cheapest that hold the term", () => {
  const dear = symbolsOf("科技创新").slice(1, 3).join("");
  const offsets = (term: string): number[] =>
    partsOf(term, (word) => (word === dear ? 5 : 1)).map(({ offset }) => offset);
  expect(offsets("科技创新")).toEqual([0, 2]);
  expect(offsets("的科技创新")).toEqual([0, 1, 3]);
  expect(offsets("技创新")).toEqual([0, 1]);
});

test("no word begins another", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const words = [...new Set([one, other].flatMap((each) => indexWords([symbolsOf(each)])))];
      for (const word of words) {
        expect(words.filter((longer) => longer.startsWith(word))).toEqual([word]);
      }
    }),
    { seed },
  );
});
