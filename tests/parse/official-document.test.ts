/** The tree that comes out is the tree that was printed, for documents made at random. */
import { expect, it } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import { withoutPlaces } from "../support/expected-clause.ts";
import { makeDocument } from "./official-document.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
/** Each test has so many documents. */
const DOCUMENTS = 100;
const TESTS = Array.from({ length: 15 }, (_, index) => SEED + index * DOCUMENTS);
console.log(`official documents: SEED=${SEED}, ${TESTS.length * DOCUMENTS} documents`);

it.each(TESTS)(`gives the trees of ${DOCUMENTS} documents, from seed %i on`, (first) => {
  for (let seed = first; seed < first + DOCUMENTS; seed++) {
    const { text, titleBlock, clauses } = makeDocument(seed);
    const lines = [1, splitLines(text).length] as const;
    const hints = { titleBlock, roles: [] };
    const input = { source: text, format: "text" as const, file: "x", lines, hints, repairs: [] };
    const parsed = parseDocument(input);
    expect(parsed.clauses.map(withoutPlaces), `SEED=${seed}\n${text}`).toEqual(clauses);
    expect(parsed.coverage.unaccounted).toEqual([]);
    expect(parsed.coverage.doubled).toEqual([]);
  }
});
