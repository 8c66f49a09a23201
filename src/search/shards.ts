/** Display texts in files of a fixed number of clauses, so that an answer loads only what it shows. */
import type { Script } from "../model/types.ts";
import { clauseTexts, clauseTitle } from "./clause-texts.ts";
import type { Shard } from "./index-format.ts";
import type { IndexedClause } from "./indexed-clauses.ts";

/** Cuts the clauses into shards of `size`, in order; each holds the names of the places of its own clauses. */
export function makeShards(
  clauses: readonly IndexedClause[],
  script: Script,
  size: number,
): Shard[] {
  const shards: Shard[] = [];
  for (let from = 0; from < clauses.length; from += size) {
    const own = clauses.slice(from, from + size);
    const above = [...new Set(own.flatMap(({ path }) => path))];
    const places = new Map(above.map((clause, index) => [clause, index]));
    shards.push({
      headings: above.map((clause) => clauseTitle(clause.forms[script])),
      clauses: own.map(({ clause, path }) => ({
        path: path.flatMap((ancestor) => places.get(ancestor) ?? []),
        texts: clauseTexts(clause.forms[script], clause.runIn, clause.delimiter),
      })),
    });
  }
  return shards;
}
