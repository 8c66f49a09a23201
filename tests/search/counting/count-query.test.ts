/** The occurrences of a query, in the clauses that match it, and the query by which they are found again. */
import { describe, expect, test } from "vitest";
import type { Filters } from "../../../src/search/answer/filters.ts";
import { type CountedQuery, countQuery } from "../../../src/search/counting/count-query.ts";
import { madeIndex } from "../made-index.ts";

const DOCUMENTS = [
  { id: "a", date: "2024", clauses: ["创新|创新发展", "协调。创新", "发展创新港"] },
  { id: "b", date: "2025", clauses: ["绿色发展|", "中试基地和人才", "小巨人"] },
];
const ENGLISH = {
  terms: [
    [["中试基地"], ["pilot base"], ""],
    [["人才"], ["talent"], ""],
    [["小巨人", "创新"], ["little giant"], ""],
    [["海洋"], ["ocean"], ""],
  ] as const,
  titles: [[3, "Pilot Growth"]] as const,
};
const index = madeIndex({
  documents: DOCUMENTS,
  english: ENGLISH,
  vocabulary: { 创新: 3, 发展: 3 },
});

function count(query: string, filters: Filters = {}): Promise<CountedQuery> {
  return countQuery(index, query, filters);
}

/** Occurrences as `clause:start-end`. */
function written({ occurrences }: CountedQuery): string {
  return occurrences.map(({ clause, start, end }) => `${clause}:${start}-${end}`).join(" ");
}

describe("the occurrences of a query", () => {
  test.each([
    ["创新", "0:0-2 0:3-5 1:2-4 2:2-4", [0, 1, 2]],
    ["創新", "0:0-2 0:3-5 1:2-4 2:2-4", [0, 1, 2]],
    ["发展 创新", "0:0-2 0:3-5 0:5-7 2:0-2 2:2-4", [0, 2]],
    ["发展 | 协调", "0:5-7 1:0-2 2:0-2 3:2-4", [0, 1, 2, 3]],
    ["发展 -创新", "3:2-4", [3]],
    ["-创新", "", [3, 4, 5]],
    ["title:创新", "0:0-2", [0]],
    ["title:创新 创新", "0:0-2 0:3-5", [0]],
    ["创新 港", "2:2-4 2:4-5", [2]],
    ["doc:b", "", [3, 4, 5]],
  ])("%s", async (query, places, clauses) => {
    const counted = await count(query);
    expect(written(counted)).toBe(places);
    expect(counted.clauses).toEqual(clauses);
    expect(counted).toMatchObject({ query, searched: query, meaning: [], isEmpty: false });
  });

  test("are those in a part of the collection", async () => {
    const counted = await count("发展", { documents: ["b"] });
    expect(written(counted)).toBe("3:2-4");
    expect(counted.clauses).toEqual([3]);
  });

  test("are none for a query without a term, and for one that is found nowhere", async () => {
    for (const query of ["", "，"]) {
      expect(await count(query)).toEqual({
        ...{ query, searched: query, meaning: [], absent: [], isEmpty: true },
        ...{ occurrences: [], clauses: [] },
      });
    }
    expect(await count("创新绝无发展")).toEqual({
      ...{ query: "创新绝无发展", searched: "创新绝无发展", meaning: [], isEmpty: false },
      ...{ absent: [{ text: "创新绝无发展", near: [] }], occurrences: [], clauses: [] },
    });
    expect(await count("海洋")).toMatchObject({ occurrences: [], clauses: [], isEmpty: false });
  });
});

test("a term that no text has is told with the words like it, and the queries that have them instead", async () => {
  const { absent } = await count("协调 创兴");
  expect(absent).toEqual([
    {
      text: "创兴",
      near: [{ text: "创新", query: "协调 创新", clauses: 3 }],
    },
  ]);
  expect((await count("发展 创新")).absent).toEqual([]);
});

describe("a query in Latin letters", () => {
  test.each([
    ["a name", "pilot base", "4:0-4", [4], ["中试基地"], "中试基地"],
    [
      "several terms for a name",
      "little giant",
      "0:0-2 0:3-5 1:2-4 2:2-4 5:0-3",
      [0, 1, 2, 5],
      ["小巨人", "创新"],
      "小巨人 | 创新",
    ],
    [
      "two names in one clause",
      "talent pilot base",
      "4:0-4 4:5-7",
      [4],
      ["人才", "中试基地"],
      "人才 中试基地",
    ],
    [
      "two names in different clauses",
      "talent little giant",
      "0:0-2 0:3-5 1:2-4 2:2-4 4:5-7 5:0-3",
      [0, 1, 2, 4, 5],
      ["人才", "小巨人", "创新"],
      "人才 | 小巨人 | 创新",
    ],
    ["a name and a Chinese word", "talent 中试", "4:0-2 4:5-7", [4], ["人才"], "talent 中试"],
  ])("is counted by its meaning: %s", async (_what, query, places, clauses, meaning, searched) => {
    const counted = await count(query);
    expect(written(counted)).toBe(places);
    expect(counted).toMatchObject({ query, clauses, meaning, searched, isEmpty: false });
  });

  test("has no clause that an English title alone has found", async () => {
    const counted = await count("growth");
    expect(counted).toMatchObject({ clauses: [], occurrences: [], meaning: [] });
  });

  test("has no meaning if its term is in no clause", async () => {
    expect(await count("ocean")).toMatchObject({ clauses: [], occurrences: [], meaning: [] });
  });
});

test("a heading that stands behind the texts once more is counted once", async () => {
  const { table } = index;
  const [first, ...others] = table.clauses;
  if (first === undefined) throw new Error("There is a first clause.");
  // Everything behind the heading counts as the place where it stands once more.
  const clauses = [{ ...first, length: 3 }, ...others];
  const counted = await countQuery({ ...index, table: { ...table, clauses } }, "创新", {});
  expect(written(counted)).toBe("0:0-2 1:2-4 2:2-4");
});
