/** Sets of clauses, and what a query makes of them. */
import { describe, expect, test } from "vitest";
import {
  type ClauseSet,
  clauseSet,
  complement,
  intersection,
  membersOf,
  sizeOf,
  union,
} from "../../../src/search/answer/clause-set.ts";
import { type Knowledge, matching } from "../../../src/search/answer/evaluate.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const TOTAL = 6;
const of = (...members: readonly number[]): ClauseSet =>
  clauseSet(TOTAL, (clause) => members.includes(clause));

describe("a set", () => {
  test("has its members in order, and their number", () => {
    expect(membersOf(of(5, 0, 3))).toEqual([0, 3, 5]);
    expect([sizeOf(of(5, 0, 3)), sizeOf(of()), of(1).length]).toEqual([3, 0, TOTAL]);
  });

  test("has what it has not as its complement", () => {
    expect(complement(of(0, 2, 5))).toEqual(of(1, 3, 4));
    expect(sizeOf(complement(of(0, 2, 5)))).toBe(3);
  });

  test("and others have an intersection and a union", () => {
    const [one, other, third] = [of(0, 1, 2), of(1, 2, 3), of(2, 3, 4)];
    expect(membersOf(intersection([one, other, third]))).toEqual([2]);
    expect(membersOf(union([one, other, third]))).toEqual([0, 1, 2, 3, 4]);
    expect([membersOf(intersection([one])), membersOf(union([one, one]))]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  test("is not changed by what is made of it", () => {
    const one = of(0, 1);
    intersection([one, of(1)]);
    union([one, of(2)])[3] = 1;
    complement(one);
    expect(membersOf(one)).toEqual([0, 1]);
  });
});

describe("the clauses that match", () => {
  const { fold } = createFolding(new Map());
  /** Clause 5 is not in the index. */
  const known: Knowledge = {
    everything: of(0, 1, 2, 3, 4),
    withTerm: (term, inHeading) =>
      term === "甲" ? (inHeading ? of(0) : of(0, 1, 2)) : term === "乙" ? of(2, 3) : of(),
    inDocument: (words) => (words === "x" ? of(1, 2, 4) : of()),
  };

  test.each<[string, readonly number[]]>([
    ["甲", [0, 1, 2]],
    ["title:甲", [0]],
    ["title:(甲|乙)", [0, 2, 3]],
    ["甲 乙", [2]],
    ["甲|乙", [0, 1, 2, 3]],
    ["-甲", [3, 4]],
    ["-甲 -乙", [4]],
    ["甲 -乙", [0, 1]],
    ["甲 -title:甲", [1, 2]],
    ["doc:x", [1, 2, 4]],
    ["doc:x -甲", [4]],
    ["doc:x 甲|乙", [1, 2]],
    ["丙", []],
    ["-丙", [0, 1, 2, 3, 4]],
  ])("“%s” are %o", (query, clauses) => {
    const read = readQuery(query, fold);
    if (read === null) throw new Error("The query has no term.");
    expect(membersOf(matching(read, known))).toEqual(clauses);
  });
});
