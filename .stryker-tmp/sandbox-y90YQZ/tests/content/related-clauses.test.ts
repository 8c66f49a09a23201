/** The judged clauses are about the texts as they are, and find each other. */
// @ts-nocheck

import { expect, test } from "vitest";
import { walkClauses } from "../../src/model/walk.ts";
import { measureRelated, readJudgedClauses } from "../eval/related.ts";
import { corpus } from "../support/real-content.ts";

test("the judged clauses exist", () => {
  const names = new Set(
    corpus.documents.flatMap(({ id, clauses }) =>
      [...walkClauses(clauses)].map(({ clause }) => `${id}#${clause.id}`),
    ),
  );
  const judged = readJudgedClauses().flatMap(({ clause, finds }) => [clause, ...finds]);
  expect(judged.filter((name) => !names.has(name))).toEqual([]);
});

test("nine of ten find what a reader wants among the first three, more than by bigrams", () => {
  const { own, bigrams } = measureRelated(corpus);
  expect(own).toBeGreaterThanOrEqual(0.9);
  expect(own).toBeGreaterThan(bigrams);
});
