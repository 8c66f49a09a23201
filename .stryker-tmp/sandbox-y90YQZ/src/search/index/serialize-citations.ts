/** Makes the files that lead from typed numbers and addresses to their places. */
// @ts-nocheck

import { articleStyleOf } from "../../annotate/references/numbered-clauses.ts";
import type { Clause, Collection, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { JumpRow, WrittenJumps } from "../format/index-format.ts";
import { stepOfLabel } from "../suggest/number-path.ts";

/** Maximum length of a heading; the rest is cut off, since the heading only identifies the clause. */
const LONGEST_HEADING = 40;

function row(clause: Clause, depth: number, script: Script): JumpRow {
  const { label, heading, paragraphs } = clause.forms[script];
  const short = Array.from(heading).slice(0, LONGEST_HEADING).join("");
  const { id, kind } = clause;
  if (paragraphs.length > 1 && stepOfLabel(label)?.style === "article") {
    return [depth, kind, id, label, short, paragraphs.length];
  }
  if (short !== "") return [depth, kind, id, label, short];
  return label === "" ? [depth, kind, id] : [depth, kind, id, label];
}

/** Every document and clause of a collection, with its names in a script. */
export function serializeCitations({ documents }: Collection, script: Script): WrittenJumps {
  return documents.map((document) => {
    const { id, titles, number, clauses } = document;
    const order = articleStyleOf(document);
    return {
      id,
      titles,
      number: number?.value[script] ?? null,
      ...(order === "xiang-kuan-mu" && { order }),
      clauses: Array.from(walkClauses(clauses), ({ clause, path }) =>
        row(clause, path.length, script),
      ),
    };
  });
}
