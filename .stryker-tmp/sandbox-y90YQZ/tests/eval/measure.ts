/** Measures the engine and its peers on random queries and on the judged ones. */
// @ts-nocheck

import type { Collection } from "../../src/model/types.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { openEngine } from "./engine.ts";
import type { JudgedQuery } from "./judged.ts";
import { mean, ndcgAtTen, type Scores, score } from "./measures.ts";
import { openMiniSearches } from "./peers-minisearch.ts";
import { openStockPagefind } from "./peers-pagefind.ts";
import { type RandomQuery, randomQueries } from "./random-queries.ts";
import type { System } from "./system.ts";

/** A measure of each system, the engine first. */
export interface Row {
  readonly what: string;
  readonly systems: readonly string[];
  readonly values: readonly number[];
}

export interface Measured {
  readonly rows: readonly Row[];
  /** Random queries to which the engine's answer is not the oracle's. */
  readonly wrong: readonly RandomQuery[];
}

const MEASURES: readonly [keyof Scores, string][] = [
  ["recall", "recall"],
  ["whole", "every match found"],
  ["precision", "precision"],
  ["firstTen", "precision of the first ten"],
];

/** Answers that are said to be near ones claim no match. */
async function matchesOf(
  system: System,
  { query, filters }: RandomQuery,
): Promise<readonly string[]> {
  const { hits, relaxed } = await system.search(query, filters);
  return relaxed ? [] : hits;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && new Set([...some, ...others]).size === some.length;
}

/** The scores of each system, and the queries that the first one answers wrongly. */
async function ask(
  systems: readonly System[],
  queries: readonly RandomQuery[],
  expected: readonly (readonly string[])[],
): Promise<{ scores: Scores[][]; wrong: RandomQuery[] }> {
  const scores: Scores[][] = [];
  const wrong: RandomQuery[] = [];
  for (const system of systems) {
    const own: Scores[] = [];
    for (const [index, query] of queries.entries()) {
      const hits = await matchesOf(system, query);
      const wanted = expected[index] ?? [];
      own.push(score(hits, wanted));
      if (system === systems[0] && !isSame(hits, wanted)) wrong.push(query);
    }
    scores.push(own);
  }
  return { scores, wrong };
}

async function measureRandom(
  collection: Collection,
  systems: readonly System[],
  size: { readonly queries: number; readonly seed: number },
): Promise<Measured> {
  const oracle = createOracle(oracleClauses(collection));
  const queries = [...randomQueries(collection, size.queries, size.seed)];
  const expected = queries.map(({ query, filters }) => oracle.search(query, filters));
  const { scores, wrong } = await ask(systems, queries, expected);
  const names = systems.map(({ name }) => name);
  const plain = queries.map((query) => query.plain);
  const row = (what: string, key: keyof Scores, among: readonly boolean[]): Row => ({
    what: `${what}, ${among.filter((is) => is).length} random queries`,
    systems: names,
    values: scores.map((own) => mean(own.map((one, index) => (among[index] ? one[key] : null)))),
  });
  const rows = MEASURES.flatMap(([key, what]) => [
    row(
      what,
      key,
      queries.map(() => true),
    ),
    row(`${what}, plain pieces of text in its own script`, key, plain),
  ]);
  return { rows, wrong };
}

async function measureJudged(
  judged: readonly JudgedQuery[],
  systems: readonly System[],
  what: string,
): Promise<Row> {
  const values = [];
  for (const system of systems) {
    const gains = [];
    for (const { query, grades } of judged) {
      gains.push(ndcgAtTen((await system.search(query, {})).hits, grades));
    }
    values.push(mean(gains));
  }
  return {
    what: `nDCG@10, ${judged.length} ${what}`,
    systems: systems.map(({ name }) => name),
    values,
  };
}

/** Indexes a collection with every system and measures them; `judged` may be empty. */
export async function measure(
  collection: Collection,
  judged: readonly JudgedQuery[],
  size: { readonly queries: number; readonly seed: number },
): Promise<Measured> {
  const clauses = oracleClauses(collection);
  const systems = [
    await openEngine(collection),
    ...(await openStockPagefind(clauses)),
    ...openMiniSearches(clauses),
  ];
  try {
    const { rows, wrong } = await measureRandom(collection, systems, size);
    const strict = judged.filter(({ relaxed }) => !relaxed);
    const relaxed = judged.filter((query) => query.relaxed);
    const judgedRows =
      judged.length === 0
        ? []
        : [
            await measureJudged(strict, systems, "judged queries"),
            await measureJudged(relaxed, systems, "judged queries that nothing matches"),
          ];
    return { rows: [...rows, ...judgedRows], wrong };
  } finally {
    for (const system of systems) await system.close();
  }
}
