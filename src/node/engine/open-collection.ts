/** A version of a collection in a cluster, as the answers ask it. */

import { type Dsl, NOTHING, numbersDsl } from "../../engine/dsl.ts";
import { allIndices, fileId, indicesOf, PAGE, versionOf } from "../../engine/mapping.ts";
import type { EngineCollection } from "../../engine/port.ts";
import { type CollectionFacts, FACTS_FILE, type Row, type ShownRow } from "../../engine/row.ts";
import { type Engine, statusOf } from "./engine-client.ts";
import { keepRows } from "./kept-rows.ts";

/** Number of queries that are counted in one request. */
const MOST_COUNTS = 100;
/** Number of counts that are kept. */
const KEPT_COUNTS = 20_000;

/** An answer that lacks the clauses of a part of the index; it is none. */
class PartialAnswer extends Error {}

/** What every answer of a search says of itself. */
interface SearchBody<Hit = unknown> {
  readonly timed_out?: boolean;
  readonly _shards?: { readonly failed: number };
  readonly error?: unknown;
  readonly hits?: { readonly total?: { readonly value: number }; readonly hits: readonly Hit[] };
}

/** The hits of a whole answer. @throws PartialAnswer if it is not whole */
function wholeHits<Hit>(body: SearchBody<Hit>) {
  const isWhole =
    body.error === undefined && body.timed_out === false && body._shards?.failed === 0;
  if (!isWhole || body.hits === undefined)
    throw new PartialAnswer("The engine's answer is partial");
  return body.hits;
}

/** The current version of a collection; null if none was loaded. */
export async function currentVersion(engine: Engine, collection: string): Promise<string | null> {
  try {
    const found = await engine.ask<Record<string, unknown>>({
      method: "GET",
      path: `/_alias/${collection}`,
    });
    const [index = ""] = Object.keys(found);
    return versionOf(collection, index);
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** All versions of a collection that the engine has, loaded or half loaded. */
export async function versionsIn(engine: Engine, collection: string): Promise<Set<string>> {
  const found = await engine.ask<Record<string, unknown>>({
    method: "GET",
    path: `/${allIndices(collection)}/_alias`,
    querystring: { allow_no_indices: true },
  });
  return new Set(Object.keys(found).flatMap((index) => versionOf(collection, index) ?? []));
}

/** Opens a version; its facts are read. */
export async function openCollection(
  engine: Engine,
  collection: string,
  version: string,
): Promise<EngineCollection> {
  const indices = indicesOf(collection, version);
  const counted = new Map<string, number>();

  /** The first `size` clauses that a query finds, by number. @param more of the request */
  async function search<Hit>(query: Dsl, size: number, more: object): Promise<readonly Hit[]> {
    const body = await engine.ask<SearchBody<Hit>>({
      method: "POST",
      path: `/${indices.clauses}/_search`,
      querystring: { allow_partial_search_results: false },
      body: {
        ...{ query: { bool: { filter: [query] } }, size, sort: [{ number: "asc" }] },
        ...{ track_total_hits: false, ...more },
      },
    });
    return wholeHits(body).hits;
  }

  /** The numbers of the clauses that a query finds, or the first `most` of them. */
  async function numbersOf(query: Dsl, most: number): Promise<number[]> {
    const numbers: number[] = [];
    for (;;) {
      const size = Math.min(PAGE, most - numbers.length);
      const last = numbers.at(-1);
      const found = await search<{ readonly sort: readonly [number] }>(query, size, {
        _source: false,
        ...(last === undefined ? {} : { search_after: [last] }),
      });
      for (const { sort } of found) numbers.push(sort[0]);
      if (found.length < PAGE || numbers.length >= most) return numbers;
    }
  }

  const rowsOf = keepRows(async (numbers) => {
    const rows: Row[] = [];
    for (let at = 0; at < numbers.length; at += PAGE) {
      const some = numbers.slice(at, at + PAGE);
      const found = await search<{ readonly _source: Row }>(numbersDsl(some), some.length, {});
      if (found.length < some.length) throw new PartialAnswer("The engine lacks a clause");
      for (const { _source } of found) rows.push(_source);
    }
    return rows;
  });

  async function count(queries: readonly Dsl[]): Promise<number[]> {
    const lines = queries.flatMap((query) => [
      JSON.stringify({ allow_partial_search_results: false }),
      JSON.stringify({ query, size: 0, track_total_hits: true }),
    ]);
    const { responses } = await engine.ask<{ readonly responses: readonly SearchBody[] }>({
      method: "POST",
      path: `/${indices.clauses}/_msearch`,
      lines: `${lines.join("\n")}\n`,
    });
    return responses.map((response) => wholeHits(response).total?.value ?? 0);
  }

  async function stored<Source>(ids: readonly string[], includes: string) {
    interface Got {
      readonly found?: boolean;
      readonly error?: unknown;
      readonly _source?: Source;
    }
    const { docs } = await engine.ask<{ readonly docs: readonly Got[] }>({
      method: "POST",
      path: `/${indices.shown}/_mget`,
      querystring: { realtime: false, _source_includes: includes },
      body: { ids },
    });
    return docs.map(({ found, error, _source }) => {
      if (error !== undefined || found !== true || _source === undefined) {
        throw new PartialAnswer("The engine lacks a stored text");
      }
      return _source;
    });
  }

  async function file(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const [content] = await stored<{ readonly content: string }>([fileId(name)], "content");
    return new TextEncoder().encode(content?.content);
  }

  const facts: CollectionFacts = JSON.parse(new TextDecoder().decode(await file(FACTS_FILE)));
  return {
    facts,
    file,

    async rows(query, most = Number.POSITIVE_INFINITY) {
      return query === NOTHING ? [] : rowsOf(await numbersOf(query, most));
    },

    async counts(queries) {
      const keys = queries.map((query) => JSON.stringify(query));
      const unknown = [...new Set(keys)].filter((key) => !counted.has(key));
      if (counted.size + unknown.length > KEPT_COUNTS) counted.clear();
      const byKey = new Map(keys.map((key, at) => [key, queries[at] ?? NOTHING]));
      for (let at = 0; at < unknown.length; at += MOST_COUNTS) {
        const some = unknown.slice(at, at + MOST_COUNTS);
        const numbers = await count(some.map((key) => byKey.get(key) ?? NOTHING));
        for (const [place, key] of some.entries()) counted.set(key, numbers[place] ?? 0);
      }
      // Cleared meanwhile by another call, a count would be missing.
      const all = keys.map((key) => counted.get(key));
      return all.every((each) => each !== undefined) ? all : count(queries);
    },

    async shown(numbers, form) {
      if (numbers.length === 0) return [];
      const ids = numbers.map(String);
      const found = await stored<Readonly<Record<string, ShownRow | undefined>>>(ids, form);
      return found.map((each) => each[form] ?? null);
    },
  };
}
