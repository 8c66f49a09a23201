/** Positions of a term as its occurrences in texts and in headings. */
import { expect, test } from "vitest";
import { membersOf } from "../../../src/search/answer/clause-set.ts";
import { position } from "../../../src/search/answer/positions.ts";
import { countedOf, termOccurrences } from "../../../src/search/answer/term-occurrences.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };
/** Clauses of ten positions with headings of four symbols; that of the last stands behind its texts. */
const table = readTable({
  kinds: ["section"],
  documents: [
    {
      ...{ id: "a", titles, shortTitles: titles, date: null, genre: "other" },
      clauses: "s1 s2 s3",
      ...{ kinds: "000", lengths: [10, 10, 10], headings: [4, 4, 4], sections: [3] },
    },
  ],
  ...{ hierarchies: [], statements: [], publications: [], apart: [2], sample: "", languages: [] },
});

function occurrences(
  places: readonly (readonly [clause: number, at: number])[],
  frequency?: number,
) {
  const found = Float64Array.from(places, ([clause, at]) => position(clause, at));
  return termOccurrences("甲乙", 2, found, table, frequency);
}

test("an occurrence is in the heading if all of it is", () => {
  const headings = (...places: Parameters<typeof occurrences>[0]) =>
    membersOf(occurrences(places).headings);
  expect(headings([0, 0])).toEqual([0]);
  expect(headings([0, 2], [1, 3])).toEqual([0]);
  expect(headings([1, 7])).toEqual([]);
});

test("of a heading behind the texts only what stands there is in the heading, and none of it in the texts", () => {
  const term = occurrences([
    [2, 0],
    [2, 9],
    [2, 10],
    [2, 12],
  ]);
  expect([...term.counts]).toEqual([0, 0, 2]);
  expect(membersOf(term.headings)).toEqual([2]);
  expect(membersOf(occurrences([[2, 0]]).headings)).toEqual([]);
  const behind = occurrences([[2, 12]]);
  expect([membersOf(behind.clauses), membersOf(behind.headings)]).toEqual([[], [2]]);
  expect(membersOf(occurrences([[2, 13]]).headings)).toEqual([]);
});

test("the frequency is the number of clauses, unless it is known", () => {
  const places = [
    [0, 5],
    [0, 7],
    [1, 5],
  ] as const;
  expect(occurrences(places)).toMatchObject({ fold: "甲乙", length: 2, frequency: 2 });
  expect(occurrences(places, 70).frequency).toBe(70);
  expect(occurrences([]).frequency).toBe(0);
});

test("of a term that is sought in headings only the occurrences there count", () => {
  const term = occurrences([
    [0, 0],
    [0, 2],
    [0, 3],
    [1, 7],
    [2, 0],
    [2, 10],
  ]);
  const counts = (...folds: readonly string[]) =>
    countedOf([term], new Set(folds), table).map((own) => [
      [...own.counts],
      membersOf(own.clauses),
    ]);
  expect(counts("甲乙")).toEqual([
    [
      [2, 0, 1],
      [0, 2],
    ],
  ]);
  expect(counts("甲")).toEqual([
    [
      [3, 1, 1],
      [0, 1, 2],
    ],
  ]);
});
