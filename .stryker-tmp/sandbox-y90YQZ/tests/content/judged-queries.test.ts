/** The judged queries are about the texts as they are, and judge only what the contract calls a match. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { readJudgedQueries } from "../eval/judged.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { collection } from "../support/real-content.ts";

const clauses = oracleClauses(collection);
const names = new Set(clauses.map(({ document, id }) => `${document}#${id}`));
const oracle = createOracle(clauses);
const queries = readJudgedQueries();

describe("the judged queries", () => {
  test("are at least 70, at least 5 of them relaxed, none twice", () => {
    expect(queries.length).toBeGreaterThanOrEqual(70);
    expect(queries.filter(({ relaxed }) => relaxed).length).toBeGreaterThanOrEqual(5);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  test.each(queries)("$query", ({ query, relaxed, grades }) => {
    const judged = [...grades.keys()];
    const matching = new Set(oracle.search(query));
    expect(judged.filter((name) => !names.has(name))).toEqual([]);
    if (relaxed) expect([...matching]).toEqual([]);
    else expect(judged.filter((name) => !matching.has(name))).toEqual([]);
    const enough = relaxed ? 1 : Math.min(10, matching.size);
    // A note that only names a figure's source is no answer: up to three matches may stay without a grade.
    expect(judged.length).toBeGreaterThanOrEqual(Math.max(1, enough - 3));
  });
});
