/** The search of translated texts answers as the oracle does, on the real content and on a larger collection of its kind. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Collection } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { createSearcher, type Searcher } from "../../src/search/searcher.ts";
import { wordKey, wordsOf } from "../../src/text/translation/words.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import {
  matchesAlone,
  plainWords,
  randomAsked,
  translatedClauses,
  typed,
} from "../search/translated-oracle.ts";
import { Random } from "../support/random.ts";
import { collection } from "../support/real-content.ts";
import { writeSearchIndex } from "../support/search-index.ts";
import { seed } from "../support/seed.ts";

async function open(of: Collection): Promise<Searcher> {
  const out = await mkdtemp(path.join(tmpdir(), "tiaowen-index-"));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  await writeSearchIndex(of, out);
  return createSearcher(await searchIndexIn(out, "zh-Hans", "en"));
}

/** A collection whose clauses have sentences of the real translations. */
function withTranslations(of: Collection): Collection {
  const random = new Random(seed);
  const sentences = collection.documents.flatMap(({ translations }) =>
    Object.values(translations.en ?? {}).flatMap((texts) =>
      texts.flatMap((text) => text.split(/(?<=\.) /u)),
    ),
  );
  const paragraph = () =>
    Array.from({ length: random.int(1, 4) }, () => random.pick(sentences as [string])).join(" ");
  return {
    ...of,
    documents: of.documents.map((document) => ({
      ...document,
      translations: {
        en: Object.fromEntries(
          Array.from(walkClauses(document.clauses), ({ clause }) => [
            clause.id,
            clause.source.paragraphs.map(paragraph),
          ]),
        ),
      },
    })),
  };
}

/** The queries of which the engine finds other clauses in the translations than the oracle, or misses one. */
async function differences(of: Collection, count: number): Promise<unknown[]> {
  const searcher = await open(of);
  const clauses = translatedClauses(of, "en");
  const wrong: unknown[] = [];
  for (const asked of randomAsked(clauses, count, seed)) {
    const query = typed(asked);
    const wanted = clauses.filter((clause) => matchesAlone(clause, asked)).map(({ name }) => name);
    const { inTranslation, total } = await searcher.search(query);
    const found = (await searcher.names(query)).map(({ clause }) => clause);
    const isExcluding = query.includes("-");
    const missing = isExcluding ? [] : wanted.filter((name) => !found.includes(name));
    const counted = inTranslation === null ? 0 : inTranslation.clauses;
    const isCounted = isExcluding ? counted <= total : counted === wanted.length;
    if (missing.length > 0 || !isCounted)
      wrong.push({ query, missing, counted, wanted: wanted.length });
  }
  return wrong;
}

test("random queries find each clause whose translation matches, and count no other", async () => {
  expect(await differences(collection, 500)).toEqual([]);
});

test("so they do in a larger collection", async () => {
  const large = withTranslations(generateCollection(collection, 2000, seed));
  expect(await differences(large, 120)).toEqual([]);
});

test("what a translation says is excluded by a minus", async () => {
  const searcher = await open(collection);
  const all = await searcher.names("laboratory");
  const without = await searcher.names("laboratory -innovation");
  const both = await searcher.names("laboratory innovation");
  expect(without.length).toBeGreaterThan(0);
  expect(without.length + both.length).toBe(all.length);
});

test("a hit has its title, its words in their context and its place in English, the Chinese beside", async () => {
  const searcher = await open(collection);
  const [hit] = await searcher.hits("bonded R&D centres", {}, { from: 0, to: 1, room: 80 });
  const marked = hit?.translation?.title.filter((part) => part.marked).map(({ text }) => text);
  expect(marked).toEqual(["Bonded", "R&D", "Centres"]);
  expect(hit?.translation?.path.every((title) => !/\p{Script=Han}/u.test(title))).toBe(true);
  expect(hit?.shown.body?.parts.some(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true);
});

test("a Chinese query shows the English of its hits", async () => {
  const searcher = await open(collection);
  const hits = await searcher.hits("揭榜挂帅", {}, { from: 0, to: 5, room: 80 });
  expect(hits.length).toBeGreaterThan(2);
  expect(hits.every(({ translation }) => (translation?.body?.parts.length ?? 0) > 0)).toBe(true);
});

test("a name of the glossary is looked for in Chinese too, and the answer says so", async () => {
  const searcher = await open(collection);
  const { inTranslation } = await searcher.search("little giant");
  expect(inTranslation?.named.length).toBeGreaterThan(0);
});

test("every occurrence in a translation is a line of the concordance", async () => {
  const searcher = await open(collection);
  const { occurrences } = await searcher.search("laboratories");
  const lines: string[] = [];
  const how = { order: "left", room: 30 } as const;
  for await (const { items } of searcher.lines("laboratories", {}, how)) {
    lines.push(...items.map(({ keyword }) => keyword.toLowerCase()));
  }
  expect(lines.length).toBe(occurrences);
  expect(new Set(lines)).toEqual(new Set(["laboratory", "laboratories"]));
});

test("words are read as the oracle reads them", () => {
  for (const { translations } of collection.documents) {
    for (const text of Object.values(translations.en ?? {}).flat()) {
      expect(wordsOf(text).map(({ word }) => word)).toEqual(plainWords(text));
    }
  }
});

test.each([
  ["base", "bases", "based", "basing"],
  ["plan", "plans", "planned", "planning"],
  ["study", "studies", "studied", "studying"],
  ["centre", "center", "centres", "centers"],
  ["programme", "program", "programmes"],
  ["organise", "organize", "organised", "organizing"],
  ["commercialisation", "commercialization"],
  ["model", "modelled", "modeling"],
  ["process", "processes", "processed"],
  ["use", "uses", "used", "using"],
  ["laboratory", "laboratories"],
])("%s has the key of its other forms", (word, ...others) => {
  expect(others.map((other) => wordKey(other, "en"))).toEqual(
    others.map(() => wordKey(word, "en")),
  );
});

test.each([
  ["thing", "th"],
  ["red", "r"],
  ["need", "nee"],
  ["status", "statu"],
  ["class", "clas"],
  ["university", "universe"],
  ["organisation", "organise"],
])("%s has another key than %s", (word, other) => {
  expect(wordKey(word, "en")).not.toBe(wordKey(other, "en"));
});
