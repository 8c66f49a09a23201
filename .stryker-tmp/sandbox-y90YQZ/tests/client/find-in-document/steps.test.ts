// @ts-nocheck
import { describe, expect, test } from "vitest";
import { canStep, type Step, step } from "../../../src/client/find-in-document/steps.ts";

/** Stops in these clauses: `a` a match in a hit, `-a` a match in what is none, `a!` a hit without a match. */
const stopsIn = (...clauses: string[]) =>
  clauses.map((written) => ({
    clause: written.replace(/[-!]/, ""),
    marks: written.endsWith("!") ? [] : ["mark"],
    isHit: !written.startsWith("-"),
  }));

/** Where a step leads from each stop. */
function stepsFrom(stops: ReturnType<typeof stopsIn>, unit: Step["unit"], forward: boolean) {
  return Array.from(stops.keys(), (at) => step(stops, at, { unit, forward }));
}

describe("steps", () => {
  test("from match to match, round the ends", () => {
    const stops = stopsIn("a", "a", "b");
    expect(stepsFrom(stops, "match", true)).toEqual([1, 2, 0]);
    expect(stepsFrom(stops, "match", false)).toEqual([2, 0, 1]);
  });

  test("from clause to clause, to the first match of each", () => {
    const stops = stopsIn("a", "a", "b", "c", "c");
    expect(stepsFrom(stops, "clause", true)).toEqual([2, 2, 3, 0, 0]);
    expect(stepsFrom(stops, "clause", false)).toEqual([3, 3, 0, 2, 2]);
  });

  test("in a single clause to its first match", () => {
    const stops = stopsIn("a", "a");
    expect(stepsFrom(stops, "clause", true)).toEqual([0, 0]);
    expect(stepsFrom(stops, "clause", false)).toEqual([0, 0]);
  });

  test("past clauses that are no hits, also from within one", () => {
    const stops = stopsIn("-a", "b", "-c", "-c", "d");
    expect(stepsFrom(stops, "clause", true)).toEqual([1, 4, 4, 4, 1]);
    expect(stepsFrom(stops, "clause", false)).toEqual([4, 4, 1, 1, 1]);
    expect(stepsFrom(stops, "match", true)).toEqual([1, 2, 3, 4, 0]);
  });

  test("to a hit without a match from clause to clause only", () => {
    const stops = stopsIn("a", "b!", "c");
    expect(stepsFrom(stops, "clause", true)).toEqual([1, 2, 0]);
    expect(stepsFrom(stops, "match", true)).toEqual([2, 2, 0]);
    expect(stepsFrom(stops, "match", false)).toEqual([2, 0, 0]);
  });

  test("once to a clause whose paragraphs go on after a clause within it", () => {
    const stops = stopsIn("a", "b", "a", "a", "c");
    expect(stepsFrom(stops, "clause", true)).toEqual([1, 4, 4, 4, 0]);
    expect(stepsFrom(stops, "clause", false)).toEqual([4, 0, 1, 1, 1]);
  });

  test("nowhere where there is nothing of the kind", () => {
    const stops = stopsIn("a!", "b!");
    expect([canStep(stops, "match"), canStep(stops, "clause")]).toEqual([false, true]);
    expect(step(stops, 1, { unit: "match", forward: true })).toBe(1);
    expect(canStep([], "clause")).toBe(false);
  });
});
