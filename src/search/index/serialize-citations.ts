/** Makes the files that lead from typed numbers and addresses to their places. */
import type { Clause, Collection, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { JumpRow, WrittenJumps } from "../format/index-format.ts";

/** Maximum length of a heading; the rest is cut off, since the heading only identifies the clause. */
const LONGEST_HEADING = 40;

function row(clause: Clause, depth: number, script: Script): JumpRow {
  const { label, heading } = clause.forms[script];
  const short = Array.from(heading).slice(0, LONGEST_HEADING).join("");
  const { id, kind } = clause;
  if (short !== "") return [depth, kind, id, label, short];
  return label === "" ? [depth, kind, id] : [depth, kind, id, label];
}

/** Every document and clause of a collection, with its names in a script. */
export function serializeCitations({ documents }: Collection, script: Script): WrittenJumps {
  return documents.map(({ id, titles, number, clauses }) => ({
    id,
    titles,
    number: number?.value[script] ?? null,
    clauses: Array.from(walkClauses(clauses), ({ clause, path }) =>
      row(clause, path.length, script),
    ),
  }));
}
