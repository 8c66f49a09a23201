/** What citations say of a clause whose words come from the data of its document. */
import type { TextClause } from "../../export/document-text.ts";
import { opensParagraph, type PlacedTextClause } from "../../export/text-clauses.ts";
import type { CitedClause } from "../../site/citation/clause-reference.ts";
import { noteMarks } from "../../site/reading/footnotes.ts";

/** Words without the marks of notes. */
function withoutMarks(words: string, notes: ReadonlySet<string>): string {
  return noteMarks(words, notes).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    words,
  );
}

/** Number and heading; a heading on a line of its own keeps the mark at its end. */
function nameOf(clause: TextClause, notes: ReadonlySet<string>): string {
  const { label = "", heading = "", delimiter = "" } = clause;
  const end = opensParagraph(clause) ? "" : delimiter;
  return label + withoutMarks(heading + end, notes);
}

/** What citations say of a clause. @param notes ids of the notes of its document */
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
