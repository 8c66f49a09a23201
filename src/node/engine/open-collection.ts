/** A version of a collection in a cluster, as the answers ask it. */

import { type Dsl, NOTHING } from "../../engine/dsl.ts";
import { allIndices, fileId, indicesOf, PAGE, versionOf } from "../../engine/mapping.ts";
import type { EngineCollection } from "../../engine/port.ts";
import { type CollectionFacts, FACTS_FILE, type Row, type ShownRow } from "../../engine/row.ts";
import { type Engine, statusOf } from "./engine-client.ts";

/** The first part of an answer; most answers are shorter. */
const FIRST_PAGE = 500;
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

  async function page(query: Dsl, size: number, after: number | null): Promise<readonly Row[]> {
    const body = await engine.ask<SearchBody<{ readonly _source: Row }>>({
      method: "POST",
      path: `/${indices.clauses}/_search`,
      querystring: { allow_partial_search_results: false },
      body: {
        ...{ query: { bool: { filter: [query] } }, size, sort: [{ number: "asc" }] },
        track_total_hits: false,
        ...(after === null ? {} : { search_after: [after] }),
      },
    });
    return wholeHits(body).hits.map(({ _source }) => _source);
  }

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
      if (query === NOTHING) return [];
      const rows: Row[] = [];
      for (let size = Math.min(FIRST_PAGE, most); ; size = PAGE) {
        const found = await page(query, size, rows.at(-1)?.number ?? null);
        for (const row of found) rows.push(row);
        if (found.length < size || rows.length >= most) return rows;
      }
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
