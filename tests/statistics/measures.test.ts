/** The measures against worked examples of the literature. */
import { describe, expect, test } from "vitest";
import { logDice, tScore } from "../../src/statistics/association.ts";
import { dispersion } from "../../src/statistics/dispersion.ts";
import { relativeFrequency } from "../../src/statistics/frequency.ts";
import { fitHeaps, growthCurve } from "../../src/statistics/growth.ts";
import {
  logLikelihood,
  logLikelihoodOfTable,
  logRatio,
  percentDifference,
} from "../../src/statistics/keyness.ts";
import { BOUNDARY, countNgrams } from "../../src/statistics/ngrams.ts";
import { jaccard, overlapOf } from "../../src/statistics/overlap.ts";

/** Numbers for words, and a sequence of sentences with boundaries between them. */
function numbered(...sentences: readonly string[]): { words: Uint32Array; names: string[] } {
  const names = [...new Set(sentences.flatMap((sentence) => sentence.split(" ")))];
  const words = sentences.flatMap((sentence) => [
    ...sentence.split(" ").map((word) => names.indexOf(word)),
    BOUNDARY,
  ]);
  return { words: Uint32Array.from(words), names };
}

test("relative frequency counts per 10,000 characters, and an empty text has none", () => {
  expect(relativeFrequency(3, 15_000)).toBe(2);
  expect(relativeFrequency(0, 0)).toBe(0);
});

describe("log-likelihood", () => {
  test.each([
    ["the swiss", 110, 2442, 111, 29114, 270.72],
    ["can be", 29, 13, 123, 31612, 263.9],
    ["previous year", 31, 23, 139, 31584, 256.84],
    ["mineral water", 10, 0, 3, 31764, 167.23],
  ])(
    "of the bigram “%s” of Dunning 1993, table 1",
    (_words, both, first, second, neither, value) => {
      expect(logLikelihoodOfTable(both, first, second, neither)).toBeCloseTo(value, 2);
    },
  );

  test("of two texts is what their two cells add to the table of Rayson & Garside 2000", () => {
    // E1 = c(a + b) / (c + d) = 1000 × 30 / 3000 = 10, E2 = 20; 2 (20 ln 2 + 10 ln ½) = 20 ln 2.
    const own = { count: 20, size: 1000 };
    const other = { count: 10, size: 2000 };
    expect(logLikelihood(own, other)).toBeCloseTo(20 * Math.log(2), 10);
    expect(logLikelihood(other, own)).toBeCloseTo(20 * Math.log(2), 10);
    expect(logLikelihood({ count: 5, size: 100 }, { count: 10, size: 200 })).toBeCloseTo(0, 10);
    expect(logLikelihood({ count: 4, size: 100 }, { count: 0, size: 100 })).toBeCloseTo(
      8 * Math.log(2),
      10,
    );
  });
});

test("log ratio is 1 for twice, 2 for four times as common (Hardie 2014), with one half for none", () => {
  const other = { count: 10, size: 10_000 };
  expect(logRatio({ count: 10, size: 10_000 }, other)).toBe(0);
  expect(logRatio({ count: 20, size: 10_000 }, other)).toBe(1);
  expect(logRatio({ count: 40, size: 10_000 }, other)).toBe(2);
  expect(logRatio({ count: 5, size: 10_000 }, other)).toBe(-1);
  expect(logRatio({ count: 8, size: 1000 }, { count: 0, size: 1000 })).toBe(4);
});

test("%DIFF is 100 for twice as common (Gabrielatos & Marchi 2011), and undefined against none", () => {
  expect(percentDifference({ count: 4, size: 1000 }, { count: 2, size: 1000 })).toBeCloseTo(
    100,
    10,
  );
  expect(percentDifference({ count: 1, size: 1000 }, { count: 2, size: 1000 })).toBeCloseTo(
    -50,
    10,
  );
  expect(percentDifference({ count: 1, size: 1000 }, { count: 0, size: 1000 })).toBeNull();
});

