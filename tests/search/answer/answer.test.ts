/** What an answer says where a query matches, where it does not, and where only parts of it mean something. */
import { describe, expect, test } from "vitest";
import { answerQuery } from "../../../src/search/answer/answer.ts";
import type { SearchOptions } from "../../../src/search/answer/ranked-hits.ts";
import { madeIndex } from "../made-index.ts";

const index = madeIndex({
  documents: [
    { id: "a", date: "2023", clauses: ["坐标|坐标系", "座标", "渔港建设", "渔船"] },
    { id: "b", date: "2025", clauses: ["渔港|渔港和渔船", "建设港口", "AI"] },
  ],
  vocabulary: { 渔港: 2, 渔船: 2, 建设: 2, 港口: 1, 灯塔: 1 },
  english: { terms: [[["渔船"], ["trawler"], ""]], titles: [[5, "Ports"]] },
});

async function answer(query: string, options: SearchOptions = {}) {
  const found = await answerQuery(index, query, options);
  return {
    ...found,
    clauses: found.hits.map((hit) => hit.index),
    terms: found.terms.map(({ text, clauses }) => `${text} ${clauses}`),
  };
}

describe("a query that matches", () => {
  test("has its terms with their clauses, and marks them", async () => {
    expect(await answer("渔港 建设", { sort: "order" })).toMatchObject({
      ...{ query: "渔港 建设", ignored: [], clauses: [2], terms: ["渔港 2", "建设 2"] },
      ...{ marks: ["渔港", "建设"], relaxed: null, translated: null, inTranslation: null },
      ...{ leftOut: [], near: [], unfiltered: 1 },
    });
  });

  test("has the occurrences of its terms, and the dates of its clauses", async () => {
    const { hits } = await answer("渔港 | 渔船", { sort: "date" });
    expect(hits.map((hit) => [hit.index, hit.date, hit.occurrences])).toEqual([
      [4, "2025", 3],
      [2, "2023", 1],
      [3, "2023", 1],
    ]);
  });

  test("marks and tells a spelling that was not typed, where it occurs", async () => {
    expect(await answer("坐标", { sort: "order" })).toMatchObject({
      ...{ clauses: [0, 1], terms: ["坐标 1", "座标 1"], marks: ["坐标", "座标"] },
    });
    expect((await answer("家具")).terms).toEqual(["家具 0"]);
  });

  test("does not count the terms that it excludes together", async () => {
    const { hits, marks } = await answer("渔港 -(渔船 建设)", { sort: "order" });
    expect(hits.map((hit) => [hit.index, hit.occurrences])).toEqual([
      [2, 1],
      [4, 2],
    ]);
    expect(marks).toEqual(["渔港"]);
  });

  test("does not tell the terms that it excludes", async () => {
    expect(await answer("渔港 -渔船")).toMatchObject({
      clauses: [2],
      terms: ["渔港 2"],
      marks: ["渔港"],
    });
  });

  test("is no other query if filters leave nothing of it", async () => {
    expect(await answer("渔港", { documents: [] })).toMatchObject({
      ...{ clauses: [], unfiltered: 2, relaxed: null, near: [] },
    });
  });
});

describe("a query without a match", () => {
  test("has the clauses with its words, and no words near a term that occurs", async () => {
    expect(await answer("渔港渔船 建设")).toMatchObject({
      ...{ clauses: [4, 2, 3, 5], relaxed: { words: ["渔港", "渔船", "建设"] } },
      ...{ marks: ["渔港", "渔船", "建设"], terms: ["渔港渔船 0", "建设 2"] },
      ...{ near: [{ term: { text: "渔港渔船" }, words: [] }] },
    });
  });

  test("has none of its words that are in no clause", async () => {
    expect(await answer("渔港灯塔")).toMatchObject({
      ...{ clauses: [4, 2], relaxed: { words: ["渔港"] }, marks: ["渔港"] },
    });
  });

  test("has them within its conditions", async () => {
    expect((await answer("渔港渔船 doc:b")).clauses).toEqual([4]);
    expect((await answer("渔港渔船 -建设", { sort: "order" })).clauses).toEqual([3, 4]);
    expect(await answer("渔港渔船 doc:c")).toMatchObject({ clauses: [], relaxed: null });
  });

  test("tells the documents that do not exist, beside terms that do", async () => {
    expect(await answer("doc:c 渔港")).toMatchObject({
      ...{ clauses: [], relaxed: null, unnamed: ["c"], terms: ["渔港 2"] },
    });
    expect((await answer("(doc:c | doc:a) 渔巷 -doc:d")).unnamed).toEqual(["c"]);
    expect((await answer("doc:a 蘑菇")).unnamed).toEqual([]);
    expect((await answer("doc:a 渔港")).unnamed).toEqual([]);
  });

  test("knows a document of which the index holds no clause", async () => {
    const part = madeIndex({
      documents: [
        { id: "a", clauses: ["渔港"] },
        { id: "b", clauses: ["渔船"] },
      ],
      without: [1],
    });
    expect((await answerQuery(part, "doc:b 渔港", {})).unnamed).toEqual([]);
  });

  test("has words near it", async () => {
    const { near, clauses, marks } = await answer("渔巷");
    expect(near).toEqual([
      {
        term: expect.objectContaining({ text: "渔巷" }),
        words: [
          { fold: "渔港", clauses: 2 },
          { fold: "渔船", clauses: 2 },
        ],
      },
    ]);
    expect([clauses, marks]).toEqual([[], ["渔巷"]]);
  });

  test("has nothing if none of its words occurs", async () => {
    expect(await answer("蘑菇")).toMatchObject({
      ...{ clauses: [], terms: ["蘑菇 0"], relaxed: null, marks: ["蘑菇"], unfiltered: 0 },
    });
  });
});

describe("a query in Latin letters", () => {
  test("is answered by its meaning", async () => {
    expect(await answer("trawler")).toMatchObject({
      ...{ clauses: [3, 4], relaxed: { words: ["渔船"] }, terms: ["trawler 0"], near: [] },
      translated: { words: [{ text: "trawler" }], together: true },
    });
  });

  test("is answered without the words that mean nothing", async () => {
    const { leftOut, read, relaxed, clauses, terms } = await answer("trawler Zeppelin");
    expect(leftOut).toEqual([{ text: "Zeppelin", fold: "zeppelin", near: [] }]);
    expect(read).toMatchObject({ kind: "term", term: { text: "trawler" } });
    expect([relaxed, clauses, terms]).toEqual([{ words: ["渔船"] }, [3, 4], ["trawler 0"]]);
  });

  test("tells the words that are left where they stand in the texts", async () => {
    expect(await answer("AI zeppelin")).toMatchObject({
      ...{ clauses: [6], relaxed: { words: ["ai"] }, leftOut: [{ text: "zeppelin" }] },
    });
  });
});

test("a query without a term has no clause, and says what it ignored", async () => {
  expect(await answer("（，")).toMatchObject({
    ...{ query: "（，", read: null, ignored: ["（", "，"], clauses: [], unfiltered: 0 },
    ...{ terms: [], marks: [], near: [], leftOut: [], relaxed: null, translated: null },
  });
});
