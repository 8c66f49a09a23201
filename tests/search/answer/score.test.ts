/** The score of a clause by where the terms of a query stand in it, and by its kind. */
import { expect, test } from "vitest";
import { position } from "../../../src/search/answer/positions.ts";
import { scoreByRelevance, scoreByWords } from "../../../src/search/answer/score.ts";
import { termOccurrences } from "../../../src/search/answer/term-occurrences.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };
const KINDS = ["section", "caption", "note", "entry", "section", "section"] as const;
const table = readTable({
  kinds: ["section", "caption", "note", "entry"],
  documents: [
    {
      ...{ id: "a", titles, shortTitles: titles, date: null, genre: "other" },
      clauses: KINDS.map((_, number) => `s${number}`).join(" "),
      kinds: "012300",
      lengths: KINDS.map(() => 20),
      headings: KINDS.map(() => 0),
      sections: KINDS.map(() => 1),
    },
  ],
  ...{ hierarchies: [], statements: [], publications: [], apart: [], sample: "", languages: [] },
});

/** A term of two symbols at these places of clauses. */
function term(...places: readonly (readonly [clause: number, at: number])[]) {
  const found = places.map(([clause, at]) => position(clause, at));
  return termOccurrences("甲乙", 2, Float64Array.from(found), table);
}

test("captions, notes and entries score less than a text with the same words", () => {
  const score = scoreByRelevance([term([0, 3], [1, 3], [2, 3], [3, 3])], table);
  const [text = 0, caption = 0, note = 0, entry = 0] = [0, 1, 2, 3].map(score);
  expect(caption).toBeGreaterThan(0);
  expect(text).toBeGreaterThan(caption);
  expect([note, entry]).toEqual([caption, caption]);
});

test("terms side by side in their order score more than terms apart or the other way round", () => {
  const one = term([0, 3], [4, 3], [5, 9]);
  const other = term([0, 5], [4, 9], [5, 7]);
  const score = scoreByRelevance([one, other], table);
  expect(score(0)).toBeGreaterThan(score(4));
  expect(score(5)).toBe(score(4));
  expect(scoreByRelevance([], table)(0)).toBe(0);
});

test("a term far behind counts as side by side only behind all that come before it", () => {
  const [one, other] = [term([0, 1], [4, 1]), term([0, 3], [4, 3])];
  const third = term([0, 5], [4, 3]);
  const score = scoreByRelevance([one, other, third], table);
  expect(score(0)).toBeGreaterThan(score(4));
});

test("a clause with more words scores more than one with a word often, and a rarer word more than a common one", () => {
  const common = term([0, 1], [4, 1], [4, 5], [4, 9], [5, 1]);
  const rare = term([0, 7], [3, 7]);
  const score = scoreByWords([common, rare], table);
  expect(score(0)).toBeGreaterThan(score(3));
  expect(score(3)).toBeGreaterThan(score(4));
  expect(score(4)).toBeGreaterThan(score(5));
  expect(score(2)).toBe(0);
});
