/** The clauses that match a query, by naive sets of the clauses that hold its terms. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { membersOf } from "../../../src/search/answer/clause-set.ts";
import { matching } from "../../../src/search/answer/evaluate.ts";
import { knowledge, occurrencesOf } from "../../../src/search/answer/known-terms.ts";
import { allTerms, type QueryNode } from "../../../src/search/query/query.ts";
import { seed } from "../../support/seed.ts";
import { madeIndex } from "../made-index.ts";

const DOCUMENTS = [
  { id: "a", title: "甲计划", clauses: ["甲乙|丙甲", "乙丙", "甲|乙甲甲"] },
  { id: "b", title: "乙意见", clauses: ["甲乙丙", "丙|", "乙|丙"] },
];
const CLAUSES = DOCUMENTS.flatMap(({ id, title, clauses }) =>
  clauses.map((text) => ({ document: `${id} ${title}`, text })),
);
/** A clause that the index does not hold. */
const MISSING = 4;

const index = madeIndex({ documents: DOCUMENTS, without: [MISSING] });

async function matched(query: QueryNode): Promise<number[]> {
  const folds = allTerms(query).map(({ fold }) => fold);
  return membersOf(matching(query, knowledge(await occurrencesOf(folds, index), index)));
}

/** Whether a clause matches, found in its text. */
function matches(
  query: QueryNode,
  { document, text }: (typeof CLAUSES)[number],
  inHeading = false,
): boolean {
  const of = (part: QueryNode) => matches(part, { document, text }, inHeading);
  switch (query.kind) {
    case "term":
      return (inHeading ? (/^.*(?=\|)/u.exec(text)?.[0] ?? "") : text).includes(query.term.fold);
    case "and":
      return query.parts.every(of);
    case "or":
      return query.parts.some(of);
    case "not":
      return !of(query.part);
    case "title":
      return matches(query.part, { document, text }, true);
    case "document":
      return document.includes(query.words);
  }
}

const { query } = fc.letrec<{ query: QueryNode }>((tie) => ({
  query: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc
      .constantFrom("甲", "乙", "甲乙", "乙丙", "甲甲", "丁")
      .map((fold) => ({ kind: "term" as const, term: { text: fold, fold } })),
    fc.constantFrom("甲计划", "意见").map((words) => ({ kind: "document" as const, words })),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      parts: fc.array(tie("query"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constantFrom("not" as const, "title" as const), part: tie("query") }),
  ),
}));

test("every query matches what its terms say of each clause that the index holds", async () => {
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const expected = CLAUSES.flatMap((clause, number) =>
        number !== MISSING && matches(asked, clause) ? [number] : [],
      );
      expect(await matched(asked)).toEqual(expected);
    }),
    { seed, numRuns: 400 },
  );
});

describe("the occurrences of terms", () => {
  test("are counted in the clauses that the index holds", async () => {
    const [found, none] = await occurrencesOf(["甲", "丁"], index);
    expect(found).toMatchObject({ fold: "甲", length: 1, frequency: 3 });
    expect([...(found?.counts ?? [])]).toEqual([2, 0, 3, 1, 0, 0]);
    expect(none).toMatchObject({ fold: "丁", frequency: 0 });
  });

  test("have the frequency in the whole collection where the index holds a part of it", async () => {
    const part = madeIndex({ documents: DOCUMENTS, frequencies: new Map([["甲", 70]]) });
    const found = await occurrencesOf(["甲", "乙丙"], part);
    expect(found.map(({ frequency, length }) => [frequency, length])).toEqual([
      [70, 1],
      [2, 2],
    ]);
  });
});
