/** The index, asked as a browser asks it, against a plain search of every text. */

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCRIPTS } from "../../../src/model/types.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { searchIndexIn } from "../../../src/node/build/read-search-index.ts";
import { openPagefind } from "../../../src/search/answer/pagefind-index.ts";
import { clauseAt, symbolAt } from "../../../src/search/answer/positions.ts";
import {
  CHUNKS_FILE,
  chunkFile,
  FOLD_FILE,
  META_FILE,
  SEARCH_FOLDER,
  SUMS_FILE,
  TABLE_FILE,
} from "../../../src/search/format/index-format.ts";
import { symbolsOf } from "../../../src/search/format/symbols.ts";
import { aloneWord, GAP, indexWords } from "../../../src/search/index/index-words.ts";
import type { IndexSource } from "../../../src/search/open-index.ts";
import { asTerm } from "../../../src/search/query/write-query.ts";
import { createSearcher, type Searcher } from "../../../src/search/searcher.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { createOracle, oracleClauses, textsOf } from "../../search/oracle.ts";
import { quotedPiece } from "../../search/quoted-piece.ts";
import { corpus as collection } from "../../support/jiangbei.ts";
import { openPagefindEngine } from "../../support/pagefind-engine.ts";
import { writeSearchIndex } from "../../support/search-index.ts";
import { seed } from "../../support/seed.ts";

const table = openccFoldTable();
const clauses = oracleClauses(collection);
const oracle = createOracle(clauses);

let out: string;
beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), "tiaowen-index-"));
  await writeSearchIndex(collection, out);
});
afterAll(() => rm(out, { recursive: true, force: true }));

async function names(searcher: Searcher, query: string, options = {}): Promise<string[]> {
  const hits = await searcher.names(query, { sort: "order", ...options });
  return hits.map(({ clause }) => clause);
}

/** An index whose files fail while their names match `broken.pattern`. */
async function brokenIndex(): Promise<{ source: IndexSource; broken: { pattern: RegExp } }> {
  const source = await searchIndexIn(out, "zh-Hans");
  const broken = { pattern: /(?!)/ };
  const read = async (name: string) => {
    if (broken.pattern.test(name)) throw new Error("cut off");
    return source.read(name);
  };
  return { source: { ...source, read }, broken };
}

