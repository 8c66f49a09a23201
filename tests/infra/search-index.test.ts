/** The index of the real content, asked as a browser asks it, against a plain search of every text. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadCollection } from "../../src/infra/load-collection.ts";
import { openccConvert, openccFoldTable } from "../../src/infra/opencc.ts";
import { writeSearchIndex } from "../../src/infra/search-index.ts";
import { SCRIPTS, type Script } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { shardFile } from "../../src/search/index-format.ts";
import type { IndexSource } from "../../src/search/open-index.ts";
import { createPagefindQuestion, type FetchFile } from "../../src/search/pagefind.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { createFolder } from "../../src/text/fold.ts";
import { seed } from "../support/seed.ts";

const convert = openccConvert();
const table = openccFoldTable();
const { fold } = createFolder(table);
const { collection } = await loadCollection("content");

/** Each clause with its texts, read as the contract says. */
const clauses = collection.documents.flatMap((document) =>
  Array.from(walkClauses(document.clauses), ({ clause }) => {
    const { label, heading, paragraphs } = clause.source;
    const [first = "", ...rest] = paragraphs;
    const title = `${label} ${heading}`;
    const texts = clause.runIn ? [`${title} ${first}`, ...rest] : [title, ...paragraphs];
    return { name: `${document.id}#${clause.id}`, texts, folds: texts.map(fold) };
  }),
);

/** A plain search for one term. */
function oracle(term: string): string[] {
  const folded = fold(term);
  const before = /^\p{Nd}/u.test(folded)
    ? "(?<![\\p{Nd}.])"
    : /^\p{Script=Latin}/u.test(folded)
      ? "(?<!\\p{Script=Latin})"
      : "";
  const after = /\p{Nd}$/u.test(folded) ? "(?![\\p{Nd}.])" : "";
  const pattern = new RegExp(before + folded.replace(/[.+]/g, "\\$&") + after, "u");
  return clauses
    .filter(({ folds }) => folds.some((text) => pattern.test(text)))
    .map(({ name }) => name);
}

let out: string;
let data: string;

function sourceOf(script: Script, fetchFile?: FetchFile): IndexSource {
  const text = (name: string): Promise<string> => readFile(path.join(data, name), "utf8");
  const read: FetchFile = async (address) =>
    new Response(await readFile(path.join(data, new URL(address, "http://x").pathname)));
  const open = () => import(pathToFileURL(path.join(data, "pagefind/pagefind.js")).href);
  return {
    table: async () => JSON.parse(await text("clauses.json")),
    foldTable: async () => JSON.parse(await text("fold.json")),
    shard: async (number) => JSON.parse(await text(shardFile(script, number))),
    pagesWith: createPagefindQuestion(open, "/pagefind/", fetchFile ?? read),
  };
}

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), "tiaowen-index-"));
  await writeSearchIndex(collection, out, table);
  const entry = JSON.parse(await readFile(path.join(out, "search-data/index.json"), "utf8"));
  data = path.join(out, "search-data", entry.version);
}, 60_000);
afterAll(() => rm(out, { recursive: true, force: true }));

describe("the index of the real content", () => {
  const names = (answer: Awaited<ReturnType<ReturnType<typeof createSearcher>>>): string[] =>
    answer.hits.map(({ document, clause }) => `${document.id}#${clause}`);

  test.each(SCRIPTS)(
    "finds every clause that holds a piece of any text, and no other (%s)",
    async (script) => {
      const search = createSearcher(sourceOf(script));
      const piece = fc
        .tuple(
          fc.constantFrom(...clauses),
          fc.nat(),
          fc.nat(),
          fc.integer({ min: 1, max: 12 }),
          fc.constantFrom(...SCRIPTS),
        )
        .map(([{ texts }, which, start, length, form]) => {
          const text = texts[which % texts.length] ?? "";
          const from = start % Math.max(1, text.length);
          const piece = text.slice(from, from + length).replace(/[\s|｜"“”「」（）():：－-]/gu, "");
          return convert(piece, form === "zh-Hans" ? "zh-Hant" : "zh-Hans", form);
        })
        .filter((text) => fold(text) !== "" && !/^(?:AND|OR|NOT)$/.test(text));
      await fc.assert(
        fc.asyncProperty(piece, async (query) => {
          expect(names(await search(query, { sort: "order" }))).toEqual(oracle(query));
        }),
        { seed, numRuns: 300 },
      );
    },
  );

  test("combines terms, leaves out, and filters", async () => {
    const search = createSearcher(sourceOf("zh-Hans"));
    const all = oracle("创新").filter((name) => oracle("人才").includes(name));
    const answer = await search("创新 人才 -企业", { sort: "order" });
    expect(names(answer)).toEqual(all.filter((name) => !oracle("企业").includes(name)));
    expect(answer.terms.map(({ fold: term, clauses: count }) => [term, count])).toEqual([
      ["创新", oracle("创新").length],
      ["人才", oracle("人才").length],
    ]);
    const [document = ""] = answer.documents.keys();
    const some = await search("创新 人才 -企业", { documents: [document] });
    expect(some.hits.length).toBe(answer.documents.get(document));
    expect(some.hits.every((hit) => hit.document.id === document)).toBe(true);
    const boxes = await search("创新", { kinds: ["box"] });
    expect(new Set(boxes.hits.map(({ kind }) => kind))).toEqual(new Set(["box"]));
  });

  test("knows headings and documents", async () => {
    const search = createSearcher(sourceOf("zh-Hant"));
    const inTitle = await search("標題:創新");
    expect(inTitle.hits.length).toBeGreaterThan(0);
    for (const { texts } of inTitle.hits) {
      expect(texts.some(({ heading }) => heading.includes("创新"))).toBe(true);
    }
    const [first] = collection.documents;
    const inDocument = await search(`doc:${first?.id} 创新`);
    expect(new Set(inDocument.hits.map(({ document }) => document.id))).toEqual(
      new Set([first?.id]),
    );
  });

  test("has no answer to a query without terms", async () => {
    const search = createSearcher(sourceOf("zh-Hans"));
    const answer = await search("，。 “”");
    expect(answer.read).toBeNull();
    expect(answer.hits).toEqual([]);
  });

  test("rejects while a part of the index cannot be had, and answers once it can", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    let broken = true;
    const search = createSearcher(
      sourceOf("zh-Hans", async (address) => {
        if (broken && address.endsWith(".pf_index")) throw new Error("cut off");
        return new Response(await readFile(path.join(data, new URL(address, "http://x").pathname)));
      }),
    );
    await expect(search("揭榜挂帅")).rejects.toThrow("cut off");
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
    broken = false;
    expect(names(await search("揭榜挂帅", { sort: "order" }))).toEqual(oracle("揭榜掛帥"));
  });

  test("ships only what a search reads", async () => {
    const files = await readdir(data, { recursive: true });
    const kinds = new Set(files.map((file) => file.replace(/\d+(?=\.json$)|unknown_\w+/, "*")));
    expect([...kinds].filter((kind) => /\.\w+$/.test(kind)).toSorted()).toEqual([
      "clauses.json",
      "fold.json",
      "pagefind/index/*.pf_index",
      "pagefind/pagefind-entry.json",
      "pagefind/pagefind.*.pf_meta",
      "pagefind/pagefind.js",
      "pagefind/wasm.unknown.pagefind",
      "text/zh-Hans/*.json",
      "text/zh-Hant/*.json",
    ]);
  });
});
