/** Corrected words in answers: what the source has there goes with them. */
import { expect, test } from "vitest";
import { correctionsFile } from "../../src/export/artifacts/annotations/corrections.ts";
import { annotatorTools } from "../../src/node/adapters/annotator-tools.ts";
import { searchIndexOf } from "../../src/node/build/read-search-index.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { clause, corpusWith, repair } from "../support/clauses.ts";

const tools = annotatorTools({ "zh-Hans": [], "zh-Hant": [] });
const CORRECTED = { shown: "揭榜挂帅", source: "接榜挂帅" };
const given = { source: "接", shown: "揭" };
const corpus = corpusWith(
  [
    clause("s1", { label: "一、", heading: "渔港", paragraphs: ["参与“揭榜挂帅”项目。"] }),
    clause("s2", { label: "1.", heading: "揭榜挂帅", paragraphs: ["泊位。"], runIn: true }),
    clause("s3", { paragraphs: ["网箱。", "实行揭榜挂帅。"] }),
  ],
  [
    repair("correct", { ...given, start: 3, end: 4 }),
    repair("correct", { ...given, clause: "s2", part: "heading", start: 0, end: 1 }),
    repair("correct", { ...given, clause: "s3", part: 2, start: 2, end: 3 }),
  ],
);

test("a hit has the corrections that its matches touch, wherever they stand in the clause", async () => {
  const searcher = createSearcher(await searchIndexOf(corpus, "zh-Hans"));
  const corrections = async (query: string) =>
    (await searcher.hits(query, { sort: "order" }, { from: 0, to: 9, room: 40 })).map((hit) => [
      hit.clause,
      hit.corrections,
    ]);
  expect(await corrections("揭榜")).toEqual([
    ["s1", [CORRECTED]],
    ["s2", [CORRECTED]],
    ["s3", [{ shown: "实行揭榜挂帅", source: "实行接榜挂帅" }]],
  ]);
  expect(await corrections("项目 | 泊位 | 网箱")).toEqual([
    ["s1", []],
    ["s2", []],
    ["s3", []],
  ]);
});

test("a record has all corrections of its clause, a line those of its words", async () => {
  const searcher = createSearcher(await searchIndexOf(corpus, "zh-Hans"));
  for await (const { items } of searcher.records("渔港", {})) {
    expect(items.map((item) => item.corrections)).toEqual([[CORRECTED]]);
  }
  const how = { order: "text", room: 8 } as const;
  for await (const { items } of searcher.lines("项目", {}, how)) {
    expect(items.map((item) => item.corrections)).toEqual([
      [{ ...CORRECTED, part: "left", end: 4 }],
    ]);
  }
  for await (const { items } of searcher.lines("项目", {}, { ...how, room: 2 })) {
    expect(items.map((item) => item.corrections)).toEqual([undefined]);
  }
});

test("the file of corrections has what the source has, with the words around, folded", () => {
  const file = correctionsFile({ corpus, tools });
  expect(file.map((each) => [each.clause, each.paragraph, each.source])).toEqual([
    ["s1", 1, "接榜挂帅"],
    ["s2", 0, "接榜挂帅"],
    ["s3", 2, "实行接榜挂帅"],
  ]);
  expect(file[0]?.fold).toBe(tools.folding.fold("参与“接榜挂帅”项目。"));
});
