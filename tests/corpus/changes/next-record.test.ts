/** The record of publications: what a publication says of its changes, and what of the clauses it keeps for the next one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changedDocuments,
  type Former,
  type FormerClause,
  nextRecord,
} from "../../../src/corpus/changes/next-record.ts";
import { numberedName } from "../../../src/model/clause-name.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Clause } from "../../../src/model/types.ts";
import type { ChangeRecord } from "../../../src/model/versions/changes.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";
import { seed } from "../../support/seed.ts";

/** A corpus of documents with these clauses, by the ids of the documents. */
function corpusOf(documents: Readonly<Record<string, readonly Clause[]>>): Corpus {
  return madeCorpus(
    Object.entries(documents).map(([id, clauses]) => policyDocument({ id, clauses })),
  );
}

/** A corpus as the former site, whose words are all known. */
function formerOf(corpus: Corpus, record: ChangeRecord): Former {
  const words = corpus.documents.map(({ id }): [string, ReadonlyMap<string, FormerClause>] => [
    id,
    new Map(
      corpus.clauses(id).map(({ clause, path }) => {
        const name = numberedName(path, clause);
        return [clause.id, { ...clause.forms, name, unnamed: null }];
      }),
    ),
  ]);
  return { record, words: new Map(words) };
}

const article = (id: string, text: string, heading = "") =>
  clause(id, { label: `第${id.slice(1)}条`, heading, paragraphs: [text] });

const FIRST = corpusOf({
  a: [article("s1", "甲。"), article("s2", "乙。"), article("s3", "丙。")],
  b: [article("s1", "丁。")],
});
const first = nextRecord(FIRST, null, null);

describe("the first publication", () => {
  test("has every document, and every clause in publication 1", () => {
    expect(first.publications).toMatchObject([
      {
        number: 1,
        date: null,
        documents: [
          { kind: "added", document: "a", size: 3, clauses: [] },
          { kind: "added", document: "b", size: 1, clauses: [] },
        ],
      },
    ]);
    expect(first.documents[0]?.clauses.map(([id, , ...numbers]) => [id, ...numbers])).toEqual([
      ["s1", 1, 1],
      ["s2", 1, 1],
      ["s3", 1, 1],
    ]);
    expect(first.id).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
  });

  test("of the same documents is the same", () => {
    expect(nextRecord(FIRST, null, null)).toEqual(first);
  });
});

describe("a publication without changes", () => {
  test("is the former one, on whatever day", () => {
    const again = nextRecord(FIRST, formerOf(FIRST, first), "2030-01-01");
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  });
});

describe("a publication with changes", () => {
  const present = corpusOf({
    a: [
      article("s1", "甲，乙乙。"),
      article("s2", "新。"),
      article("s3", "乙。"),
      clause("s4", { label: "第四条", heading: "题", paragraphs: ["丙。"] }),
    ],
    c: [article("s1", "戊。")],
  });
  const second = nextRecord(present, formerOf(FIRST, first), "2026-11-20");

  test("says what became of each clause, in reading order, with the words before and now", () => {
    const [newest] = second.publications;
    expect(newest).toMatchObject({ number: 2, date: "2026-11-20" });
    const changes = newest?.documents.map(({ document, kind, clauses }) => [
      document,
      kind,
      clauses.map((change) => [
        change.kind,
        change.clause,
        change.from?.clause ?? null,
        change.before?.["zh-Hans"],
        change.after?.["zh-Hans"],
      ]),
    ]);
    expect(changes).toEqual([
      [
        "a",
        "changed",
        [
          ["changed", "s1", null, "甲。", "甲，乙乙。"],
          ["added", "s2", null, undefined, "新。"],
          ["moved", "s3", "s2", undefined, undefined],
          ["added", "s4", null, undefined, "丙。"],
          ["removed", "s3", null, "丙。", undefined],
        ],
      ],
      ["c", "added", []],
      ["b", "removed", []],
    ]);
  });

  test("names a moved clause as it was", () => {
    const moved = second.publications[0]?.documents[0]?.clauses.find(
      ({ kind }) => kind === "moved",
    );
    expect(moved?.name["zh-Hans"]).toBe("第3条");
    expect(moved?.from?.name?.["zh-Hans"]).toBe("第2条");
  });

  test("keeps the number of what has not changed, under its new id too", () => {
    const numbers = second.documents[0]?.clauses.map(([id, , ...rest]) => [id, ...rest]);
    expect(numbers).toEqual([
      ["s1", 1, 2],
      ["s2", 2, 2],
      ["s3", 1, 1],
      ["s4", 2, 2],
    ]);
    expect(second.id).toBe(first.id);
    expect(second.publications.slice(1)).toEqual(first.publications);
  });

  test("asks for the former words of the documents that need them, and does without", () => {
    expect(changedDocuments(first, present)).toEqual(["a"]);
    expect(changedDocuments(first, FIRST)).toEqual([]);
    const unknown = nextRecord(present, { record: first, words: new Map() }, "2026-11-20");
    const [changed] = unknown.publications[0]?.documents[0]?.clauses ?? [];
    expect(changed).toMatchObject({
      kind: "changed",
      before: null,
      after: { "zh-Hans": "甲，乙乙。" },
    });
    expect(unknown.publications[0]?.documents[0]?.clauses.at(-1)).toMatchObject({
      kind: "removed",
      name: { "zh-Hans": "s3" },
      before: null,
    });
  });

  test("shows a heading among the words only where it has changed", () => {
    const [one, other] = ["甲", "乙"].map((heading) =>
      corpusOf({ a: [clause("s1", { heading, paragraphs: ["文。"] })] }),
    );
    if (one === undefined || other === undefined) throw new Error("There are two");
    const record = nextRecord(other, formerOf(one, nextRecord(one, null, null)), "2026-11-20");
    expect(record.publications[0]?.documents[0]?.clauses[0]).toMatchObject({
      before: { "zh-Hans": "甲\n文。" },
      after: { "zh-Hans": "乙\n文。" },
    });
  });
});

test("after any publications, each clause has the numbers of the one that added it and of the one that changed it last", () => {
  /** Clauses that keep their places: a text each, or none. */
  const state = fc.array(fc.constantFrom("", "一", "二", "三"), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
      let former: Former | null = null;
      let record: ChangeRecord | null = null;
      const naive = new Map<string, { text: string; added: number; changed: number }>();
      let before = "";
      let number = 0;
      for (const texts of states) {
        // A text of its own for each place: none is taken for one that moved.
        const clauses = texts.flatMap((text, place) =>
          text === "" ? [] : [article(`s${place}`, `${place}${text}`)],
        );
        const corpus = corpusOf({ a: clauses });
        record = nextRecord(corpus, former, "2026-01-01");
        former = formerOf(corpus, record);
        if (number === 0 || texts.join() !== before) number += 1;
        before = texts.join();
        for (const [place, text] of texts.entries()) {
          const id = `s${place}`;
          const known = naive.get(id);
          if (text === "") naive.delete(id);
          else if (known === undefined) naive.set(id, { text, added: number, changed: number });
          else if (known.text !== text) naive.set(id, { ...known, text, changed: number });
        }
      }
      expect(record?.publications[0]?.number).toBe(number);
      expect(record?.documents[0]?.clauses.map(([id, , ...numbers]) => [id, ...numbers])).toEqual(
        [...naive]
          .toSorted(([one], [other]) => one.localeCompare(other))
          .map(([id, { added, changed }]) => [id, added, changed]),
      );
    }),
    { seed },
  );
});
