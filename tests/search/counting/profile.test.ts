/** Where a query stands: counts by document, section and year, and the places of its occurrences. */
import { expect, test } from "vitest";
import type { CountedQuery } from "../../../src/search/counting/count-query.ts";
import { profileOf } from "../../../src/search/counting/profile.ts";
import { clausesIn } from "../../../src/search/counting/scope.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";
import { dispersion } from "../../../src/statistics/dispersion.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };
const row = (id: string, date: string | null, sections: readonly number[]) => {
  const count = sections.reduce((sum, size) => sum + size, 0);
  const each = Array.from({ length: count }, (_, at) => at + 1);
  return {
    ...{ id, titles, shortTitles: titles, date, genre: "other" as const, sections },
    clauses: each.map((at) => `s${at}`).join(" "),
    kinds: "0".repeat(count),
    lengths: each.map(() => 12),
    headings: each.map(() => 0),
  };
};
const table = readTable({
  kinds: ["section"],
  documents: [
    row("a", null, [1]),
    row("b", "2025-03", [2, 1]),
    row("c", "2023", [1]),
    row("d", "2025", [1]),
  ],
  ...{ hierarchies: [], statements: [], publications: [], apart: [], sample: "", languages: [] },
});

/** A query with occurrences of two symbols at these places. */
function counted(...places: readonly (readonly [clause: number, start: number])[]): CountedQuery {
  return {
    ...{ query: "甲乙", searched: "甲乙", meaning: [], absent: [], isEmpty: false },
    occurrences: places.map(([clause, start]) => ({ clause, start, end: start + 2 })),
    clauses: [...new Set(places.map(([clause]) => clause))],
  };
}

const sizes = Array.from({ length: 6 }, () => ({ characters: 9, positions: 10 }));
const scope = clausesIn(table, {}, sizes);
const profile = profileOf(scope, counted([0, 1], [1, 0], [1, 4], [3, 2], [5, 0]));

test("documents stand in their order, with places counted through their clauses", () => {
  expect(
    profile.documents.map(({ document, length, places, clausesOfPlaces }) => [
      ...[document.id, length, places, clausesOfPlaces],
    ]),
  ).toEqual([
    ["a", 10, [1], ["s1"]],
    ["b", 30, [0, 4, 22], ["s1", "s1", "s3"]],
    ["c", 10, [], []],
    ["d", 10, [0], ["s1"]],
  ]);
  expect(profile).toMatchObject({ clauses: 4, occurrences: 5, characters: 54 });
});

test("documents have the counts of their clauses, and the query is told as it was read", () => {
  expect(
    profile.documents.map(({ clauses, occurrences, characters }) => [
      ...[clauses, occurrences, characters],
    ]),
  ).toEqual([
    [1, 1, 9],
    [2, 3, 27],
    [0, 0, 9],
    [1, 1, 9],
  ]);
  const reading = { query: "a", searched: "甲", meaning: ["甲"], absent: [], isEmpty: true };
  expect(profileOf(scope, { ...counted(), ...reading }).reading).toEqual(reading);
});

test("sections have their own counts and bounds", () => {
  expect(profile.documents[1]?.sections).toEqual([
    { address: "b#s1", from: 0, to: 20, clauses: 1, occurrences: 2, characters: 18 },
    { address: "b#s3", from: 20, to: 30, clauses: 1, occurrences: 1, characters: 9 },
  ]);
});

test("years come the earliest first, documents without a date last", () => {
  expect(profile.years).toEqual([
    { year: "2023", documents: 1, clauses: 0, occurrences: 0, characters: 9 },
    { year: "2025", documents: 2, clauses: 3, occurrences: 4, characters: 36 },
    { year: "", documents: 1, clauses: 1, occurrences: 1, characters: 9 },
  ]);
});

test("years are in order, in whatever order the documents are", () => {
  const dates = ["2022", "2021-05", null, "2024", "2020", "2023-01-01"];
  const ordered = readTable({
    kinds: ["section"],
    documents: dates.map((date, at) => row(`d${at}`, date, [1])),
    ...{ hierarchies: [], statements: [], publications: [], apart: [], sample: "", languages: [] },
  });
  const { years } = profileOf(clausesIn(ordered, {}, sizes), counted());
  expect(years.map(({ year }) => year)).toEqual(["2020", "2021", "2022", "2023", "2024", ""]);
});

test("the dispersion is that over the documents, and that over all sections", () => {
  const parts = (of: readonly { readonly occurrences: number; readonly characters: number }[]) =>
    of.map(({ occurrences, characters }) => ({ occurrences, size: characters }));
  const sections = profile.documents.flatMap((document) => document.sections);
  expect(profile.overDocuments).toEqual(dispersion(parts(profile.documents)));
  expect(profile.overSections).toEqual(dispersion(parts(sections)));
  // Two of five occurrences are in documents that have half of the text.
  expect(profile.overDocuments.deviation).toBeCloseTo(1 / 6, 9);
});

test("a part of the collection is counted alone", () => {
  const part = profileOf(clausesIn(table, { documents: ["c"] }, sizes), counted());
  expect(part).toMatchObject({ clauses: 0, occurrences: 0, characters: 9 });
  expect(profileOf([], counted())).toMatchObject({ documents: [], years: [], characters: 0 });
});
