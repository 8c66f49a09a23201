/** The words that are sought where no clause matches a query, and the conditions that stay. */
import { expect, test } from "vitest";
import type { QueryNode } from "../../../src/search/query/query.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { writeQuery } from "../../../src/search/query/write-query.ts";
import { conditions, wordsOf } from "../../../src/search/relax/relax.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const { fold } = createFolding(new Map());
const VOCABULARY = new Map([
  ["渔港", 3],
  ["泊位", 5],
  ["建设", 9],
]);

function read(query: string): QueryNode {
  const node = readQuery(query, fold);
  if (node === null) throw new Error(`${query} holds no term`);
  return node;
}

test.each([
  ["渔港泊位", ["渔港", "泊位"]],
  ["渔港泊位 建设渔港", ["渔港", "泊位", "建设"]],
  ["港", ["港"]],
  ["港渔港", ["渔港"]],
  ["渔港 -泊位", ["渔港"]],
  ["title:渔港|泊位 doc:建设", ["渔港", "泊位"]],
  ["渔港".repeat(100), ["渔港"]],
  [`${"渔港".repeat(100)}港`, []],
])("the words of %s are %j", (query, words) => {
  expect(wordsOf(read(query), VOCABULARY)).toEqual(words);
});

test("at most 24 words are sought", () => {
  const words = Array.from({ length: 30 }, (_, at) => String.fromCodePoint(0x4e00 + at).repeat(2));
  const vocabulary = new Map(words.map((word) => [word, 1]));
  expect(wordsOf(read(words.join(" ")), vocabulary)).toEqual(words.slice(0, 24));
});

test.each([
  ["渔港 -泊位 doc:plan", ["-泊位", "doc:plan"]],
  ["渔港 泊位", []],
  ["-泊位", ["-泊位"]],
  ["doc:plan", ["doc:plan"]],
  ["渔港 | -泊位", []],
])("the conditions of %s are %j", (query, expected) => {
  expect(conditions(read(query)).map(writeQuery)).toEqual(expected);
});
