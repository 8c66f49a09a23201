/** The clause table as it is written: what filters find in it afterwards. */
import { describe, expect, test } from "vitest";
import type { Indicator, PlacedStatement, StatementRole } from "../../../src/model/indicators.ts";
import { NO_INDICATORS } from "../../../src/model/indicators.ts";
import type { Collection, HierarchyNode } from "../../../src/model/types.ts";
import type { ChangeRecord, PublishedClause } from "../../../src/model/versions/changes.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";
import { indexedClauses } from "../../../src/search/index/indexed-clauses.ts";
import { serializeTable } from "../../../src/search/index/serialize-table.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const folding = createFolding(new Map());
const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };

const documents = [
  policyDocument({
    id: "a",
    date: { value: "2024-02", from: "editor" },
    clauses: [
      clause("s1", { heading: "渔港", children: [clause("s1-1", { paragraphs: ["文。"] })] }),
      clause("box1", { kind: "box", paragraphs: ["渔港。"] }),
    ],
  }),
  policyDocument({ id: "b", clauses: [clause("s1", { paragraphs: ["港。"] })] }),
];

/** The table of the documents, written and read anew. */
function tableOf(given: Partial<Collection> = {}, record: ChangeRecord | null = null) {
  const collection = madeCorpus(documents, given);
  return readTable(serializeTable(collection, indexedClauses(collection, folding), record));
}

test("has the facts of each clause and document", () => {
  const { clauses, newest } = tableOf();
  expect(
    clauses.map(({ document, id, kind, section }) => [document.id, id, kind, section]),
  ).toEqual([
    ["a", "s1", "section", "a#s1"],
    ["a", "s1-1", "section", "a#s1"],
    ["a", "box1", "box", "a#box1"],
    ["b", "s1", "section", "b#s1"],
  ]);
  expect(clauses.map(({ length, heading }) => [length, heading])).toEqual([
    [3, 2],
    [2, 0],
    [3, 0],
    [2, 0],
  ]);
  expect(newest).toBe("2024-02");
});

test("tells the headings whose fold is another one in front of the text", () => {
  const number = { heading: "增至2023", runIn: true, delimiter: ".", paragraphs: ["5亿元"] };
  const clauses = [clause("s1", { ...number, delimiter: "。" }), clause("s2", number)];
  const collection = madeCorpus([policyDocument({ clauses })]);
  const written = serializeTable(collection, indexedClauses(collection, folding), null);
  expect(written.apart).toEqual([1]);
  const [first, second] = readTable(written).clauses;
  expect([first?.headingAt, second?.headingAt]).toEqual([0, second?.length]);
  expect(second?.heading).toBe(6);
});

test("has the clauses of a hierarchy, with those below them and none of another document", () => {
  const node = (id: string, children: readonly HierarchyNode[] = []): HierarchyNode => ({
    ...{ id, clause: id, quote: null, label: { "zh-Hans": "", "zh-Hant": "" }, titles },
    ...{ level: 1, parent: null, children },
  });
  const { hierarchies } = tableOf({
    hierarchies: [
      { id: "h", titles, document: "a", root: null, nodes: [node("s1")], scheme: null },
      {
        id: "g",
        titles,
        document: "a",
        root: null,
        nodes: [node("box1", [node("s1-1")])],
        scheme: null,
      },
    ],
  });
  expect(hierarchies.map(({ id, clauses }) => [id, [...clauses]])).toEqual([
    ["h", [0, 1]],
    ["g", [1, 2]],
  ]);
});

describe("statements", () => {
  function indicator(
    ...statements: readonly (readonly [document: string, clause: string, role: StatementRole])[]
  ): Indicator {
    return {
      ...{ id: "i", topic: "t", titles, unit: titles, direction: "up", aliases: [], note: null },
      statements: statements.map(
        ([document, id, role]): PlacedStatement => ({
          target: { document, clause: id, part: 1, start: 0, end: 1 },
          ...{ role, scope: "s", measure: null, date: null, differs: null },
        }),
      ),
    };
  }

  test("are targets, or reported values of any other role", () => {
    const { statements } = tableOf({
      indicators: {
        ...NO_INDICATORS,
        indicators: [
          indicator(["a", "s1-1", "target"], ["b", "s1", "reported"]),
          indicator(["b", "s1", "target"], ["a", "box1", "reported"]),
        ],
      },
    });
    expect(Array.from(statements, ([stated, clauses]) => [stated, [...clauses]])).toEqual([
      ["target", [1, 3]],
      ["reported", [2, 3]],
    ]);
  });

  test("of a kind that no clause has are left out", () => {
    const indicators = { ...NO_INDICATORS, indicators: [indicator(["a", "s1", "target"])] };
    expect([...tableOf({ indicators }).statements.keys()]).toEqual(["target"]);
    expect(tableOf().statements.size).toBe(0);
  });
});

