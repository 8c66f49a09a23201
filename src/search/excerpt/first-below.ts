/** The first clause below a clause: its text stands for that of a clause that has none of its own. */
import type { ClauseTable } from "../format/clause-table.ts";
import type { DisplayClause, LoadTexts } from "./display-texts.ts";

/** True if a clause has a label and heading at most. */
function isEmpty(texts: DisplayClause["texts"]): boolean {
  return texts.every(({ displayed, headingLength }) => headingLength === displayed.length);
}

/** The texts of the first clause below each clause without a text of its own, by the number of the upper clause. */
export async function firstBelow(
  numbers: readonly number[],
  table: ClauseTable,
  loadTexts: LoadTexts,
): Promise<ReadonlyMap<number, DisplayClause["texts"]>> {
  const clauses = await loadTexts(numbers);
  const empty = numbers.flatMap((number, index) => {
    const clause = clauses[index];
    const next = table.clauses[number + 1];
    // In an index of a part of the collection the next clause may be unknown: its path tells enough.
    const isInDocument =
      next === undefined
        ? number + 1 < table.clauses.length
        : next.document === table.clauses[number]?.document;
    return clause !== undefined && isEmpty(clause.texts) && isInDocument
      ? [{ number, depth: clause.path.length }]
      : [];
  });
  const below = await loadTexts(empty.map(({ number }) => number + 1));
  return new Map(
    empty.flatMap(({ number, depth }, index) => {
      const next = below[index];
      return next !== undefined && next.path.length > depth ? [[number, next.texts]] : [];
    }),
  );
}
