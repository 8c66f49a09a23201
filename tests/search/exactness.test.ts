/** The engine answers as the oracle does: on the real clauses, and on more of them. */
import { afterAll, describe, expect, test } from "vitest";
import type { Collection } from "../../src/model/types.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { openEngine } from "../eval/engine.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { randomQueries } from "../eval/random-queries.ts";
import type { System } from "../eval/system.ts";
import { seed } from "../support/seed.ts";
import { createOracle, oracleClauses } from "./oracle.ts";

const { collection: real } = await loadCollection("content");
const opened: System[] = [];
afterAll(() => Promise.all(opened.map((engine) => engine.close())));

async function differences(collection: Collection, count: number): Promise<unknown[]> {
  const engine = await openEngine(collection);
  opened.push(engine);
  const oracle = createOracle(oracleClauses(collection));
  const wrong: unknown[] = [];
  for (const { query, filters } of randomQueries(collection, count, seed)) {
    const { hits, relaxed } = await engine.search(query, filters);
    const found = relaxed ? [] : hits.toSorted();
    const wanted = oracle.search(query, filters).toSorted();
    if (found.join() === wanted.join()) continue;
    const missing = wanted.filter((name) => !found.includes(name));
    const extra = found.filter((name) => !wanted.includes(name));
    wrong.push({ query, filters, missing, extra });
  }
  return wrong;
}

describe("every answer holds each clause that matches and no other", () => {
  test("in the real content", async () => {
    expect(await differences(real, 400)).toEqual([]);
  });

  test("in a larger collection", async () => {
    expect(await differences(generateCollection(real, 1000, seed), 150)).toEqual([]);
  });
});
