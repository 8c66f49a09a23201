/** Where the engine and the oracle answer differently. */
// @ts-nocheck

import type { Collection } from "../../src/model/types.ts";
import { openEngine } from "../eval/engine.ts";
import { randomQueries } from "../eval/random-queries.ts";
import { seed } from "../support/seed.ts";
import { createOracle, oracleClauses } from "./oracle.ts";

/** Asks `count` random queries of an index of the collection and of the oracle; gives those that they answer differently. */
export async function differences(collection: Collection, count: number): Promise<unknown[]> {
  const engine = await openEngine(collection);
  try {
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
  } finally {
    await engine.close();
  }
}
