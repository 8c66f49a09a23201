/** Queries for property tests: pieces of the clauses' own texts. */
// @ts-nocheck

import fc from "fast-check";
import { SCRIPTS } from "../../src/model/types.ts";
import { openccConvert, openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { createFolding } from "../../src/text/fold/fold.ts";
import { type OracleClause, textsOf } from "./oracle.ts";

/** A piece of any text of the clauses in either script, in quotation marks; its fold is not empty. */
export function quotedPiece(clauses: readonly OracleClause[]): fc.Arbitrary<string> {
  const convert = openccConvert();
  const { fold } = createFolding(openccFoldTable());
  return fc
    .tuple(
      fc.constantFrom(...clauses),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(...SCRIPTS),
    )
    .map(([clause, which, start, length, form]) => {
      const texts = textsOf(clause);
      const text = texts[which % texts.length] ?? "";
      const from = start % Math.max(1, text.length);
      const piece = text.slice(from, from + length);
      return `"${convert(piece, form === "zh-Hans" ? "zh-Hant" : "zh-Hans", form)}"`;
    })
    .filter((query) => fold(query) !== "");
}
