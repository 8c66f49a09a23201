/** Measures the search service on a cluster: exactness against the oracle, time with several clients, bytes and requests. */

import { indicesOf } from "../../src/engine/mapping.ts";
import type { Collection } from "../../src/model/types.ts";
import { connectEngine, type Engine } from "../../src/node/engine/engine-client.ts";
import { loadCollection } from "../../src/node/engine/load-collection.ts";
import { type OpenVersion, openVersions } from "../../src/node/engine/service/searchers.ts";
import { percentile } from "../bench/percentile.ts";
import { exportBulk } from "../engine/loaded.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { generateCollection } from "./generated-collection.ts";
import { type RandomQuery, randomQueries } from "./random-queries.ts";

const CLIENTS = 16;
const NAME = "measured";
/** Clauses on the first page of an answer. */
const PAGE = { from: 0, to: 20, room: 110 };

/** A line of the table. */
export interface ServiceRow {
  readonly clauses: number;
  /** Bulk files, and the indices with one copy, in bytes a clause. */
  readonly bulkBytes: number;
  readonly indexBytes: number;
  readonly loadSeconds: number;
  readonly queries: number;
  readonly wrong: number;
  /** Requests to the engine for an answer and its first page, on average. */
  readonly requests: number;
  /** Milliseconds of an answer with its first page while `CLIENTS` ask. */
  readonly median: number;
  readonly p95: number;
}

/** Measures a generated collection of about `size` clauses. */
export async function measureService(
  real: Collection,
  size: number,
  count: number,
  seed: number,
  nodes: readonly string[],
): Promise<ServiceRow> {
  const collection = generateCollection(real, size, seed);
  let requests = 0;
  const cluster = await connectEngine({ nodes });
  const engine: Engine = {
    ...cluster,
    ask(request) {
      requests++;
      return cluster.ask(request);
    },
  };
  try {
    const { folder, bytes, remove } = await exportBulk(collection);
    const started = performance.now();
    const { version, clauses } = await loadCollection(engine, folder, NAME, {
      shards: null,
      replicas: 1,
    });
    const loadSeconds = (performance.now() - started) / 1000;
    await remove();
    const open = await openVersions(engine, NAME)();
    const queries = [...randomQueries(collection, count, seed)];
    const wrong = await countWrong(open, collection, queries);
    requests = 0;
    const times = await timesOf(open, [...randomQueries(collection, count, seed + 1)]);
    const own = indicesOf(NAME, version);
    const stats = await engine.ask<{ _all: { total: { store: { size_in_bytes: number } } } }>({
      method: "GET",
      path: `/${own.clauses},${own.shown}/_stats/store`,
    });
    return {
      ...{ clauses, loadSeconds, wrong, queries: count },
      bulkBytes: bytes / clauses,
      indexBytes: stats._all.total.store.size_in_bytes / clauses,
      requests: requests / count,
      median: percentile(times, 0.5),
      p95: percentile(times, 0.95),
    };
  } finally {
    await engine.close();
  }
}

/** Number of queries whose clauses are not those of the oracle, in the same order. */
async function countWrong(
  open: OpenVersion,
  collection: Collection,
  queries: readonly RandomQuery[],
): Promise<number> {
  const oracle = createOracle(oracleClauses(collection));
  const searcher = open.searcher("zh-Hans");
  let wrong = 0;
  for (const { query, filters } of queries) {
    const options = { ...filters, sort: "order" as const };
    const { relaxed } = await searcher.search(query, options);
    const hits = relaxed === null ? await searcher.names(query, options) : [];
    const found = hits.map(({ clause }) => clause);
    if (found.join() !== oracle.search(query, filters).join()) wrong++;
  }
  return wrong;
}

/** Milliseconds of each answer with its first page, asked by several clients at once. */
async function timesOf(open: OpenVersion, queries: readonly RandomQuery[]): Promise<number[]> {
  const searcher = open.searcher("zh-Hans");
  const times: number[] = [];
  let next = 0;
  async function client(): Promise<void> {
    for (let asked = queries[next++]; asked !== undefined; asked = queries[next++]) {
      const started = performance.now();
      await searcher.search(asked.query, asked.filters);
      await searcher.hits(asked.query, asked.filters, PAGE);
      times.push(performance.now() - started);
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}

/** A row as a line of text. */
export function rowText(row: ServiceRow): string {
  const whole = (number: number) => Math.round(number).toLocaleString("en");
  return [
    `${whole(row.clauses)} clauses`,
    `bulk files ${whole(row.bulkBytes)} B a clause`,
    `indices with one copy ${whole(row.indexBytes)} B a clause`,
    `loaded in ${whole(row.loadSeconds)} s`,
    `${row.wrong} of ${row.queries} random queries answered otherwise than by the oracle`,
    `${row.requests.toFixed(1)} requests to the engine an answer`,
    `with ${CLIENTS} clients median ${whole(row.median)} ms, p95 ${whole(row.p95)} ms`,
  ].join("; ");
}
