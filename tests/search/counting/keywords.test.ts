/** Keywords: which words are compared, and with which counts. */
import { expect, test } from "vitest";
import { keywordsOf } from "../../../src/search/counting/keywords.ts";
import { boundedSequence, plainSequence } from "../../../src/search/counting/sequences.ts";
import { countWords } from "../../../src/search/counting/word-counts.ts";
import { FIRST_WORD, MARK, TEXT_END } from "../../../src/search/tokens/token-format.ts";
import { BOUNDARY } from "../../../src/statistics/ngrams.ts";

const word = (number: number) => FIRST_WORD + number;
/** The codes of two clauses of a collection of five words, of which the last stands in neither. */
const CODES = [
  [word(0), MARK, word(1), word(0), TEXT_END, word(2), TEXT_END],
  [word(3), word(0), TEXT_END],
];
const codesOf = (clause: number) => Uint32Array.from(CODES[clause] ?? []);
const WORDS = 5;

test("words are counted in the clauses alone, without marks and ends", () => {
  const both = countWords([0, 1], codesOf, WORDS);
  expect([[...both.counts], both.tokens, both.types]).toEqual([[3, 1, 1, 1, 0], 6, 4]);
  const one = countWords([1], codesOf, WORDS);
  expect([[...one.counts], one.tokens, one.types]).toEqual([[1, 0, 0, 1, 0], 2, 2]);
  expect(countWords([], codesOf, WORDS)).toMatchObject({ tokens: 0, types: 0 });
});

test("words stand in sequence, with a boundary at each mark and end", () => {
  expect([...boundedSequence([1, 0], codesOf)]).toEqual([
    ...[3, 0, BOUNDARY],
    ...[0, BOUNDARY, 1, 0, BOUNDARY, 2, BOUNDARY],
  ]);
  expect([...plainSequence([0, 1], codesOf)]).toEqual([0, 1, 0, 2, 3, 0]);
  expect([...plainSequence([], codesOf)]).toEqual([]);
});

test("a word is compared if it is often enough in both parts together", () => {
  const [own, other] = [countWords([0], codesOf, WORDS), countWords([1], codesOf, WORDS)];
  const compared = (least: number) =>
    keywordsOf(own, other, least).map((row) => [row.word, row.own, row.other]);
  expect(compared(0)).toEqual([
    [0, 2, 1],
    [1, 1, 0],
    [2, 1, 0],
    [3, 0, 1],
  ]);
  expect(compared(1)).toEqual(compared(0));
  expect(compared(3)).toEqual([[0, 2, 1]]);
  expect(compared(4)).toEqual([]);
});

test("a word is compared by its shares of the two parts", () => {
  const [own, other] = [countWords([0], codesOf, WORDS), countWords([1], codesOf, WORDS)];
  const [first, second, , last] = keywordsOf(own, other, 1);
  // Two of four words, and one of two.
  expect(first?.logLikelihood).toBeCloseTo(0, 9);
  expect(first?.logRatio).toBeCloseTo(0, 9);
  expect(first?.percentDifference).toBeCloseTo(0, 9);
  expect([second?.percentDifference, last?.percentDifference]).toEqual([null, -100]);
  // Half an occurrence in four words, and one in two.
  expect(last?.logRatio).toBeCloseTo(-2, 9);
  expect(keywordsOf(other, own, 1).at(-1)?.logRatio).toBeCloseTo(2, 9);
});
