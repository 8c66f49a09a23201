/** The tree that comes out is the tree that was printed, for documents made at random. */
// @ts-nocheck

import { expect, it } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import { withoutPlaces } from "../support/expected-clause.ts";
import { makeDocument } from "./official-document.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const DOCUMENTS = 1500;
console.log(`official documents: SEED=${SEED}, ${DOCUMENTS} documents`);

it(`gives the trees of ${DOCUMENTS} documents`, () => {
  for (let index = 0; index < DOCUMENTS; index++) {
    const { text, titleBlock, clauses } = makeDocument(SEED + index);
    const lines = [1, splitLines(text).length] as const;
    const hints = { titleBlock, roles: [] };
    const input = { source: text, format: "text" as const, file: "x", lines, hints, repairs: [] };
    const parsed = parseDocument(input);
    expect(parsed.clauses.map(withoutPlaces), `SEED=${SEED + index}\n${text}`).toEqual(clauses);
    expect(parsed.coverage.unaccounted).toEqual([]);
    expect(parsed.coverage.doubled).toEqual([]);
  }
});
