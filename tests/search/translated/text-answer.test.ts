/** What Latin words of a query stand for: their words in translations, the Chinese of the glossary's names, and themselves. */
import { beforeAll, describe, expect, test } from "vitest";
import type { GlossaryTerm } from "../../../src/model/types.ts";
import { searchIndexOf } from "../../../src/node/build/read-search-index.ts";
import { answerFromFiles } from "../../../src/search/answering.ts";
import { type IndexSource, openFolder } from "../../../src/search/open-index.ts";
import { createSearcher, type Searcher } from "../../../src/search/searcher.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const term = (chinese: string, en: string): GlossaryTerm => ({
  ...{ id: en, titles: { "zh-Hans": chinese, "zh-Hant": chinese, en }, pinyin: "" },
  aliases: { "zh-Hans": [], "zh-Hant": [], en: [] },
  except: [],
  definition: { "zh-Hans": "", "zh-Hant": "", en: "" },
  clauses: [],
});

const collection = madeCorpus(
  [
    policyDocument({
      clauses: [
        clause("s1", { paragraphs: ["科学城和港口。"] }),
        clause("s2", { paragraphs: ["甲。"] }),
        clause("s3", { paragraphs: ["AI港口，科学城。"] }),
        clause("s4", { paragraphs: ["乙。"] }),
        clause("s5", { heading: "科学城", english: "The science of a city", paragraphs: ["丙。"] }),
        clause("s6", { paragraphs: ["科学城，AI。"] }),
      ],
      translations: {
        en: {
          s2: ["The city has science and a port."],
          s3: ["A harbour for the science city."],
          s4: ["A Science City with AI, rebuilt."],
        },
      },
    }),
  ],
  { glossary: [term("科学城", "Science City"), term("港口", "port"), term("绝无此词", "Harbour")] },
);

let index: IndexSource;
let searcher: Searcher;
/** The search of a page in Chinese. */
let inChinese: Searcher;
beforeAll(async () => {
  index = await searchIndexOf(collection, "zh-Hans", "en");
  searcher = createSearcher(index);
  inChinese = createSearcher({ script: index.script, read: index.read });
});

describe("a query finds", () => {
  test.each([
    [
      "a name of several words by its Chinese, and its words apart",
      "science city",
      "s1 s2 s3 s4 s5 s6",
    ],
    ["a name beside other words", "science city port", "s1 s2 s3"],
    ["a name behind other words", "port science city", "s1 s2 s3"],
    ["words that are no name in this order by their words alone", "city science", "s2 s3 s4 s5"],
    ["a name in quotation marks as it is written", '"science city"', "s3 s4"],
    ["a quoted word beside a word", '"science" city', "s2 s3 s4 s5"],
    ["a name of one word by its Chinese and in translations", "port", "s1 s2 s3"],
    ["Latin words of Chinese texts and of translations", "AI", "s3 s4 s6"],
    ["a name beside Latin words of Chinese texts", "AI science city", "s3 s4 s6"],
    ["what is in headings, of either text", "title:(science city)", "s5"],
    ["what is left when a name is excluded", "science -port", "s4 s5"],
    ["either of two names", "harbour | port", "s1 s2 s3"],
    ["Chinese words as they are", "甲 port", "s2"],
    ["Chinese and Latin words of one text", "科学城 AI", "s3 s6"],
  ])("%s: %s", async (_what, query, expected) => {
    const { relaxed, translated } = await searcher.search(query);
    expect([relaxed, translated]).toEqual([null, null]);
    const names = await searcher.names(query);
    expect(names.map(({ clause: name }) => name.slice(name.indexOf("#") + 1)).toSorted()).toEqual(
      expected.split(" "),
    );
  });
});

describe("an answer says", () => {
  test.each([
    ["science city", 4, ["科学城"]],
    ["city science", 4, []],
    ['"science city"', 2, []],
    ["science city port", 1, ["科学城", "港口"]],
    ["port -science", 0, ["港口"]],
    ["harbour", 1, []],
    ["AI", 1, []],
  ])(
    "of %s how many match by their translation alone, and by which Chinese",
    async (query, clauses, named) => {
      const { inTranslation } = await searcher.search(query);
      expect([inTranslation?.clauses, inTranslation?.named]).toEqual([clauses, named]);
    },
  );

  test("what to mark in the Chinese texts: what stands in them, and the Chinese of names", async () => {
    const { answer } = answerFromFiles(index, () => openFolder(index));
    const marks = async (query: string) => (await answer(query, {})).ranked.marks;
    expect(await marks("science city")).toEqual(["科学城"]);
    expect(await marks('"science city"')).toEqual([]);
    expect(await marks("甲 port")).toEqual(["甲", "港口"]);
  });

  test("how many clauses have each term, in either text", async () => {
    const { terms } = await searcher.search('AI "science" 科学城');
    expect(terms.map(({ text, clauses }) => [text, clauses])).toEqual([
      ["AI", 3],
      ["science", 4],
      ["科学城", 4],
    ]);
  });
});

test("occurrences are those of the translation, or of the Chinese text if it has none", async () => {
  const hits = await searcher.hits("port", {}, { from: 0, to: 9, room: 20 });
  expect(Object.fromEntries(hits.map(({ clause: id, occurrences }) => [id, occurrences]))).toEqual({
    s1: 1,
    s2: 1,
    s3: 1,
  });
  const ai = await searcher.hits("AI", {}, { from: 0, to: 9, room: 20 });
  expect(Object.fromEntries(ai.map(({ clause: id, occurrences }) => [id, occurrences]))).toEqual({
    s3: 1,
    s4: 1,
    s6: 1,
  });
});

describe("a word that means nothing is left out", () => {
  const leftOut = async (own: Searcher, query: string) => {
    const { leftOut: words, total } = await own.search(query);
    return [words.map(({ text }) => text), total];
  };

  test("beside one that translations alone have", async () => {
    expect(await leftOut(searcher, "zeppelin rebuilt")).toEqual([["zeppelin"], 1]);
    expect(await leftOut(searcher, "rebuilt zeppelin airship")).toEqual([
      ["zeppelin", "airship"],
      1,
    ]);
  });

  test("beside one that a name and a title have", async () => {
    expect((await leftOut(inChinese, "zeppelin science"))[0]).toEqual(
      (await leftOut(searcher, "zeppelin science"))[0],
    );
  });

  test("with the words of names that differ from it by a letter", async () => {
    const { leftOut: words } = await searcher.search("harbxur rebuilt");
    expect(words.map(({ text, near }) => [text, near])).toEqual([["harbxur", ["harbour"]]]);
  });

  test("but not if no other Latin word is left, or none is unknown", async () => {
    expect((await leftOut(searcher, "zeppelin"))[0]).toEqual([]);
    expect((await leftOut(searcher, "zeppelin 甲"))[0]).toEqual([]);
    expect((await leftOut(searcher, "zeppelin airship"))[0]).toEqual([]);
    expect((await leftOut(searcher, "rebuilt harbour"))[0]).toEqual([]);
  });
});
