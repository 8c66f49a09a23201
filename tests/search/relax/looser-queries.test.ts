/** What a query without an answer can be loosened to. */
import { expect, test } from "vitest";
import type { QueryNode } from "../../../src/search/query/query.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { writeQuery } from "../../../src/search/query/write-query.ts";
import {
  isLimited,
  looserQueries,
  replaceTerm,
  withoutDocuments,
} from "../../../src/search/relax/looser-queries.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const { fold } = createFolding(new Map());

function read(query: string): QueryNode {
  const node = readQuery(query, fold);
  if (node === null) throw new Error(`${query} holds no term`);
  return node;
}

test.each([
  ["甲", []],
  ["甲 乙", [["甲", "乙"]]],
  [
    "甲 乙 丙",
    [
      ["甲 乙", "甲 丙", "乙 丙"],
      ["甲", "乙", "丙"],
    ],
  ],
  ["甲 乙|丙", [["甲", "乙 | 丙"]]],
  ["title:甲", [["甲"]]],
  ["title:甲 乙", [["甲 乙"], ["title:甲", "乙"]]],
  ["甲 -乙", [["甲"]]],
  ["甲 乙 -丙", [["甲 乙"], ["甲 -丙", "乙 -丙"]]],
  ["doc:x 甲 乙", [["甲 乙"], ["甲 doc:x", "乙 doc:x"]]],
  ["-甲", []],
  ["doc:x", []],
  ["a b c d e f g", [["a", "b", "c", "d", "e", "f", "g"]]],
])("%s", (query, expected) => {
  expect(looserQueries(read(query)).map((group) => group.map(writeQuery))).toEqual(expected);
});

test("a part alone is no conjunction of one", () => {
  const groups = looserQueries(read("甲 乙 -丙"));
  expect(groups.map((group) => group.map(({ kind }) => kind))).toEqual([["and"], ["and", "and"]]);
  expect(
    looserQueries(read("甲 乙"))
      .flat()
      .map(({ kind }) => kind),
  ).toEqual(["term", "term"]);
  expect(
    looserQueries(read("title:甲"))
      .flat()
      .map(({ kind }) => kind),
  ).toEqual(["term"]);
});

test.each([
  ["doc:x 甲 doc:y doc:z", "甲 doc:y"],
  ["doc:x 甲", "甲"],
  ["甲 乙", "甲 乙"],
  ["doc:x", null],
  ["doc:x -甲", null],
])("%s without the documents x and z: %s", (query, expected) => {
  const rest = withoutDocuments(read(query), ["x", "z"]);
  expect(rest && writeQuery(rest)).toBe(expected);
});

test.each([
  ["甲 乙", false],
  ["甲 | title:乙", false],
  ["title:甲", true],
  ["甲 doc:x", true],
  ["甲 -乙", true],
])("%s is limited: %s", (query, expected) => {
  expect(isLimited(read(query))).toBe(expected);
});

test("a term is replaced wherever it stands", () => {
  expect(writeQuery(replaceTerm(read("甲 (title:甲 | 乙) -甲"), "甲", "丙 丁"))).toBe(
    '"丙 丁" title:"丙 丁" | 乙 -"丙 丁"',
  );
});
