/** The search of a page in English: what is found in translated texts, shown of them and counted, and what a plain search finds. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Collection } from "../../src/model/types.ts";
import { searchIndexOf } from "../../src/node/build/read-search-index.ts";
import type { Hit } from "../../src/search/hit.ts";
import type { IndexSource } from "../../src/search/open-index.ts";
import { createSearcher, type Searcher } from "../../src/search/searcher.ts";
import { corpus } from "../support/jiangbei.ts";
import { seed } from "../support/seed.ts";
import { translatedDifferences } from "./translated-differences.ts";
import { translatedClauses } from "./translated-oracle.ts";

const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "opinions-2023": {
    s2: [
      "By 2025, R&D spending will reach 3.5% of GDP, and 4,500 companies will be high-tech. By 2030 the city of R&D centres will be built.",
    ],
    "s3-1-1": [
      "Companies of the world’s top 500 are supported to set up R&D centres, with up to RMB 10 million for each project.",
    ],
    "s3-1-2": ["The share of large companies with R&D units will reach 60%."],
    "s3-3-2": [
      "Ten proof-of-concept centres and pilot bases will be planned; they serve 1,200 technology companies.",
    ],
    "s3-4-2": [
      "A programme for young talent is set up. Pairing schools and companies trains young talent.",
    ],
  },
  "plan-2024": { s1: ["The new area is planned as one city.\tIts plans are reviewed."] },
};
const collection: Collection = {
  ...corpus,
  documents: corpus.documents.map((document) => ({
    ...document,
    translations: { en: TRANSLATIONS[document.id] ?? {} },
  })),
};

let index: IndexSource;
let searcher: Searcher;
beforeAll(async () => {
  index = await searchIndexOf(collection, "zh-Hans", "en");
});
beforeEach(() => {
  searcher = createSearcher(index);
});

/** The clauses that a query finds, with their numbers of occurrences. */
async function found(query: string): Promise<string> {
  const hits = await searcher.hits(query, {}, { from: 0, to: 99, room: 20 });
  return hits.map(({ clause, occurrences }) => `${clause} ${occurrences}`).join(", ");
}

type Parts = Hit["shown"]["title"];

function marked(parts: Parts): string {
  return parts.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join("");
}

describe("a query finds", () => {
  test.each([
    ["all forms of a word", "company", "s3-1-2 1, s3-4-2 1, s3-1-1 1, s3-3-2 1, s2 1"],
    ["a word as it is quoted", '"company"', ""],
    ["words side by side, if they are quoted", '"young talent"', "s3-4-2 2"],
    ["words apart", "young companies", "s3-4-2 3"],
    ["what stands in a title, and counts it there", "title:pilot", "s3-3-2 1"],
    ["the number before a title, as the page writes it", '"2. Building pilot"', "s3-3-2 1"],
    ["what stands in a title beside what stands anywhere", "title:pilot pilot", "s3-3-2 2"],
    ["no text in titles", "title:young", ""],
    ["numbers however they are written", "1200", "s3-3-2 1"],
    ["what is not left out", "companies -centres", "s3-1-2 1, s3-4-2 1"],
    ["either", "tasks | young", "s3 1, s3-4-2 2"],
    ["in a document that it names", "doc:plan-2024 plan", "s1 2"],
    ["the Chinese terms of a name beside it", "doc:opinions-2023 test base", "s3-3-2 3"],
    ["words of Chinese texts beside English ones", "young 校企", "s3-4-2 2"],
  ])("%s: %s", async (_what, query, clauses) => {
    const answer = await searcher.search(query);
    expect(answer.relaxed === null && answer.translated === null ? await found(query) : "").toBe(
      clauses,
    );
  });

  test("and says what it was read as, and how many clauses have each term", async () => {
    const { terms, inTranslation, total } = await searcher.search("talent young");
    expect(terms.map(({ text, clauses }) => `${text} ${clauses}`)).toEqual([
      "talent 15",
      "young 1",
    ]);
    expect(total).toBe(1);
    expect(inTranslation).toEqual({
      language: "en",
      clauses: 1,
      terms: [
        { words: ["talent"], isLiteral: false },
        { words: ["young"], isLiteral: false },
      ],
      named: ["人才"],
      meant: "talent | 人才 young",
    });
  });

  test("and counts a term of a translation where no clause matches the whole query", async () => {
    const { terms, total } = await searcher.search("doc:nothing young zeppelins");
    expect(total).toBe(0);
    expect(terms.map(({ text, clauses }) => `${text} ${clauses}`)).toEqual([
      "young 1",
      "zeppelins 0",
    ]);
  });

  test("the Chinese of a name in other clauses, which do not count as translated", async () => {
    const { total, inTranslation, relaxed } = await searcher.search("talent");
    expect([total, inTranslation?.clauses, inTranslation?.named, relaxed]).toEqual([
      15,
      1,
      ["人才"],
      null,
    ]);
    const limited = await searcher.search("talent", { documents: ["plan-2024"] });
    expect(limited.inTranslation?.clauses).toBe(0);
    expect(limited.total).toBeGreaterThan(0);
    const quoted = await searcher.search('"talent"');
    expect([quoted.total, quoted.inTranslation?.named]).toEqual([1, []]);
  });

  test("nothing in translations on a page in Chinese", async () => {
    const chinese = createSearcher({ script: index.script, read: index.read });
    const { inTranslation } = await chinese.search("companies");
    expect(inTranslation).toBeNull();
    const [hit] = await chinese.hits("人才", {}, { from: 0, to: 1, room: 20 });
    expect(hit?.translation).toBeNull();
  });
});

