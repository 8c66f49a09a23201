/** What is counted in a small collection is what a naive count of its `clauses.ndjson` finds. */
import { beforeAll, expect, test } from "vitest";
import { searchIndexOf } from "../../../src/node/build/read-search-index.ts";
import { createCounter } from "../../../src/search/counting/counter.ts";
import { corpus } from "../../support/jiangbei.ts";
import { seed } from "../../support/seed.ts";
import { type Counted, compareCounts, countedCorpus } from "./compare-counts.ts";

let counted: Counted;
beforeAll(async () => {
  counted = await countedCorpus(corpus);
});

const RUNS = Array.from({ length: 40 }, (_, run) => run);
test.each(RUNS)(
  "a random query and subset is counted as naively, for every statistic (%i)",
  async (run) => {
    await compareCounts(counted, 1, seed + run);
  },
);

test("a query in the other script, or in English, is counted by its Chinese", async () => {
  const hans = createCounter(counted.index);
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
    hant.keywords({ filters, other: null, sign: "more", least: 1, stop: [] });
  const words = (await rows({ documents: [corpus.documents[0]?.id ?? ""] })).rows;
  expect(words.map(({ word }) => word).join("")).toMatch(/[設發業]/u);
});

test("a word that is as common in both parts is a keyword of neither", async () => {
  const [first] = corpus.documents;
  if (first === undefined) throw new Error("a document");
  const documents = [first, { ...first, id: "copy" }];
  const counter = createCounter(
    await searchIndexOf({ ...corpus, documents, hierarchies: [], correspondences: [] }, "zh-Hans"),
  );
  for (const sign of ["more", "less"] as const) {
    const { rows, own, other } = await counter.keywords({
      ...{ filters: { documents: [first.id] }, other: null, sign },
      ...{ least: 1, stop: [] },
    });
    expect(rows).toEqual([]);
    expect(own).toEqual(other);
  }
});

test("of a query in English, the clauses are those of its Chinese, and none by an English title alone", async () => {
  const limits = { filters: {}, reach: 5, order: "joint", stop: [], least: 1 } as const;
  const [first, ...others] = corpus.documents;
  const [chapter, ...rest] = first?.clauses ?? [];
  if (first === undefined || chapter === undefined) throw new Error("a chapter");
  const titled = { ...chapter, english: "Talent Everywhere" };
  const documents = [{ ...first, clauses: [titled, ...rest] }, ...others];
  const counter = createCounter(await searchIndexOf({ ...corpus, documents }, "zh-Hans"));
  const own = await counter.collocates({ ...limits, query: "talent" });
  expect(own.reading.meaning).not.toEqual([]);
  const chinese = await counter.collocates({ ...limits, query: own.reading.searched });
  expect(chinese.occurrences).toBeGreaterThan(0);
  expect([own.occurrences, own.clauses]).toEqual([chinese.occurrences, chinese.clauses]);
});
