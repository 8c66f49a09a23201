/** The answers that the real content has to give, worked out the plain way. */
// @ts-nocheck

import type { Script } from "../../src/model/types.ts";
import { createOracle, type OracleClause, oracleClauses } from "../search/oracle.ts";
import { collection } from "../support/real-content.ts";

export const oracle = createOracle(oracleClauses(collection));

/** Clauses as a script shows them, by name. */
export function clausesIn(script: Script): Map<string, OracleClause> {
  return new Map(
    oracleClauses(collection, script).map((clause) => [`${clause.document}#${clause.id}`, clause]),
  );
}

/** How often a folded term without digits and Latin letters occurs in a text; occurrences may overlap. */
export function countIn(text: string, term: string): number {
  const folded = oracle.fold(text);
  let count = 0;
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) count++;
  return count;
}
