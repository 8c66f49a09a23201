/** References within a document to places that it does not have, as diagnostics. */
import { type LostReference, lostReferences } from "../../annotate/references/cross-references.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Clause, SourceLine } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";

/** A document as far as its references need it. */
interface Referring {
  readonly id: string;
  /** Path of its source from the content folder. */
  readonly file: string;
  readonly clauses: readonly Clause[];
  readonly sourceLines: readonly SourceLine[];
}

/** A warning for each reference that leads nowhere, at the line and column of its words in the source. */
export function checkReferences({ id, file, clauses, sourceLines }: Referring): Diagnostic[] {
  const byId = new Map([...walkClauses(clauses)].map(({ clause }) => [clause.id, clause]));
  return lostReferences(id, clauses).map((lost) => {
    const clause = byId.get(lost.clause);
    return {
      rule: "reference/unknown-place",
      severity: "warning",
      file,
      ...(clause === undefined ? { line: 1, column: 1 } : placeOf(lost, clause, sourceLines)),
      message: `The text refers to “${lost.words}”, which the document does not have.`,
      hint: "Look for a place that was lost or is not recognised; explain under `known` what the print itself lacks.",
    };
  });
}

/** Where the words stand in the source; where a line break or a repair hides them, the clause's first line. */
function placeOf(
  { paragraph, start, end }: LostReference,
  { source, lines: [first, last] }: Clause,
  sourceLines: readonly SourceLine[],
): { line: number; column: number } {
  const text = paragraph === 0 ? source.heading : (source.paragraphs[paragraph - 1] ?? "");
  const words = text.slice(start, end);
  const line = sourceLines.find(
    (one) => one.number >= first && one.number <= last && one.text.includes(words),
  );
  return { line: line?.number ?? first, column: (line?.text.indexOf(words) ?? 0) + 1 };
}
