/** Clauses as they are indexed: their sizes, and headings whose fold differs where text follows them. */
import { expect, test } from "vitest";
import { symbolsOf } from "../../../src/search/format/symbols.ts";
import { indexedClauses } from "../../../src/search/index/indexed-clauses.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

test("a heading is filed behind the texts only if it reads otherwise at their start, and lengths are exact there alone", () => {
  const clauses = [
    clause("s1", { label: "一、", heading: "渔港", paragraphs: ["建设。"] }),
    clause("s2", { heading: "渔港", paragraphs: ["建设。"], runIn: true, delimiter: "。" }),
    clause("s3", { heading: "渔港2", paragraphs: ["024年。"], runIn: true }),
    clause("s4", { paragraphs: ["建设。", "文。"] }),
    clause("s5"),
  ];
  const indexed = indexedClauses(
    madeCorpus([policyDocument({ clauses })]),
    createFolding(new Map()),
  );
  expect(
    indexed.map(({ isHeadingApart, length, heading }) => [isHeadingApart, length, heading]),
  ).toEqual([
    [false, 8, 3],
    [false, 6, 2],
    [true, 8, 3],
    [false, 6, 0],
    [false, 0, 0],
  ]);
  expect(indexed[2]?.filed).toEqual([symbolsOf("渔港2024年"), symbolsOf("渔港2")]);
  expect(indexed[1]?.filed).toEqual([symbolsOf("渔港建设")]);
});