describe("a clause is shown", () => {
  async function shown(query: string, room = 24) {
    const [hit] = await searcher.hits(query, {}, { from: 0, to: 1, room });
    const translation = hit?.translation;
    return {
      title: translation && marked(translation.title),
      body: translation?.body && marked(translation.body.parts),
      opening: translation?.opening,
      above: hit?.translated?.path,
    };
  }

  test("with its title and the part of its text that has most of the words", async () => {
    expect(await shown("pilot")).toEqual({
      title: "2. Building [pilot]-scale test bases",
      body: "centres and [pilot] bases will be planned; they",
      opening: "",
      above: ["Key Tasks", "成果转化增效工程"],
    });
  });

  test("with marks in the title alone, if it is sought in titles", async () => {
    const { title, body } = await shown("title:pilot");
    expect([title, body?.includes("[")]).toEqual(["2. Building [pilot]-scale test bases", false]);
    expect(await lines("title:pilot")).toEqual([
      "s3-3-2: 2. Building [pilot]-scale test  = 2. 建设中试基",
    ]);
    const [hit] = await searcher.hits("title:talent", {}, { from: 0, to: 1, room: 20 });
    expect(marked(hit?.shown.body?.parts ?? [])).not.toContain("[");
  });

  test.each(["title:talent", "title:人才", "title:(talent | base)", "title:test base -title:人才"])(
    "as often as %s is counted",
    async (query) => {
      const { occurrences, total } = await searcher.search(query);
      expect(await lines(query)).toHaveLength(occurrences);
      expect(occurrences).toBeGreaterThanOrEqual(total);
    },
  );

  test("with its first words, if it has no title", async () => {
    expect(await shown("young talent")).toEqual({
      title: "",
      body: "programme for [young] [talent] is set up. Pairing",
      opening: "A programme for young talent is set up. Pairing…",
      above: ["Key Tasks", "科技人才强基工程"],
    });
  });

  test("with the beginning of the clause below, if it has no text", async () => {
    expect(await shown("tasks")).toEqual({
      title: "3. Key [Tasks]",
      body: "(1) Programme for R&D Enterprises",
      opening: "",
      above: [],
    });
  });

  test("with spaces for the bounds of cells", async () => {
    expect((await shown("reviewed", 50)).body).toBe(
      "The new area is planned as one city. Its plans are [reviewed].",
    );
  });
});

async function lines(query: string, order: "text" | "left" | "right" = "text") {
  const all: string[] = [];
  for await (const { items } of searcher.lines(query, {}, { order, room: 6 })) {
    for (const { left, keyword, right, place, aligned } of items) {
      all.push(`${place.clause}: ${left}[${keyword}]${right} = ${aligned.slice(0, 8)}`);
    }
  }
  return all;
}

describe("the lines of a concordance", () => {
  test("are those of the translation, beside the Chinese text", async () => {
    expect(await lines("pilot")).toEqual([
      "s3-3-2: 2. Building [pilot]-scale test  = 2. 建设中试基",
      "s3-3-2: centres and [pilot] bases will  = 2. 建设中试基",
    ]);
  });

  test("are in the order of the words around them", async () => {
    const ends = (all: readonly string[]) => all.map((line) => line.slice(0, line.indexOf(":")));
    expect(ends(await lines('"companies"', "right"))).toEqual([
      "s3-3-2",
      "s3-1-1",
      "s3-4-2",
      "s2",
      "s3-1-2",
    ]);
  });

  test("are those of the Chinese text where the translation has none", async () => {
    const all = await lines("talent");
    expect(all.filter((line) => line.startsWith("s3-4-2"))).toHaveLength(2);
    expect(all).toContain("s2: 二、抓[人才] = ");
  });
});

test("records have both texts", async () => {
  const records: { readonly texts: readonly string[]; readonly translation: readonly string[] }[] =
    [];
  for await (const { items } of searcher.records("pilot", {})) records.push(...items);
  expect(records.map(({ translation }) => translation)).toEqual([
    ["2. Building pilot-scale test bases", ...(TRANSLATIONS["opinions-2023"]?.["s3-3-2"] ?? [])],
  ]);
});

const clauses = translatedClauses(collection, "en");
const BATCHES = Array.from({ length: 10 }, (_, batch) => batch);
test.each(BATCHES)("random queries find what a plain search finds (%i)", async (batch) => {
  expect(await translatedDifferences(searcher, clauses, 12, seed + batch)).toEqual([]);
});
