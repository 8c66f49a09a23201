/** Texts of clauses come from their shards, each of which is read once, as far as reading succeeds. */
import { expect, test } from "vitest";
import { textLoader } from "../../../src/search/excerpt/display-texts.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";
import type { Shard } from "../../../src/search/format/index-format.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };
/** Three clauses, the last of them in a shard of its own. */
const table = readTable({
  kinds: ["section"],
  documents: [
    {
      ...{ id: "a", titles, shortTitles: titles, date: null, genre: "other" },
      clauses: "s1 s2 s3",
      kinds: "000",
      lengths: [10, 600, 10],
      headings: [0, 0, 0],
      sections: [3],
    },
  ],
  ...{ hierarchies: [], statements: [], publications: [], apart: [], sample: "", languages: [] },
});

const SHARDS: readonly Shard[] = [
  {
    headings: ["第一章 总则", "第一节 目的"],
    labels: [3, 3],
    clauses: [
      { path: [], label: "", texts: [{ text: "甲標", headingLength: 1 }] },
      { path: [0, 1], label: "第二条", texts: [] },
    ],
  },
  {
    headings: ["附则"],
    labels: [0],
    clauses: [{ path: [0], label: "第三条", texts: [{ text: "丙", headingLength: 0 }] }],
  },
];

function loader(shards: readonly (Shard | undefined)[] = SHARDS) {
  const asked: number[] = [];
  const load = textLoader(table, createFolding(new Map([["標", "标"]])), async (shard) => {
    asked.push(shard);
    return shards[shard] ?? Promise.reject(new Error("offline"));
  });
  return { load, asked };
}

test("a clause has the headings above it with their labels, and its own label", async () => {
  const { load } = loader();
  const clauses = await load([2, 1, 0]);
  expect(clauses.map(({ path, labels }) => ({ path, labels }))).toEqual([
    { path: ["附则"], labels: ["", "第三条"] },
    { path: ["第一章 总则", "第一节 目的"], labels: ["第一章", "第一节", "第二条"] },
    { path: [], labels: [""] },
  ]);
});

test("its texts are folded with their headings", async () => {
  const { load } = loader();
  const [first, second] = await load([0, 1]);
  expect(first?.texts).toMatchObject([{ text: "甲标", displayed: "甲標", headingLength: 1 }]);
  expect(second?.texts).toEqual([]);
});

test("a shard is read once, and a clause is the same whenever it is asked for", async () => {
  const { load, asked } = loader();
  const [first] = await load([0]);
  await load([1, 0]);
  expect(asked).toEqual([0]);
  const [again, third] = await load([0, 2]);
  expect(asked).toEqual([0, 1]);
  expect(again).toBe(first);
  expect(third?.labels).toEqual(["", "第三条"]);
});

test("a shard that cannot be read rejects, and so does one that belongs to another table", async () => {
  await expect(loader([]).load([0])).rejects.toThrow("offline");
  const short = { headings: [], labels: [], clauses: [] };
  await expect(loader([short]).load([0])).rejects.toThrow(
    "The texts and the index do not belong together",
  );
});
