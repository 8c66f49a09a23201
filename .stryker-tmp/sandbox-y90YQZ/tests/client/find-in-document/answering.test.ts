/** The clauses of a page that answer a query, compared with the plain search of the contract. */
// @ts-nocheck


import { describe, test } from "vitest";
import { corpus as collection } from "../../support/jiangbei.ts";
import { answersOn, QUERIES } from "./answering-pages.ts";

describe("the clauses that answer are those of the search in this document", () => {
  test.each(QUERIES)("%s", answersOn(collection));
});
