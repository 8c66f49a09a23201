/** The clauses of a document's text as comparisons take them, from its data files. */
import type { DocumentText, TextClause } from "../../../export/document-text.ts";
import { type PlacedTextClause, placeClauses } from "../../../export/text-clauses.ts";
import { CELL_SEPARATOR, tableOf } from "../../../model/table.ts";
import type { Clause, ClauseText } from "../../../model/types.ts";

function textOf({ label = "", heading = "", paragraphs = [], rows }: TextClause): ClauseText {
  const lines = rows === undefined ? paragraphs : rows.map((row) => row.join(CELL_SEPARATOR));
  return { label, heading, paragraphs: lines };
}

/** A clause with those below it. The files do not tell its lines in the source, nor its English title. */
function clauseOf(
  { clause, below }: PlacedTextClause,
  traditional: ReadonlyMap<string, TextClause>,
): Clause {
  const { id, kind, runIn = false, after, delimiter = "" } = clause;
  const source = textOf(clause);
  return {
    ...{ id, kind, source, runIn, delimiter, english: null, lines: [1, 1] },
    forms: { "zh-Hans": source, "zh-Hant": textOf(traditional.get(id) ?? clause) },
    precedingParagraphs: after ?? 0,
    table: kind === "table" ? tableOf(source.paragraphs) : null,
    children: below.map((child) => clauseOf(child, traditional)),
  };
}

/** The topmost clauses of a document, whose text is given in both scripts. */
export function comparedClauses(
  simplified: Pick<DocumentText, "clauses">,
  traditional: Pick<DocumentText, "clauses">,
): Clause[] {
  const other = new Map(traditional.clauses.map((clause) => [clause.id, clause]));
  return placeClauses(simplified.clauses)
    .filter(({ path }) => path.length === 0)
    .map((placed) => clauseOf(placed, other));
}
