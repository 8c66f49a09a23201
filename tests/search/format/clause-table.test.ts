/** The clause table: hierarchies as runs, texts in shards. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { CLAUSE_KINDS, type ClauseKind } from "../../../src/model/types.ts";
import {
  readTable,
  runsOf,
  shardNumbers,
  writeKind,
} from "../../../src/search/format/clause-table.ts";
import { seed } from "../../support/seed.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };

test("a hierarchy and a kind of statement hold the clauses that were written", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (inside) => {
      const clauses = new Set(inside.flatMap((is, number) => (is ? [number] : [])));
      const table = readTable({
        kinds: ["section"],
        documents: [],
        hierarchies: [{ id: "h", titles, runs: runsOf(clauses, inside.length) }],
        statements: [{ stated: "target", runs: runsOf(clauses, inside.length) }],
        publications: [],
        apart: [],
        sample: "",
        languages: [],
      });
      expect(table.hierarchies[0]?.clauses).toEqual(clauses);
      expect(table.statements.get("target")).toEqual(clauses);
    }),
    { seed },
  );
});

test("clauses are read with their places", () => {
  const { clauses, averageLength } = readTable({
    kinds: ["section", "box"],
    documents: [
      {
        id: "a",
        titles,
        shortTitles: titles,
        date: "2024-02",
        genre: "plan",
        clauses: "s1 box1",
        kinds: "01",
        lengths: [400, 200],
        headings: [4, 0],
        sections: [2],
      },
      {
        id: "b",
        titles,
        shortTitles: titles,
        date: null,
        genre: "other",
        clauses: "s1",
        kinds: "0",
        lengths: [0],
        headings: [3],
        sections: [1],
      },
    ],
    hierarchies: [],
    statements: [],
    publications: [],
    apart: [2],
    sample: "",
    languages: [],
  });
  expect(averageLength).toBe(200);
  expect(clauses.map(({ document, id, kind }) => `${document.id}#${id} ${kind}`)).toEqual([
    "a#s1 section",
    "a#box1 box",
    "b#s1 section",
  ]);
  expect(clauses.map(({ section }) => section)).toEqual(["a#s1", "a#s1", "b#s1"]);
  expect(clauses.map(({ shard, place }) => [shard, place])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
  expect(clauses.map(({ headingAt }) => headingAt)).toEqual([0, 0, 0]);
});

/** The kinds of the clauses of a table whose one document has these digits. */
function kindsRead(kinds: readonly ClauseKind[], digits: string): ClauseKind[] {
  const numbers = Array.from(digits, (_digit, number) => number);
  const row = {
    id: "a",
    titles,
    shortTitles: titles,
    date: null,
    genre: "other",
    clauses: numbers.map((number) => `s${number}`).join(" "),
    kinds: digits,
    lengths: numbers.map(() => 1),
    headings: numbers.map(() => 0),
    sections: numbers.map(() => 1),
  } as const;
  const table = readTable({
    kinds,
    documents: [row],
    hierarchies: [],
    statements: [],
    publications: [],
    apart: [],
    sample: "",
    languages: [],
  });
  return table.clauses.map(({ kind }) => kind);
}

test("more than ten kinds of clauses survive writing and reading", () => {
  // An eleventh kind, as the model may come to have one.
  const kinds: readonly ClauseKind[] = [...CLAUSE_KINDS, "annex" as ClauseKind];
  expect(kinds).toHaveLength(11);
  const digits = kinds.map((kind) => writeKind(kind, kinds)).join("");
  expect(digits).toHaveLength(kinds.length);
  expect(kindsRead(kinds, digits)).toEqual(kinds);
});

test("a digit for no kind is an error, and so is a kind without a digit", () => {
  for (const digit of ["2", "a", "?"]) {
    expect(() => kindsRead(["section", "box"], digit)).toThrow(
      `No kind of clause is written “${digit}”`,
    );
  }
  expect(() => writeKind("note", ["section", "box"])).toThrow(
    "No digit stands for the kind “note”",
  );
});

test("a shard ends when it is full", () => {
  expect(shardNumbers([600, 100, 100, 100, 100, 100, 100, 100])).toEqual([0, 1, 1, 1, 1, 1, 2, 2]);
  expect(shardNumbers([1, 1, 1, 1, 1, 1, 1])).toEqual([0, 0, 0, 0, 0, 0, 1]);
});
