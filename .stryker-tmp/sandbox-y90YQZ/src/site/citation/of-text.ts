/** Citation data of a clause, from the data of its document. */
// @ts-nocheck

import type { TextClause } from "../../export/document-text.ts";
import { opensParagraph, type PlacedTextClause } from "../../export/text-clauses.ts";
import { noteMarks } from "../reading/footnotes.ts";
import type { CitedClause } from "./clause-reference.ts";

/** Words without footnote marks. */
function withoutMarks(words: string, notes: ReadonlySet<string>): string {
  return noteMarks(words, notes).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    words,
  );
}

/** Number and heading. A heading on its own line keeps its final mark. */
function nameOf(clause: TextClause, notes: ReadonlySet<string>): string {
  const { label = "", heading = "", delimiter = "" } = clause;
  const end = opensParagraph(clause) ? "" : delimiter;
  return label + withoutMarks(heading + end, notes);
}

/** Citation data of a clause. @param notes ids of the notes of its document */
export function citedTextClause(
  { clause, path }: PlacedTextClause,
  notes: ReadonlySet<string>,
): CitedClause {
  return {
    id: clause.id,
    kind: clause.kind,
    labels: [...path, clause].map(({ label = "" }) => label),
    path: path.map((above) => nameOf(above, notes)),
    name: nameOf(clause, notes),
  };
}
