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
import type { WrittenTable } from "../../../src/search/format/index-format.ts";
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
  expect(shardNumbers([499, 1, 1])).toEqual([0, 0, 1]);
});

/** Number of shards of so many clauses, and of the clauses in the largest. */
function shardsOf(count: number, length: number): readonly [shards: number, largest: number] {
  const numbers = shardNumbers(Array.from({ length: count }, () => length));
  const sizes = Map.groupBy(numbers, (shard) => shard).values();
  return [(numbers.at(-1) ?? 0) + 1, Math.max(...Array.from(sizes, (own) => own.length))];
}

test("the shards of many clauses are larger, but far fewer than the clauses", () => {
  expect(shardsOf(1500, 1)).toEqual([250, 6]);
  expect(shardsOf(1500, 100)).toEqual([300, 5]);
  // Fifty times as many clauses have shards 50 ** 0.56 = 8.9 times as large.
  expect(shardsOf(75_000, 1)).toEqual([Math.ceil(75_000 / 54), 54]);
  expect(shardsOf(75_000, 100)).toEqual([Math.ceil(75_000 / 45), 45]);
});

/** A table of documents with so many clauses each, and these publications. */
function published(sizes: readonly number[], publications: WrittenTable["publications"]) {
  return readTable({
    kinds: ["section"],
    documents: sizes.map((size, number) => ({
      ...{ id: `d${number}`, titles, shortTitles: titles, genre: "other" as const },
      date: [null, "2024", "2023-05"][number] ?? null,
      ...(number === 1 && { validity: "x" }),
      clauses: Array.from({ length: size }, (_, at) => `s${at + 1}`).join(" "),
      kinds: "0".repeat(size),
      lengths: Array.from({ length: size }, () => 3),
      headings: Array.from({ length: size }, (_, at) => at),
      sections: Array.from({ length: size }, () => 1),
    })),
    ...{ hierarchies: [], statements: [], publications, apart: [1, 2] },
    ...{ sample: "甲乙", languages: [] },
  });
}

test("the last change of a clause is told with its publication", () => {
  const { changes, publications, sample } = published(
    [3, 2],
    [
      { number: 2, date: "2025-01-01", added: [1, 2, 2], changed: [0, 1, 4] },
      { number: 5, date: null, added: [5], changed: [3, 1, 1] },
    ],
  );
  expect(publications).toEqual([2, 5]);
  expect(sample).toBe("甲乙");
  expect([...changes].toSorted(([one], [other]) => one - other)).toEqual([
    [0, { publication: 2, date: "2025-01-01", isNew: false }],
    [1, { publication: 2, date: "2025-01-01", isNew: true }],
    [2, { publication: 2, date: "2025-01-01", isNew: true }],
    [3, { publication: 5, date: null, isNew: false }],
  ]);
});

test("the newest date is that of a document with clauses, and headings apart stand behind the texts", () => {
  const { clauses, newest, averageLength } = published([1, 1, 2], []);
  expect([newest, averageLength]).toEqual(["2024", 3]);
  expect(clauses.map(({ headingAt }) => headingAt)).toEqual([0, 3, 3, 0]);
  expect(clauses.map(({ heading }) => heading)).toEqual([0, 0, 0, 1]);
  expect(clauses.map(({ document }) => document.validity)).toEqual([
    ...[undefined, "x", undefined, undefined],
  ]);
  expect(clauses[3]?.document).toBe(clauses[2]?.document);
  expect(published([1, 0, 1], []).newest).toBe("2023-05");
  expect(published([1], [])).toMatchObject({ newest: "" });
  expect(published([], [])).toMatchObject({ newest: "", averageLength: 0, clauses: [] });
});

test("runs alternate, and begin with the clauses outside", () => {
  expect(runsOf(new Set([0, 1, 4]), 6)).toEqual([0, 2, 2, 1, 1]);
  expect(runsOf(new Set([2]), 3)).toEqual([2, 1]);
  expect(runsOf(new Set(), 2)).toEqual([2]);
  expect(runsOf(new Set(), 0)).toEqual([0]);
});

test("a kind beyond the digits is an error", () => {
  const kinds = Array.from({ length: 37 }, (_, at) => `kind${at}` as ClauseKind);
  expect(
    kinds
      .slice(0, 36)
      .map((kind) => writeKind(kind, kinds))
      .join(""),
  ).toBe("0123456789abcdefghijklmnopqrstuvwxyz");
  expect(() => writeKind("kind36" as ClauseKind, kinds)).toThrow("No digit stands for the kind");
});
