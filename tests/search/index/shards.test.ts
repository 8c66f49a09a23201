/** The files of display texts: each has its clauses and the headings above them. */
import { expect, test } from "vitest";
import { indexedClauses } from "../../../src/search/index/indexed-clauses.ts";
import { makeShards } from "../../../src/search/index/shards.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

test("a file has the texts of its clauses, and each heading above them once", () => {
  const items = Array.from({ length: 6 }, (_, at) =>
    clause(`s1-1-${at + 1}`, { label: `${at + 1}.`, paragraphs: [`文${at + 1}。`] }),
  );
  const collection = madeCorpus([
    policyDocument({
      clauses: [
        clause("s1", {
          label: "一、",
          heading: "渔港",
          children: [clause("s1-1", { label: "1.", heading: "泊位", children: items })],
        }),
      ],
    }),
  ]);
  const clauses = indexedClauses(collection, createFolding(new Map()));
  const [first, second, ...others] = makeShards(clauses, "zh-Hans");
  expect(others).toEqual([]);
  expect(first?.clauses.map(({ label, path }) => [label, path])).toEqual([
    ["一、", []],
    ["1.", [0]],
    ...[1, 2, 3, 4].map((at) => [`${at}.`, [0, 1]]),
  ]);
  expect([first?.headings, first?.labels]).toEqual([
    ["一、渔港", "1. 泊位"],
    [2, 2],
  ]);
  expect(second).toEqual({
    headings: ["一、渔港", "1. 泊位"],
    labels: [2, 2],
    clauses: [5, 6].map((at) => ({
      path: [0, 1],
      label: `${at}.`,
      texts: [
        { text: `${at}.`, headingLength: 2 },
        { text: `文${at}。`, headingLength: 0 },
      ],
    })),
  });
});
