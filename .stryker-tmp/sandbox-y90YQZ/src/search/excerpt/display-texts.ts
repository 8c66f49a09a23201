/** The display texts of clauses, loaded on demand. */
// @ts-nocheck

import type { Folding } from "../../text/fold/fold.ts";
import type { ClauseTable } from "../format/clause-table.ts";
import type { Shard } from "../format/index-format.ts";
import { memoize } from "../memoize.ts";
import { type FoldedText, foldClause } from "./folded-clause.ts";

/** A clause as it is displayed. */
export interface DisplayClause {
  /** Headings of the clauses above it, outermost first. */
  readonly path: readonly string[];
  /** The printed labels of these clauses, followed by its own; empty if there is none. */
  readonly labels: readonly string[];
  readonly texts: readonly FoldedText[];
}

/** Loads the clauses with these numbers, in the order requested; rejects if a file cannot be read. */
export type LoadTexts = (clauses: readonly number[]) => Promise<DisplayClause[]>;

/** Makes the loader, which keeps every file that it has read. */
export function textLoader(
  table: ClauseTable,
  folding: Folding,
  readShard: (shard: number) => Promise<Shard>,
): LoadTexts {
  const shards = memoize(readShard);
  const folded = new Map<number, DisplayClause>();

  async function load(number: number): Promise<DisplayClause> {
    const known = folded.get(number);
    if (known !== undefined) return known;
    const info = table.clauses[number];
    const shard = await shards(info?.shard ?? 0);
    const clause = shard.clauses[info?.place ?? 0];
    if (clause === undefined) throw new Error("The texts and the index do not belong together");
    const display = {
      path: clause.path.map((place) => shard.headings[place] ?? ""),
      labels: [
        ...clause.path.map((place) => shard.headings[place]?.slice(0, shard.labels[place]) ?? ""),
        clause.label,
      ],
      texts: foldClause(clause.texts, folding),
    };
    folded.set(number, display);
    return display;
  }

  return (clauses) => Promise.all(clauses.map(load));
}
