/** A clause that has a heading alone shows the text of the first clause below it. */
import { expect, test } from "vitest";
import type { DisplayClause, LoadTexts } from "../../../src/search/excerpt/display-texts.ts";
import { firstBelow } from "../../../src/search/excerpt/first-below.ts";
import { foldClause } from "../../../src/search/excerpt/folded-clause.ts";
import { type ClauseTable, readTable } from "../../../src/search/format/clause-table.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };
const folding = createFolding(new Map());

/** A clause at a depth, with a heading and paragraphs; an empty heading is none. */
interface Made {
  readonly depth: number;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function tableOf(documents: readonly (readonly Made[])[]): ClauseTable {
  return readTable({
    kinds: ["section"],
    documents: documents.map((clauses, number) => ({
      ...{ id: `d${number}`, titles, shortTitles: titles, date: null, genre: "other" as const },
      clauses: clauses.map((_, at) => `s${at + 1}`).join(" "),
      kinds: "0".repeat(clauses.length),
      lengths: clauses.map(() => 1),
      headings: clauses.map(() => 0),
      sections: [clauses.length],
    })),
    ...{ hierarchies: [], statements: [], publications: [], apart: [], sample: "", languages: [] },
  });
}

function displayed({ depth, heading, paragraphs }: Made): DisplayClause {
  const own = heading === "" ? [] : [{ text: heading, headingLength: heading.length }];
  const texts = [...own, ...paragraphs.map((text) => ({ text, headingLength: 0 }))];
  return {
    path: Array.from({ length: depth }, () => "章"),
    labels: [],
    texts: foldClause(texts, folding),
  };
}

async function below(
  documents: readonly (readonly Made[])[],
  numbers: readonly number[],
  table = tableOf(documents),
): Promise<Record<number, string>> {
  const all = documents.flat().map(displayed);
  const load: LoadTexts = async (wanted) =>
    wanted.map((number) => all[number] ?? expect.fail(`no clause ${number}`));
  const found = await firstBelow(numbers, table, load);
  return Object.fromEntries(
    Array.from(found, ([number, texts]) => [number, texts.map((text) => text.displayed).join("|")]),
  );
}

const CHAPTER: Made = { depth: 0, heading: "第一章", paragraphs: [] };
const ARTICLE: Made = { depth: 1, heading: "第一条", paragraphs: ["正文"] };

test("the first clause below stands for a heading alone, and for a clause without any text", async () => {
  expect(await below([[CHAPTER, ARTICLE]], [0])).toEqual({ 0: "第一条|正文" });
  expect(await below([[{ ...CHAPTER, heading: "" }, ARTICLE]], [0])).toEqual({ 0: "第一条|正文" });
});

test("a clause with a text of its own has none", async () => {
  expect(await below([[{ ...CHAPTER, paragraphs: ["引言"] }, ARTICLE]], [0])).toEqual({});
  expect(await below([[{ ...CHAPTER, heading: "", paragraphs: ["引言"] }, ARTICLE]], [0])).toEqual(
    {},
  );
});

test("the next clause is below only if it stands deeper, in the same document", async () => {
  const sibling = { ...ARTICLE, depth: 0 };
  expect(await below([[CHAPTER, sibling]], [0])).toEqual({});
  expect(await below([[{ ...CHAPTER, depth: 1 }, sibling]], [0])).toEqual({});
  expect(await below([[CHAPTER], [ARTICLE]], [0])).toEqual({});
  expect(await below([[ARTICLE, CHAPTER]], [1])).toEqual({});
});

test("each of several clauses has its own", async () => {
  const other = { ...ARTICLE, heading: "第二条" };
  const documents = [[CHAPTER, ARTICLE, CHAPTER, other, CHAPTER]];
  expect(await below(documents, [4, 2, 1, 0])).toEqual({ 0: "第一条|正文", 2: "第二条|正文" });
  expect(await below(documents, [])).toEqual({});
});

test("in a part of a collection, where the table has no row for the next clause, its path tells", async () => {
  const documents = [[CHAPTER, ARTICLE, CHAPTER, { ...ARTICLE, depth: 0 }]];
  const table = tableOf(documents);
  const clauses = [...table.clauses];
  delete clauses[1];
  delete clauses[3];
  expect(await below(documents, [0, 2], { ...table, clauses })).toEqual({ 0: "第一条|正文" });
});
