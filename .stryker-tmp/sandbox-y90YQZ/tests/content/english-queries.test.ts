/** Readers of English find what they seek: a hundred queries and the clauses that they must lead to. */
// @ts-nocheck

import { afterAll, describe, expect, test } from "vitest";
import { openEngine } from "../eval/engine.ts";
import { readEnglishQueries } from "../eval/english.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { Random } from "../support/random.ts";
import { collection } from "../support/real-content.ts";
import { seed } from "../support/seed.ts";

const FIRST = 10;
/** Part of the glossary that a run looks up. */
const SAMPLE = 0.1;
const clauses = oracleClauses(collection);
const names = new Set(clauses.map(({ document, id }) => `${document}#${id}`));
const oracle = createOracle(clauses);
const engine = await openEngine(collection);
afterAll(() => engine.close());
const queries = readEnglishQueries();

describe("the English queries", () => {
  test("are at least a hundred, none twice, about clauses that there are", () => {
    expect(queries.length).toBeGreaterThanOrEqual(100);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.flatMap(({ must }) => must).filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(queries)("$query", async ({ query, must }) => {
    const { hits } = await engine.search(query, {});
    expect(must.filter((name) => !hits.includes(name))).toEqual([]);
  });

  test("have all of what they must find among the first ten, nine times of ten", async () => {
    const late: string[] = [];
    for (const { query, must } of queries) {
      const { hits } = await engine.search(query, {});
      const first = hits.slice(0, FIRST);
      if (!must.every((name) => first.includes(name))) late.push(query);
    }
    expect(late.length, late.join("\n")).toBeLessThanOrEqual(queries.length / 10);
  });

  test("of the glossary itself lead to every clause that has the term", async () => {
    const missed: string[] = [];
    const random = new Random(seed);
    const sample = collection.glossary.filter(() => random.chance(SAMPLE));
    for (const { titles, aliases, pinyin } of sample) {
      const bare = pinyin.normalize("NFD").replace(/[^a-z0-9]/giu, "");
      const name = titles.en.replace(/[“”()]/gu, "");
      for (const query of [name, bare]) {
        if (oracle.search(query).length > 0) continue;
        const { hits } = await engine.search(query, {});
        const chinese = query === name ? aliases["zh-Hans"] : [];
        const wanted = [titles["zh-Hans"], ...chinese].flatMap((form) => oracle.search(form));
        const lost = wanted.filter((name) => !hits.includes(name));
        if (lost.length > 0) missed.push(`${query}: ${lost.join(" ")}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test("say how they were read, unless the texts hold them as they stand", async () => {
    for (const { query } of queries) {
      const { relaxed, hits } = await engine.search(query, {});
      const exact = oracle.search(query);
      expect(relaxed, query).toBe(exact.length === 0);
      if (!relaxed) expect(hits.toSorted(), query).toEqual(exact.toSorted());
    }
  });
});