test("logDice is 14 for words that occur only together, and 0 for one in 16,000 (Rychlý 2008)", () => {
  expect(logDice(7, 7, 7)).toBe(14);
  expect(logDice(1, 2 ** 14, 2 ** 14)).toBe(0);
  expect(logDice(20, 100, 60) - logDice(10, 100, 60)).toBeCloseTo(1, 10);
});

test("the t-score of “new companies” is 0.999932 (Manning & Schütze 1999, 5.3.1, after Church et al. 1991)", () => {
  expect(tScore(8, (15_828 * 4675) / 14_307_668)).toBeCloseTo(0.999932, 6);
});

test("dispersion of the letter a in five parts (Gries 2008, its worked example)", () => {
  const { deviation, normalised, juilland } = dispersion([
    { occurrences: 1, size: 9 },
    { occurrences: 2, size: 10 },
    { occurrences: 3, size: 10 },
    { occurrences: 4, size: 10 },
    { occurrences: 5, size: 11 },
  ]);
  expect(deviation).toBeCloseTo(0.18, 10);
  expect(normalised).toBeCloseTo(0.2195, 4);
  expect(juilland).toBeCloseTo(0.785, 3);
  expect(dispersion([{ occurrences: 0, size: 5 }]).deviation).toBeNull();
});

test("Heaps' law of RCV1 has 38,323 types in 1,000,020 tokens (Manning, Raghavan & Schütze 2008, 5.1.1)", () => {
  const law = (tokens: number): number => 44 * tokens ** 0.49;
  const fitted = fitHeaps(
    [1000, 20_000, 300_000, 4_000_000].map((tokens) => ({ tokens, types: law(tokens) })),
  );
  expect(fitted?.beta).toBeCloseTo(0.49, 10);
  expect(fitted?.k).toBeCloseTo(44, 6);
  const { k, beta } = fitted ?? { k: 0, beta: 0 };
  expect(Math.round(k * 1_000_020 ** beta)).toBe(38_323);
  expect(fitHeaps([{ tokens: 5, types: 5 }])).toBeNull();
});

test("a growth curve counts the types among the first tokens, to the last one", () => {
  expect(growthCurve(Uint32Array.from([0, 1, 0, 2, 1]), 2)).toEqual([
    { tokens: 3, types: 2 },
    { tokens: 5, types: 3 },
  ]);
  expect(growthCurve(new Uint32Array(), 10)).toEqual([]);
});

test("bigrams of the corpus of Jurafsky & Martin (3.1)", () => {
  const { words, names } = numbered("I am Sam", "Sam I am", "I do not like green eggs and ham");
  const all = countNgrams(words, 2, 1, () => false);
  const counts = new Map(
    all.map(({ words: [one = 0, other = 0], count }) => [`${names[one]} ${names[other]}`, count]),
  );
  expect(counts.get("I am")).toBe(2);
  expect(counts.get("am Sam")).toBe(1);
  expect(counts.get("I do")).toBe(1);
  expect(counts.has("Sam Sam")).toBe(false);
  expect(counts.has("am I")).toBe(false);
  expect(countNgrams(words, 2, 2, () => false)).toEqual([
    { words: [names.indexOf("I"), names.indexOf("am")], count: 2 },
  ]);
  expect(countNgrams(words, 2, 2, (word) => names[word] === "am")).toEqual([]);
});

test("the Jaccard coefficient of “ides of march” is 1/6 and 1/5 (Manning, Raghavan & Schütze 2008)", () => {
  const all = ["ides", "of", "march", "caesar", "died", "in", "the", "long"];
  const counts = (text: string): Uint32Array =>
    Uint32Array.from(all, (word) => (text.split(" ").includes(word) ? 1 : 0));
  const query = counts("ides of march");
  expect(jaccard(overlapOf(query, counts("caesar died in march")))).toBeCloseTo(1 / 6, 10);
  expect(jaccard(overlapOf(query, counts("the long march")))).toBeCloseTo(1 / 5, 10);
});
