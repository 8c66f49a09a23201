/** The generated collection is repeatable, of the size asked for, and the same words in both scripts. */
// @ts-nocheck


import { describe, expect, test } from "vitest";
import { createOracle, oracleClauses, textsOf } from "../search/oracle.ts";
import { corpus as model } from "../support/jiangbei.ts";
import { seed } from "../support/seed.ts";
import { generateCollection } from "./generated-collection.ts";

const generated = generateCollection(model, 1000, seed);
const clauses = oracleClauses(generated);

function meanLength(some: typeof clauses): number {
  return some.flatMap(textsOf).join("").length / some.length;
}

describe("a generated collection", () => {
  test("is the same for the same seed, and another for another", () => {
    expect(oracleClauses(generateCollection(model, 1000, seed))).toEqual(clauses);
    expect(oracleClauses(generateCollection(model, 1000, seed + 1))).not.toEqual(clauses);
  });

  test("has as many clauses as asked for, each with a name of its own", () => {
    expect(clauses.length).toBe(1000);
    expect(new Set(clauses.map(({ document, id }) => `${document}#${id}`)).size).toBe(1000);
  });

  test("has clauses about as long as those of its model", () => {
    const ratio = meanLength(clauses) / meanLength(oracleClauses(model));
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.25);
  });

  test("reads the same in both scripts", () => {
    const { fold } = createOracle([]);
    const traditional = oracleClauses(generated, "zh-Hant");
    for (const [index, clause] of oracleClauses(generated, "zh-Hans").entries()) {
      const other = traditional[index];
      expect(other && textsOf(other).map(fold)).toEqual(textsOf(clause).map(fold));
    }
  });
});
