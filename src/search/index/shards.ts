/** Splits the display texts into small files, so that an answer loads only the texts that it shows. */
import type { Script } from "../../model/types.ts";
import { shardNumbers } from "../format/clause-table.ts";
import type { Shard } from "../format/index-format.ts";
import { clauseTitle } from "./clause-texts.ts";
import { correctedTexts } from "./corrected-texts.ts";
import type { IndexedClause } from "./indexed-clauses.ts";

/** Splits the clauses into shards, in order; each shard includes the headings above its own clauses. */
export function makeShards(clauses: readonly IndexedClause[], script: Script): Shard[] {
  const numbers = shardNumbers(clauses.map(({ length }) => length));
  const shards = Map.groupBy(clauses.entries(), ([number]) => numbers[number] ?? 0);
  return Array.from(shards.values(), (entries) => {
    const own = entries.map(([, clause]) => clause);
    const above = [...new Set(own.flatMap(({ path }) => path))];
    const places = new Map(above.map((clause, index) => [clause, index]));
    return {
      headings: above.map((clause) => clauseTitle(clause.forms[script])),
      labels: above.map((clause) => clause.forms[script].label.length),
      clauses: own.map((indexed) => ({
        path: indexed.path.flatMap((ancestor) => places.get(ancestor) ?? []),
        label: indexed.clause.forms[script].label,
        texts: correctedTexts(indexed, script),
      })),
    };
  });
}
