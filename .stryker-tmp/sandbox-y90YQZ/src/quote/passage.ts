/** The text of a document as one string, in which quotations are looked up, also across paragraphs and clauses. */
// @ts-nocheck

import type { TextClause } from "../export/document-text.ts";
import { type PlacedTextClause, placeClauses } from "../export/text-clauses.ts";
import { gapAfter } from "../model/clause-name.ts";
import { CELL_SEPARATOR } from "../model/table.ts";
import type { Folded, Folding } from "../text/fold/fold.ts";

/** A range of a passage with text of one clause. */
interface Segment {
  readonly clause: string;
  /** UTF-16 offset in the passage. */
  readonly start: number;
}

/** A text in print order, one line for each heading, paragraph and row; cells are separated by tabs. */
export interface Passage {
  readonly text: string;
  /** The folded text, made at the first call. */
  folded(): Folded;
  /** Id of the clause with the character at an offset. */
  clauseAt(offset: number): string;
}

/** Makes a passage of pieces, each a line of a clause; pieces of no text are left out. */
export function passageOf(
  pieces: Iterable<{ readonly clause: string; readonly text: string }>,
  folding: Folding,
): Passage {
  const segments: Segment[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const { clause, text } of pieces) {
    if (text === "") continue;
    segments.push({ clause, start: length });
    lines.push(text);
    length += text.length + 1;
  }
  const text = lines.join("\n");
  let folded: Folded | null = null;
  return {
    text,
    folded() {
      folded ??= folding.foldWithRanges(text);
      return folded;
    },
    clauseAt: (offset) => segments.findLast(({ start }) => start <= offset)?.clause ?? "",
  };
}

/** The paragraphs of a clause; a row of a table is one, with tabs between the cells. */
export function paragraphsOf({ paragraphs, rows }: TextClause): readonly string[] {
  return paragraphs ?? rows?.map((row) => row.join(CELL_SEPARATOR)) ?? [];
}

/** Number and heading as printed, with the mark after the heading. */
export function titleOf({ label = "", heading = "", delimiter = "" }: TextClause): string {
  return `${label}${heading === "" ? "" : gapAfter(label)}${heading}${delimiter}`;
}

/** The lines of a clause and of the clauses below it, in print order. */
function* linesOf({
  clause,
  below,
}: PlacedTextClause): Generator<{ readonly clause: string; readonly text: string }> {
  const own = paragraphsOf(clause);
  const { id, label = "", heading, runIn } = clause;
  const [first] = own;
  const opens = first !== undefined && (runIn === true || heading === undefined);
  if (opens) {
    const gap = heading === undefined ? gapAfter(label) : "";
    yield { clause: id, text: `${titleOf(clause)}${gap}${first}` };
  } else {
    yield { clause: id, text: titleOf(clause) };
  }
  const from = opens ? 1 : 0;
  const standsAt = ({ clause: { after = 0 } }: PlacedTextClause): number =>
    Math.min(Math.max(after, from), own.length);
  for (let index = from; index <= own.length; index++) {
    for (const child of below) if (standsAt(child) === index) yield* linesOf(child);
    const text = own[index];
    if (text !== undefined) yield { clause: id, text };
  }
}

/** The passage of a document's text in one script. */
export function documentPassage(clauses: readonly TextClause[], folding: Folding): Passage {
  const topmost = placeClauses(clauses).filter(({ path }) => path.length === 0);
  return passageOf(
    topmost.flatMap((clause) => [...linesOf(clause)]),
    folding,
  );
}
