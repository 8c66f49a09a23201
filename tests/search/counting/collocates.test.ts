/** Words near a query, beside a plain count of every pair of places. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collocatesOf, type Reach } from "../../../src/search/counting/collocates.ts";
import type { CountedQuery, Occurrence } from "../../../src/search/counting/count-query.ts";
import type { Words } from "../../../src/search/tokens/open-tokens.ts";
import { FIRST_WORD, TEXT_END } from "../../../src/search/tokens/token-format.ts";
import { seed } from "../../support/seed.ts";

/** The words of the collection, one symbol each but the last, which has two. */
const FOLDS = ["甲", "乙", "丙", "丁戊"];

/** The words of each text of a clause. */
type MadeClause = readonly (readonly number[])[];

const words: Words = {
  shown: FOLDS,
  folds: FOLDS,
  numberOf: (fold) => FOLDS.indexOf(fold),
  walk(codes, visit) {
    let [at, text] = [0, 0];
    for (const code of codes) {
      if (code === TEXT_END) {
        at++;
        text++;
        continue;
      }
      const { length = 0 } = FOLDS[code - FIRST_WORD] ?? "";
      visit(code - FIRST_WORD, at, at + length, text);
      at += length;
    }
  },
};

interface Place {
  readonly word: number;
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

function placesIn(clause: MadeClause): Place[] {
  let at = 0;
  return clause.flatMap((text, number) => {
    const own = text.map((word) => {
      const start = at;
      at += FOLDS[word]?.length ?? 0;
      return { word, text: number, start, end: at };
    });
    at++;
    return own;
  });
}

function collocates(
  clauses: readonly MadeClause[],
  scope: readonly number[],
  occurrences: readonly Occurrence[],
  matching: readonly number[],
  reach: Reach,
  least = 1,
) {
  const counted: CountedQuery = {
    ...{ query: "", searched: "", meaning: [], absent: [], isEmpty: false },
    ...{ occurrences, clauses: matching },
  };
  const codesOf = (number: number) =>
    Uint32Array.from(
      (clauses[number] ?? []).flatMap((text) => [
        ...text.map((word) => word + FIRST_WORD),
        TEXT_END,
      ]),
    );
  return collocatesOf(scope, counted, reach, least, words, codesOf);
}

/** The number of times that each word is said, by word. */
function tally(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

const clause = fc.array(fc.array(fc.nat({ max: FOLDS.length - 1 }), { maxLength: 9 }), {
  minLength: 1,
  maxLength: 3,
});
const made = fc.record({
  clauses: fc.array(clause, { minLength: 1, maxLength: 4 }),
  /** Shares of the places at which occurrences begin, and their lengths. */
  found: fc.array(
    fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 14 }), fc.integer({ min: 1, max: 4 })),
    {
      maxLength: 5,
    },
  ),
  reach: fc.integer({ min: 1, max: 4 }),
});

/** Occurrences inside of texts, in reading order. */
function occurrencesIn(
  clauses: readonly MadeClause[],
  found: readonly (readonly [number, number, number])[],
): Occurrence[] {
  return found
    .flatMap(([number, start, length]) => {
      const places = placesIn(clauses[number] ?? []);
      const own = places.filter((place) => place.start < start + length && place.end > start);
      const isInText = own.length > 0 && new Set(own.map(({ text }) => text)).size === 1;
      return isInText ? [{ clause: number, start, end: start + length }] : [];
    })
    .toSorted((one, other) => one.clause - other.clause || one.start - other.start);
}

test("a word is near that stands within the reach of a word that an occurrence touches", () => {
  fc.assert(
    fc.property(made, ({ clauses, found, reach }) => {
      const occurrences = occurrencesIn(clauses, found);
      const numbers = [...clauses.keys()];
      const near = numbers.flatMap((number) => {
        const places = placesIn(clauses[number] ?? []);
        const isTouched = ({ start, end }: Place) =>
          occurrences.some((own) => own.clause === number && own.start < end && own.end > start);
        return places
          .filter(
            (place, at) =>
              !isTouched(place) &&
              places.some(
                (other, there) =>
                  isTouched(other) && other.text === place.text && Math.abs(at - there) <= reach,
              ),
          )
          .map(({ word }) => word);
      });
      const joint = tally(near);
      const all = tally(clauses.flat(2));
      const rows = collocates(clauses, numbers, occurrences, [], reach);
      expect(rows.map(({ word, joint: own, count }) => [word, own, count])).toEqual(
        [...joint]
          .toSorted(([one], [other]) => one - other)
          .map(([word, count]) => [word, count, all.get(word)]),
      );
      const size = clauses.flat(2).length;
      for (const { count, expected } of rows) {
        expect(expected).toBeCloseTo((count * near.length) / size, 9);
      }
    }),
    { seed, numRuns: 300 },
  );
});

describe("in clauses", () => {
  const clauses: MadeClause[] = [[[0, 1, 1], [2]], [[1, 0]], [[2, 2]], [[3, 0, 1, 0]]];

  test("a word is counted once a clause, unless occurrences have all of it", () => {
    const occurrences = [
      { clause: 0, start: 0, end: 1 },
      { clause: 1, start: 1, end: 2 },
      { clause: 3, start: 2, end: 3 },
    ];
    const rows = collocates(clauses, [0, 1, 2, 3], occurrences, [0, 1, 3], "clause");
    expect(rows.map(({ word, joint, count, expected }) => [word, joint, count, expected])).toEqual([
      [0, 1, 3, 2.25],
      [1, 3, 3, 2.25],
      [2, 1, 2, 1.5],
      [3, 1, 1, 0.75],
    ]);
  });

  test("only rows with so many clauses are given, and only clauses of the scope counted", () => {
    const found = (scope: readonly number[], least: number) =>
      collocates(clauses, scope, [], [0, 3], "clause", least).map(({ word, joint, count }) => [
        ...[word, joint, count],
      ]);
    expect(found([0, 3], 2)).toEqual([
      [0, 2, 2],
      [1, 2, 2],
    ]);
    expect(found([0, 1, 2, 3], 2)).toEqual([
      [0, 2, 3],
      [1, 2, 3],
    ]);
    expect(found([0, 3], 3)).toEqual([]);
  });
});

test("the measures are those of the joint and the single frequencies", () => {
  const clauses: MadeClause[] = [[[0, 1, 2, 1]], [[1, 2, 2, 2]]];
  const [row] = collocates(clauses, [0, 1], [{ clause: 0, start: 0, end: 1 }], [0], 1);
  expect(row).toMatchObject({ word: 1, joint: 1, count: 3, expected: 3 / 8 });
  expect(row?.logDice).toBeCloseTo(14 + Math.log2(2 / (1 + 3)), 9);
  expect(row?.tScore).toBeCloseTo(1 - 3 / 8, 9);
  // One word near, which it is; seven others, of which it is two.
  const likelihood = 2 * (Math.log(8 / 3) + 2 * Math.log((2 * 8) / (7 * 3)) + 5 * Math.log(8 / 7));
  expect(row?.logLikelihood).toBeCloseTo(likelihood, 9);
});
