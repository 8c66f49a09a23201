/** An answer by the meaning of Latin words: which clauses, in which order, and what it says of itself. */
import { describe, expect, test } from "vitest";
import { answerQuery } from "../../../src/search/answer/answer.ts";
import { madeIndex } from "../made-index.ts";

const index = madeIndex({
  documents: [
    { id: "a", clauses: ["海洋和渔港", "海洋", "渔港|", "人才"] },
    { id: "b", clauses: ["AI|AI渔港", "人才和海洋", "山区", "AI人才"] },
  ],
  english: {
    terms: [
      [["海洋"], ["ocean", "marine"], ""],
      [["渔港"], ["fishing port"], ""],
      [["人才", "贤才"], ["talent"], ""],
      [["沙漠"], ["desert"], ""],
    ],
    titles: [
      [6, "Mountain Talent"],
      [2, "A Port of the Ocean"],
    ],
  },
});

async function answer(query: string, options = {}) {
  const { hits, translated, relaxed, marks, terms } = await answerQuery(index, query, options);
  return {
    clauses: hits.map((hit) => hit.index),
    occurrences: hits.map((hit) => hit.occurrences),
    words: translated?.words.map(
      ({ text, terms: own, titles }) =>
        `${text}: ${own.map((term) => `${term.text} ${term.clauses}`).join(", ")}; ${titles}`,
    ),
    together: translated?.together,
    relaxed: relaxed?.words,
    marks,
    terms: terms.map(({ text, clauses }) => `${text} ${clauses}`),
  };
}

describe("a query by its meaning", () => {
  test("has the clauses with the terms and with the titles, titles before others", async () => {
    expect(await answer("ocean")).toEqual({
      ...{ clauses: [2, 1, 0, 5], occurrences: [0, 1, 1, 1] },
      ...{ words: ["ocean: 海洋 3; 1"], together: true },
      ...{ relaxed: ["海洋"], marks: ["海洋"], terms: ["ocean 0"] },
    });
  });

  test("has what means all of its words, if a clause does", async () => {
    expect(await answer("ocean fishing port", { sort: "order" })).toMatchObject({
      ...{ clauses: [0, 2], words: ["ocean: 海洋 3; 1", "fishing port: 渔港 3; 0"] },
      ...{ together: true, marks: ["海洋", "渔港"] },
    });
  });

  test("has what means any of them otherwise, within its conditions", async () => {
    expect(await answer("mountain fishing port", { sort: "order" })).toMatchObject({
      ...{ clauses: [0, 2, 4, 6], together: false, relaxed: ["渔港"] },
    });
    expect(await answer("mountain fishing port -AI doc:b", { sort: "order" })).toMatchObject({
      ...{ clauses: [6], together: false },
    });
    expect(await answer("mountain fishing port -海洋", { sort: "order" })).toMatchObject({
      ...{ clauses: [2, 4, 6], together: false, marks: ["渔港"] },
    });
  });

  test("keeps the words that stand in the texts", async () => {
    expect(await answer("AI talent", { sort: "order" })).toMatchObject({
      ...{ clauses: [7], words: ["talent: 人才 3; 1"], marks: ["ai", "人才"] },
    });
    expect(await answer("渔港 ocean")).toMatchObject({ clauses: [2, 0], marks: ["渔港", "海洋"] });
  });

  test("finds meanings in headings where it asks for them", async () => {
    expect(await answer('title:"fishing port"')).toMatchObject({ clauses: [2] });
    expect(await answer("title:ocean")).toMatchObject({
      clauses: [2],
      occurrences: [0],
      marks: ["海洋"],
    });
  });

  test("excludes by the meaning", async () => {
    expect(await answer("talent -ocean", { sort: "order" })).toMatchObject({
      ...{ clauses: [3, 6, 7], marks: ["人才"] },
    });
  });

  test("has no such answer where the meaning is in no clause, or where there is none", async () => {
    for (const query of ["desert", "zeppelin", "-zeppelin", "绝无"]) {
      expect((await answer(query)).words, query).toBeUndefined();
    }
    expect(await answer("desert")).toMatchObject({
      clauses: [],
      relaxed: undefined,
      marks: ["desert"],
    });
  });

  test("is filtered as others are, and counts what it had", async () => {
    const { hits, unfiltered, facets } = await answerQuery(index, "talent", { documents: ["b"] });
    expect(hits.map((hit) => hit.index).toSorted()).toEqual([5, 6, 7]);
    expect(unfiltered).toBe(4);
    expect([...facets.documents]).toEqual([
      ["a", 1],
      ["b", 3],
    ]);
  });
});

test("words are left out only if the others have an answer", async () => {
  const leftOut = async (query: string) =>
    (await answerQuery(index, query, {})).leftOut.map(({ text }) => text);
  expect(await leftOut("ocean zeppelin")).toEqual(["zeppelin"]);
  expect(await leftOut("desert zeppelin")).toEqual([]);
});

test("no names are read where every Latin word stands in the texts", async () => {
  const unread = { ...index, english: () => Promise.reject(new Error("The names are read.")) };
  expect((await answerQuery(unread, "AI 绝无", {})).translated).toBeNull();
  await expect(answerQuery(unread, "zeppelin", {})).rejects.toThrow("The names are read.");
});

test("a title weighs more for more words, and for a rarer title", async () => {
  const titled = madeIndex({
    documents: [{ id: "a", clauses: ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"] }],
    english: {
      terms: [],
      titles: [
        [0, "Old Harbour"],
        [1, "Old Town"],
        [2, "Old Forest"],
        [3, "Wide Harbour"],
        [4, "Deep Blue Sea"],
      ],
    },
  });
  const scores = async (query: string) =>
    new Map((await answerQuery(titled, query, {})).hits.map((hit) => [hit.index, hit.score]));
  const found = await scores("old | harbour | deep");
  const [both = 0, old = 0, harbour = 0, deep = 0] = [0, 1, 3, 4].map((clause) =>
    found.get(clause),
  );
  expect(harbour).toBeGreaterThan(old);
  expect(deep).toBeGreaterThan(harbour);
  expect(both).toBeCloseTo(old + harbour);
  const [whole = 0] = (await scores('"deep blue sea"')).values();
  expect(whole).toBeCloseTo(3 * deep);
});