describe("publications", () => {
  /** A record of some publications, newest first, with when each clause was added and changed. */
  function recordOf(
    numbers: readonly number[],
    clauses: Readonly<Record<string, readonly PublishedClause[]>>,
  ): ChangeRecord {
    return {
      ...{ format: 1, id: "urn:uuid:0" },
      publications: numbers.map((number) => ({
        number,
        date: `2024-0${number}-01`,
        documents: [],
      })),
      documents: Object.entries(clauses).map(([document, own]) => ({
        ...{ document, titles, genre: "other", issuer: null, date: null, english: null, title: "" },
        clauses: own,
      })),
    };
  }
  const clauses: Readonly<Record<string, readonly PublishedClause[]>> = {
    a: [
      ["s1", "", 1, 1],
      ["s1-1", "", 1, 3],
      ["box1", "", 3, 3],
    ],
    b: [["s1", "", 2, 2]],
  };

  test("have the clauses that they added or changed last, the oldest first, without the first one", () => {
    const { publications, changes } = tableOf({}, recordOf([3, 2, 1], clauses));
    expect(publications).toEqual([2, 3]);
    expect(Array.from(changes).toSorted(([one], [other]) => one - other)).toEqual([
      [1, { publication: 3, date: "2024-03-01", isNew: false }],
      [2, { publication: 3, date: "2024-03-01", isNew: true }],
      [3, { publication: 2, date: "2024-02-01", isNew: true }],
    ]);
  });

  test("are written oldest first, each with the runs of its own clauses", () => {
    const collection = madeCorpus(documents);
    const record = recordOf([3, 2, 1], clauses);
    const written = serializeTable(collection, indexedClauses(collection, folding), record);
    expect(written.publications).toEqual([
      { number: 2, date: "2024-02-01", added: [3, 1], changed: [4] },
      { number: 3, date: "2024-03-01", added: [2, 1, 1], changed: [1, 1, 2] },
    ]);
  });

  test("are none after the first one, and where there is no record", () => {
    expect(tableOf({}, recordOf([1], clauses)).publications).toEqual([]);
    expect(tableOf({}, recordOf([], {})).publications).toEqual([]);
    expect(tableOf().publications).toEqual([]);
  });

  test("have no clauses that the record does not know", () => {
    const { publications, changes } = tableOf({}, recordOf([2, 1], { b: clauses.b ?? [] }));
    expect([publications, [...changes.keys()]]).toEqual([[2], [3]]);
  });
});

describe("the term for a warm-up search", () => {
  /** The sample of a document with each text so many times. */
  function sampleOf(...texts: readonly (readonly [text: string, count: number])[]): string {
    const clauses = texts.flatMap(([text, count], at) =>
      Array.from({ length: count }, (_, number) =>
        clause(`s${at + 1}-${number + 1}`, { paragraphs: [text] }),
      ),
    );
    const collection = madeCorpus([policyDocument({ clauses })]);
    return serializeTable(collection, indexedClauses(collection, folding), null).sample;
  }

  test.each([
    [
      "nearest to a hundred clauses from above",
      [
        ["甲乙", 130],
        ["丙丁", 71],
      ],
      "丙丁",
    ],
    [
      "nearest to a hundred clauses from below",
      [
        ["甲乙", 60],
        ["丙丁", 139],
      ],
      "丙丁",
    ],
    [
      "the first of two that are as near",
      [
        ["甲乙", 102],
        ["丙丁", 98],
      ],
      "甲乙",
    ],
    [
      "the commonest in a small collection, counted once a clause",
      [
        ["甲乙甲乙", 1],
        ["丙丁", 2],
      ],
      "丙丁",
    ],
    [
      "of Han characters side by side",
      [
        ["甲a乙1丙", 3],
        ["丙丁", 1],
      ],
      "丙丁",
    ],
    ["none without such", [["port", 3]], ""],
  ] as const)("is %s", (_what, texts, sample) => {
    expect(sampleOf(...texts)).toBe(sample);
  });
});
