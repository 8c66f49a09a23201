import { describe, expect, test } from "vitest";
import { nextClause, step } from "../../../src/client/in-text/steps.ts";

/** Matches that stand in these clauses. */
const inClauses = (...clauses: string[]) => clauses.map((clause) => ({ text: { clause } }));

describe("steps", () => {
  test("from match to match, round the ends", () => {
    const matches = inClauses("a", "a", "b");
    expect([0, 1, 2].map((at) => step(matches, at, { unit: "match", forward: true }))).toEqual([
      1, 2, 0,
    ]);
    expect([0, 1, 2].map((at) => step(matches, at, { unit: "match", forward: false }))).toEqual([
      2, 0, 1,
    ]);
  });

  test("from clause to clause, to the first match of each", () => {
    const matches = inClauses("a", "a", "b", "c", "c");
    const all = [0, 1, 2, 3, 4];
    expect(all.map((at) => nextClause(matches, at, { unit: "clause", forward: true }))).toEqual([
      2, 2, 3, 0, 0,
    ]);
    expect(all.map((at) => nextClause(matches, at, { unit: "clause", forward: false }))).toEqual([
      3, 3, 0, 2, 2,
    ]);
  });

  test("in a single clause to its first match", () => {
    const matches = inClauses("a", "a");
    expect(nextClause(matches, 1, { unit: "clause", forward: true })).toBe(0);
  });
});
