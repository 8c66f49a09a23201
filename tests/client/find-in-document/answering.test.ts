/** The clauses of a page that answer a query, compared with the plain search of the contract. */

import { describe, expect, test } from "vitest";
import { answering } from "../../../src/client/find-in-document/answering.ts";
import { foldText } from "../../../src/client/find-in-document/find-matches.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { corpus as collection } from "../../support/jiangbei.ts";
import { answersOn, QUERIES } from "./answering-pages.ts";

describe("the clauses that answer are those of the search in this document", () => {
  test.each(QUERIES)("%s", answersOn(collection));
});

test("a clause answers by its translation as well, each word in either text", () => {
  const folding = createFolding(new Map());
  const held: Readonly<Record<string, readonly string[]>> = {
    s1: ["pilot", "scale"],
    s2: ["scale"],
    s3: ["pilot"],
  };
  const clauses = ["s1", "s2", "s3"].map((clause) => ({
    clause,
    texts: [foldText(clause === "s2" ? "中试基地" : "规模", 0, folding)],
    inTranslation: (term: string) => held[clause]?.includes(term) === true,
  }));
  const titles = { "zh-Hans": "文", "zh-Hant": "文", en: null };
  const found = (query: string) => {
    const read = readQuery(query, folding.fold);
    return read && [...answering(read, clauses, { id: "doc", titles }, folding.fold)];
  };
  expect(found("pilot scale")).toEqual(["s1"]);
  expect(found("pilot | 中试 scale")).toEqual(["s1", "s2"]);
  expect(found("pilot -规模")).toEqual([]);
});
