/** The search service answers as the oracle does, and in every detail as the static search of the same content. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { searchIndexOf } from "../../src/node/build/read-search-index.ts";
import { connectEngine, type Engine } from "../../src/node/engine/engine-client.ts";
import { type OpenVersion, openVersions } from "../../src/node/engine/service/searchers.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { randomQueries } from "../eval/random-queries.ts";
import { withTranslations } from "../eval/translated.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { randomAsked, translatedClauses, typed } from "../search/translated-oracle.ts";
import { corpus } from "../support/fixture-site.ts";
import { Random } from "../support/random.ts";
import { seed } from "../support/seed.ts";
import { compare, type Difference } from "./differences.ts";
import { load } from "./loaded.ts";
import { withLongText } from "./long-text.ts";
import { randomOptions, withVersions } from "./versioned.ts";

const CLAUSES = 3000;
const NAME = "exactness";

const { collection: made, text } = withLongText(generateCollection(corpus, CLAUSES, seed));
/** A part of the documents is translated. */
const translated = withTranslations(made, corpus, seed);
const { collection, record } = withVersions(
  {
    ...translated,
    documents: translated.documents.map((document, at) =>
      at % 3 === 0 ? document : { ...document, translations: {} },
    ),
  },
  new Random(seed),
);

let engine: Engine;
let open: OpenVersion;

beforeAll(async () => {
  engine = await connectEngine({ nodes: inject("engineNodes") });
  await load(engine, collection, NAME, record);
  open = await openVersions(engine, NAME)();
});
afterAll(() => engine.close());

test("random queries of every operator and filter find the clauses of the oracle, and no other", async () => {
  const oracle = createOracle(oracleClauses(collection));
  const searcher = open.searcher("zh-Hans");
  const wrong = [];
  for (const { query, filters } of randomQueries(collection, 300, seed)) {
    const { relaxed } = await searcher.search(query, filters);
    const hits = relaxed === null ? await searcher.names(query, filters) : [];
    const found = hits.map(({ clause }) => clause).toSorted();
    const wanted = oracle.search(query, filters).toSorted();
    if (found.join() !== wanted.join()) wrong.push({ query, filters, found, wanted });
  }
  expect(wrong).toEqual([]);
});

/** Queries without an answer as typed, with English and pinyin, and such as only exclude. */
const OTHERS = [
  ..."hall|innovation centre|chuangxin|zhongxin pingtai|pilot scael|-创新|-的 -中|()|。，".split(
    "|",
  ),
  ..."创新 | -中心|不存在的词语 创新中心|xyzzy|xyzzy 创新|doc:nothing 创新|title:创新 -中心".split(
    "|",
  ),
  ...[
    "量子计算 高地",
    "“创新 中心”",
    "laboratory -innovation",
    "-laboratory",
    "innovation | -hall",
  ],
  `${"(".repeat(30)}创新 平台${" 中心)".repeat(30)}`,
  `${Array.from({ length: 1100 }, (_, number) => `-${number}年`).join(" ")} 创新`,
];

test.each([
  ["zh-Hans", undefined],
  ["zh-Hant", undefined],
  ["zh-Hans", "en"],
] as const)("every answer is that of the static search: %s %s", async (script, language) => {
  const random = new Random(seed);
  const wanted = createSearcher(await searchIndexOf(collection, script, language, record));
  const service = open.searcher(script, language);
  const chinese = Array.from(randomQueries(collection, 120, seed + 1), ({ query, filters }) => ({
    query,
    options: { ...filters, ...randomOptions(collection, random) },
  }));
  const asked = randomAsked(translatedClauses(collection, "en"), language ? 60 : 10, seed);
  const long = [text, `${text}不`, `-${text} 创新`, `title:${text} | 创新`];
  const others = [...asked.map(typed), ...OTHERS, ...long].map((query) => ({ query, options: {} }));
  const wrong: Difference[] = [];
  for (const { query, options } of [...chinese, ...others]) {
    wrong.push(...(await compare(service, wanted, query, options)));
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test("words are shown as they are written, suggested, and found by their numbers", async () => {
  const wanted = createSearcher(await searchIndexOf(collection, "zh-Hant"));
  const service = open.searcher("zh-Hant");
  expect(await service.open()).toBe(await wanted.open());
  expect(await service.suggest("创", 8, true)).toEqual(await wanted.suggest("创", 8, true));
  expect(await service.jumps("三（一）", 5)).toEqual(await wanted.jumps("三（一）", 5));
  const words = ["创新", "5g", "不存在的词"];
  expect(await service.asWritten(words)).toEqual(await wanted.asWritten(words));
  const lines = async (searcher: typeof wanted) => {
    const all = [];
    for await (const part of searcher.lines("创新", {}, { order: "left", room: 20 })) {
      all.push(...part.items);
    }
    return all;
  };
  expect(await lines(service)).toEqual(await lines(wanted));
});
