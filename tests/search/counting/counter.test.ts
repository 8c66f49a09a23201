/** What is counted in a small collection is what a naive count of its `clauses.ndjson` finds. */
import { expect, test } from "vitest";
import { searchIndexOf } from "../../../src/node/build/read-search-index.ts";
import { createCounter } from "../../../src/search/counting/counter.ts";
import { corpus } from "../../support/jiangbei.ts";
import { seed } from "../../support/seed.ts";
import { compareCounts } from "./compare-counts.ts";

test("random queries and subsets are counted as naively, for every statistic", async () => {
  await compareCounts(corpus, 40, seed);
});

test("a query in the other script, or in English, is counted by its Chinese", async () => {
  const hans = createCounter(await searchIndexOf(corpus, "zh-Hans"));
  const hant = createCounter(await searchIndexOf(corpus, "zh-Hant"));
  const count = async (counter: typeof hans, query: string) =>
    (await counter.profile({ query, filters: {} })).occurrences;
  const whole = await count(hans, "建设");
  expect(whole).toBeGreaterThan(0);
  expect(await count(hans, "建設")).toBe(whole);
  expect(await count(hant, "建设")).toBe(whole);
  // What is found nowhere is not relaxed.
  expect(await count(hans, "建设绝无此词")).toBe(0);
  const rows = (filters: object) =>
    hant.keywords({ filters, other: null, sign: "more", least: 1, most: 500, stop: [] });
  const words = (await rows({ documents: [corpus.documents[0]?.id ?? ""] })).rows;
  expect(words.map(({ word }) => word).join("")).toMatch(/[設發業]/u);
});
