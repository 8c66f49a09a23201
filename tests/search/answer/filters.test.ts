/** The filter by publications beside a naive reading: clauses that one of them, or a later one, added or changed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFilters } from "../../../src/search/answer/filters.ts";
import { readTable, runsOf } from "../../../src/search/format/clause-table.ts";
import { seed } from "../../support/seed.ts";

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
