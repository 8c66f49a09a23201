/** The clauses of the five texts are reached by their numbers and by the references of citations. */
// @ts-nocheck

import { test } from "vitest";
import { expectReachedByNumbers, expectReachedByReference } from "../search/reached-clauses.ts";
import { collection } from "../support/real-content.ts";

test("every numbered clause is reached by its numbers, however they are typed", () => {
  expectReachedByNumbers(collection, 1500);
});

test("every clause whose number is no mere word is reached by the reference that a citation gives", () => {
  expectReachedByReference(collection);
});