describe("the index", () => {
  test.each(SCRIPTS)(
    "finds every clause that holds a piece of any text, and no other (%s)",
    async (script) => {
      const searcher = createSearcher(await searchIndexIn(out, script));
      await fc.assert(
        fc.asyncProperty(quotedPiece(clauses), async (query) => {
          const { relaxed } = await searcher.search(query);
          expect(relaxed === null ? await names(searcher, query) : []).toEqual(
            oracle.search(query),
          );
        }),
        { seed, numRuns: 300 },
      );
    },
  );

  test("combines terms, leaves out, filters and counts", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hans"));
    const query = "创新 人才 -企业";
    const all = oracle.search(query);
    expect(all.length).toBeGreaterThan(1);
    expect(await names(searcher, query)).toEqual(all);
    const answer = await searcher.search(query);
    expect(answer.terms.map(({ fold, clauses: count }) => [fold, count])).toEqual([
      ["创新", oracle.search("创新").length],
      ["人才", oracle.search("人才").length],
    ]);
    const [document = ""] = answer.facets.documents.keys();
    const own = all.filter((name) => name.startsWith(`${document}#`));
    const some = await searcher.search(query, { documents: [document] });
    expect(some.total).toBe(own.length);
    expect(some.facets.documents).toEqual(answer.facets.documents);
    expect(await names(searcher, query, { documents: [document] })).toEqual(own);
    const boxes = oracle.search("创新", { kinds: ["box"] });
    expect(boxes).toEqual(["plan-2024#box1"]);
    expect(await names(searcher, "创新", { kinds: ["box"] })).toEqual(boxes);
    expect(await names(searcher, "創新 title:工程")).toEqual(oracle.search("创新 title:工程"));
    expect(await names(searcher, "doc:规划 创新")).toEqual(oracle.search("doc:规划 创新"));
  });

  test("limits to a hierarchy, a genre and a year", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hans"));
    const { facets, total } = await searcher.search("创新");
    for (const facet of ["hierarchies", "genres", "years"] as const) {
      const [value = "", count = 0] = [...facets[facet]][0] ?? [];
      const limited = await searcher.search("创新", { [facet]: [value] });
      expect(limited.total, facet).toBe(count);
      expect(limited.unfiltered, facet).toBe(total);
    }
    const inProjects = await names(searcher, "工程", { hierarchies: ["four-projects"] });
    expect(inProjects.length).toBeGreaterThan(4);
    expect(inProjects).toEqual(
      oracle.search("工程").filter((name) => name.startsWith("opinions-2023#s3-")),
    );
  });

  test("shows every occurrence that it counts", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hant"));
    for (const query of ["科技 創新", "2025", "AI", "年"]) {
      const { occurrences, total } = await searcher.search(query);
      const hits = await searcher.hits(query, {}, { from: 0, to: total, room: 80 });
      expect(
        hits.reduce((sum, hit) => sum + hit.occurrences, 0),
        query,
      ).toBe(occurrences);
      let lines = 0;
      let done = 0;
      for await (const part of searcher.lines(query, {}, { order: "left", room: 12 })) {
        lines += part.items.length;
        done = part.done;
      }
      expect([lines, done], query).toEqual([occurrences, total]);
    }
  });

  test("answers by words where nothing matches, and says so", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hans"));
    const query = "量子人才蘑菇 -企业";
    const { relaxed, terms } = await searcher.search(query);
    expect(relaxed).toEqual({ words: ["量子", "人才"] });
    expect(terms).toEqual([{ text: "量子人才蘑菇", fold: "量子人才蘑菇", clauses: 0 }]);
    const found = await searcher.names(query);
    expect(found.map(({ clause }) => clause).toSorted()).toEqual(
      oracle.search("量子|人才 -企业").toSorted(),
    );
    const both = new Set(oracle.search("量子 人才 -企业"));
    expect(found.slice(0, both.size).every(({ clause }) => both.has(clause))).toBe(true);
    const { near } = await searcher.search("创薪");
    expect(near[0]?.words.map(({ fold }) => fold)).toContain("创新");
    expect((await searcher.search("蘑菇")).relaxed).toBeNull();
  });

  test.each(SCRIPTS)(
    "offers what occurs, with exact counts, as queries that find it (%s)",
    async (script) => {
      const searcher = createSearcher(await searchIndexIn(out, script));
      const sorts = new Set<string>();
      for (const typed of [
        "研发",
        "創新",
        "人才 平",
        "-title:新区",
        "quanqiu",
        "pilot-scale te",
        "岳",
      ]) {
        const offered = await searcher.suggest(typed, 8, false);
        expect(offered.length, typed).toBeGreaterThan(0);
        for (const { text, clauses: count, sort, query, parts, name } of offered) {
          sorts.add(sort);
          expect(count, text).toBe(oracle.search(asTerm(text)).length);
          expect(parts.map((part) => part.text).join("")).toBe(text);
          expect([...parts, ...(name?.parts ?? [])].some(({ marked }) => marked)).toBe(true);
          expect(query.endsWith(asTerm(text)), query).toBe(true);
        }
      }
      expect([...sorts].toSorted()).toEqual(["glossary", "heading", "term"]);
    },
  );

  test("leads from a typed number to its clause, and to nothing from a search term", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hant"));
    const { targets } = await searcher.jumps("实施意见 三（二）1", 5);
    expect(targets).toMatchObject([
      { document: { id: "opinions-2023" }, fragment: "s3-2-1", clause: { kind: "section" } },
    ]);
    expect(targets[0]?.clause?.name).toContain("自主創新示範區");
    expect((await searcher.jumps("创新", 5)).total).toBe(0);
  });

  test("gives folded words as the texts write them", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hant"));
    // Where 資產 comes first, a mark stands between its characters.
    expect(await searcher.asWritten(["研发", "揭榜挂帅", "资产", "量子蘑菇"])).toEqual([
      "研發",
      "揭榜掛帥",
      "資產",
      "量子蘑菇",
    ]);
  });

  test("has no answer to a query without terms", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hans"));
    expect(await searcher.search("，。 “”")).toMatchObject({ read: null, total: 0, relaxed: null });
  });

  test.each([
    ["the fold", new RegExp(FOLD_FILE)],
    ["the clause table", new RegExp(TABLE_FILE)],
    ["Pagefind's list of chunks", new RegExp(CHUNKS_FILE)],
    ["a chunk", /pf_index$/],
  ])("rejects while %s cannot be had, and answers once it can", async (_what, pattern) => {
    const { source, broken } = await brokenIndex();
    const searcher = createSearcher(source);
    broken.pattern = pattern;
    await expect(searcher.search("揭榜挂帅")).rejects.toThrow("cut off");
    await expect(searcher.names("揭榜挂帅")).rejects.toThrow("cut off");
    broken.pattern = /(?!)/;
    expect(await names(searcher, "揭榜挂帅")).toEqual(oracle.search("揭榜掛帥"));
  });

  test("counts without texts, and rejects where what is shown cannot be had", async () => {
    const { source, broken } = await brokenIndex();
    const searcher = createSearcher(source);
    broken.pattern = /^text\//;
    expect((await searcher.search("揭榜挂帅")).total).toBe(oracle.search("揭榜挂帅").length);
    const part = { from: 0, to: 20, room: 80 };
    await expect(searcher.hits("揭榜挂帅", {}, part)).rejects.toThrow("cut off");
    await expect(
      searcher.lines("揭榜挂帅", {}, { order: "text", room: 12 }).next(),
    ).rejects.toThrow("cut off");
    broken.pattern = /(?!)/;
    expect(await searcher.hits("揭榜挂帅", {}, part)).not.toEqual([]);
  });

  test("ends a call whose signal says so", async () => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hans"));
    const controller = new AbortController();
    const call = searcher.search("创新", {}, controller.signal);
    controller.abort();
    await expect(call).rejects.toThrow("aborted");
  });

  test.each([
    ["one term", "创新".repeat(20_000)],
    ["many terms", "创 新 ".repeat(5_000)],
    ["operators", "- | ( ) NOT OR title: ".repeat(3_000)],
    ["quotation marks", '"创新 “人才 '.repeat(3_000)],
    ["patterns and markup", "[.*+?^{2}$()|\\]<script>alert(1)</script>&amp;"],
    ["lone surrogates", "\ud800创\udc00新 \ud800"],
  ])("answers a query of a great many %s", async (_what, query) => {
    const searcher = createSearcher(await searchIndexIn(out, "zh-Hans"));
    const { relaxed } = await searcher.search(query);
    expect(relaxed === null ? await names(searcher, query) : []).toEqual(oracle.search(query));
  });

  test("is an index of Pagefind's, whose own engine finds in it what its reader here does", async () => {
    const [version = ""] = (await readdir(path.join(out, SEARCH_FOLDER))).toSorted();
    const engineFinds = await openPagefindEngine(path.join(out, SEARCH_FOLDER, version));
    const index = await openPagefind((await searchIndexIn(out, "zh-Hans")).read);
    const { fold } = createFolding(table);
    const symbols = clauses.flatMap((clause) =>
      textsOf(clause).map((text) => symbolsOf(fold(text))),
    );
    const pairs = new Set(indexWords(symbols).filter((word) => word !== GAP));
    const words = [...pairs, ...new Set([...pairs].map(aloneWord))];
    const asked = fc
      .sample(fc.nat(words.length - 1), { seed, numRuns: 300 })
      .map((place) => words[place] ?? "");
    await index.load(asked);
    for (const word of asked) {
      const found = index.find(word);
      expect(found.length, word).toBeGreaterThan(0);
      const byClause = Map.groupBy(found, (at) => clauseAt(at).toString(36));
      const places = Array.from(byClause, ([page, own]) => [page, own.map(symbolAt)] as const);
      expect(new Map(places), word).toEqual(engineFinds(word));
    }
  });

  test("ships only what a search, a count or Pagefind's own engine reads", async () => {
    const [version = ""] = (await readdir(path.join(out, SEARCH_FOLDER))).toSorted();
    const files = await readdir(path.join(out, SEARCH_FOLDER, version), { recursive: true });
    const kinds = new Set(files.map((file) => file.replace(/\d+(?:-\d+)?(?=\.)/, "*")));
    expect([...kinds].filter((kind) => /\.\w+$/.test(kind)).toSorted()).toEqual([
      "clauses.json",
      "english/zh-Hans.json",
      "english/zh-Hant.json",
      "fold.json",
      "jumps/zh-Hans.json",
      "jumps/zh-Hant.json",
      CHUNKS_FILE,
      chunkFile("*"),
      META_FILE,
      "suggestions/names.json",
      "suggestions/zh-Hans.json",
      "suggestions/zh-Hant.json",
      SUMS_FILE,
      "text/zh-Hans/*.json",
      "text/zh-Hant/*.json",
      "vocabulary.json",
      "words/sizes.json",
      "words/tokens/*.bin",
      `words/tokens/${SUMS_FILE}`,
      "words/zh-Hans.json",
      "words/zh-Hant.json",
    ]);
  });
});
