/** The filter by publications beside a naive reading: clauses that one of them, or a later one, added or changed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFilters, type Filters, passingClauses } from "../../../src/search/answer/filters.ts";
import { readTable, runsOf } from "../../../src/search/format/clause-table.ts";
import { seed } from "../../support/seed.ts";
import { madeIndex } from "../made-index.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };
const NEWEST = 6;

/** The last change of each clause: the publication and whether it added the clause; the first changed nothing. */
const states = fc.array(
  fc.record({ publication: fc.integer({ min: 1, max: NEWEST }), isNew: fc.boolean() }),
  { minLength: 1, maxLength: 20 },
);

test("a publication finds what it or a later one added or changed", () => {
  fc.assert(
    fc.property(
      states,
      fc.uniqueArray(fc.integer({ min: 2, max: NEWEST })),
      fc.integer({ min: 1, max: NEWEST + 1 }),
      (clauses, forgotten, asked) => {
        /** The publications that the record still has; those before the oldest are forgotten. */
        const kept = [2, 3, 4, 5, 6].filter(
          (number) => number > Math.max(1, ...forgotten.filter((old) => old < 4)),
        );
        const runs = (isIn: (state: { publication: number; isNew: boolean }) => boolean) =>
          runsOf(
            new Set(clauses.flatMap((state, number) => (isIn(state) ? [number] : []))),
            clauses.length,
          );
        const table = readTable({
          kinds: ["section"],
          documents: [
            {
              ...{ id: "a", titles, shortTitles: titles, date: null, genre: "other" },
              clauses: clauses.map((_, number) => `s${number}`).join(" "),
              kinds: "0".repeat(clauses.length),
              lengths: clauses.map(() => 1),
              headings: clauses.map(() => 0),
              sections: [],
            },
          ],
          ...{ hierarchies: [], statements: [], apart: [], sample: "", languages: [] },
          publications: kept.map((number) => ({
            ...{ number, date: null },
            added: runs(({ publication, isNew }) => publication === number && isNew),
            changed: runs(({ publication, isNew }) => publication === number && !isNew),
          })),
        });
        const known = clauses.flatMap(({ publication }, number) =>
          kept.includes(publication) ? [{ publication, number }] : [],
        );
        const all = Uint8Array.from(clauses, () => 1);
        const { kept: found, facets } = applyFilters(all, { publications: [String(asked)] }, table);
        expect(found).toEqual(
          known.filter(({ publication }) => publication >= asked).map(({ number }) => number),
        );
        for (const number of kept) {
          const since = known.filter(({ publication }) => publication >= number).length;
          expect(facets.publications.get(String(number)) ?? 0).toBe(since);
        }
        for (const [number, state] of clauses.entries()) {
          const change = table.changes.get(number);
          expect(change?.isNew).toBe(kept.includes(state.publication) ? state.isNew : undefined);
        }
      },
    ),
    { seed },
  );
});

test("each facet has the values of its clauses, and counts without its own filter", () => {
  const rows = [
    { id: "a", date: "2024-02", genre: "plan" },
    { id: "b", date: null, genre: "other" },
  ] as const;
  const clauses = (...numbers: readonly number[]) => runsOf(new Set(numbers), 4);
  const table = readTable({
    kinds: ["section", "box"],
    documents: rows.map((row) => ({
      ...{ ...row, titles, shortTitles: titles, clauses: "s1 s2", kinds: "01" },
      ...{ lengths: [1, 1], headings: [0, 0], sections: [2] },
    })),
    hierarchies: [
      { id: "h", titles, runs: clauses(0, 1) },
      { id: "g", titles, runs: clauses(1, 2) },
    ],
    statements: [
      { stated: "target", runs: clauses(1, 3) },
      { stated: "reported", runs: clauses(3) },
    ],
    ...{ publications: [], apart: [], sample: "", languages: [] },
  });
  const asked = (filters: Filters) => {
    const { kept, facets } = applyFilters(Uint8Array.from([1, 1, 1, 1]), filters, table);
    expect(passingClauses(filters, table)).toEqual(kept);
    return { kept, facets };
  };
  const counts = (filters: Filters) =>
    Object.entries(asked(filters).facets)
      .filter(([, values]) => values.size > 0)
      .map(
        ([facet, values]) => `${facet} ${Array.from(values, (each) => each.join(":")).join(" ")}`,
      );
  expect(counts({})).toEqual([
    "documents a:2 b:2",
    "sections a#s1:2 b#s1:2",
    "kinds section:2 box:2",
    "genres plan:2 other:2",
    "years 2024:2 :2",
    "hierarchies h:2 g:2",
    "statements target:2 reported:1",
    "states unknown:4",
  ]);
  expect(counts({ hierarchies: ["h"], kinds: ["box"] })).toEqual([
    "documents a:1",
    "sections a#s1:1",
    "kinds section:1 box:1",
    "genres plan:1",
    "years 2024:1",
    "hierarchies h:1 g:1",
    "statements target:1",
    "states unknown:1",
  ]);
  expect(asked({ hierarchies: ["h", "g"] }).kept).toEqual([0, 1, 2]);
  expect(asked({ statements: ["reported"] }).kept).toEqual([3]);
  expect(asked({ years: [""], sections: ["b#s1"] }).kept).toEqual([2, 3]);
  expect(asked({ years: [] }).kept).toEqual([]);
  expect(asked({ states: ["unknown"], documents: ["b"], genres: ["plan"] }).kept).toEqual([]);
  // A text of which nothing is said counts from its date on, and from ever without one.
  expect(asked({ on: "2024-01-31" }).kept).toEqual([2, 3]);
  expect(asked({ on: "2024-02" }).kept).toEqual([0, 1, 2, 3]);
});

test("clauses that the index does not hold pass no filter", () => {
  const { table } = madeIndex({
    documents: [
      { id: "a", date: "2024", clauses: ["甲", "乙", "丙"] },
      { id: "b", date: "2025", clauses: ["丁"] },
    ],
    without: [1],
  });
  expect(passingClauses({ documents: ["a"] }, table)).toEqual([0, 2]);
  expect(passingClauses({ on: "2024-06-01" }, table)).toEqual([0, 2]);
  const { kept, facets } = applyFilters(Uint8Array.of(1, 1, 1, 1), { documents: ["a"] }, table);
  expect([kept, [...facets.documents]]).toEqual([
    [0, 2],
    [
      ["a", 2],
      ["b", 1],
    ],
  ]);
});
