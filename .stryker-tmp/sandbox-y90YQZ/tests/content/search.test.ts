/** The search of the real content answers as the oracle does, and so does one of more clauses of its kind. */
// @ts-nocheck


import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { SCRIPTS } from "../../src/model/types.ts";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { differences } from "../search/differences.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { quotedPiece } from "../search/quoted-piece.ts";
import { collection } from "../support/real-content.ts";
import { writeSearchIndex } from "../support/search-index.ts";
import { seed } from "../support/seed.ts";

test("random queries find each clause that matches and no other", async () => {
  expect(await differences(collection, 400)).toEqual([]);
});

test("so they do in a larger collection", async () => {
  expect(await differences(generateCollection(collection, 1000, seed), 150)).toEqual([]);
});

test("a piece of any text finds every clause that holds it, and no other, in both scripts", async () => {
  const out = await mkdtemp(path.join(tmpdir(), "tiaowen-index-"));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  await writeSearchIndex(collection, out);
  const clauses = oracleClauses(collection);
  const oracle = createOracle(clauses);
  for (const script of SCRIPTS) {
    const searcher = createSearcher(await searchIndexIn(out, script));
    await fc.assert(
      fc.asyncProperty(quotedPiece(clauses), async (query) => {
        const { relaxed } = await searcher.search(query);
        const hits = relaxed === null ? await searcher.names(query, { sort: "order" }) : [];
        expect(hits.map(({ clause }) => clause)).toEqual(oracle.search(query));
      }),
      { seed, numRuns: 300 },
    );
  }
});
