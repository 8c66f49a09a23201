/** Makes the files by which typed numbers and addresses lead to their places. */
import type { Clause, Collection, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { JumpRow, WrittenJumps } from "../format/index-format.ts";

/** A longer heading is cut: it only tells which clause is meant. */
const LONGEST_HEADING = 40;

function row(clause: Clause, depth: number, script: Script): JumpRow {
  const { label, heading } = clause.forms[script];
  const short = Array.from(heading).slice(0, LONGEST_HEADING).join("");
  const { id, kind } = clause;
  if (short !== "") return [depth, kind, id, label, short];
  return label === "" ? [depth, kind, id] : [depth, kind, id, label];
}

/** Every document and clause of a collection, with the names that lead to it in a script. */
export function serializeCitations({ documents }: Collection, script: Script): WrittenJumps {
  return documents.map(({ id, titles, number, clauses }) => ({
    id,
    titles,
    number: number?.value ?? null,
    clauses: Array.from(walkClauses(clauses), ({ clause, path }) =>
      row(clause, path.length, script),
    ),
  }));
}
