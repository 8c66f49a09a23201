/** Positions of clauses and targets in the files of the content folder. */
import type { CorpusClause } from "../model/corpus.ts";
import { partText } from "../model/target.ts";
import type { ClauseAddress, Target } from "../model/types.ts";

/** A position in a source; line and column are counted from 1, the column in UTF-16 units. */
interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The position of a target in its source: the first occurrence of its words in the clause's lines. For a whole clause,
 * and if the words are not within one line as received, it is the clause's first line.
 */
export function sourcePosition(
  { clause, document }: CorpusClause,
  target: Target | ClauseAddress,
): SourcePosition {
  const { file } = document.source;
  const [first, last] = clause.lines;
  const words = "part" in target ? wordsOf(clause, target) : "";
  if (words === "") return { file, line: first, column: 1 };
  const line = document.sourceLines.find(
    ({ number, text }) => number >= first && number <= last && text.includes(words),
  );
  return { file, line: line?.number ?? first, column: (line?.text.indexOf(words) ?? 0) + 1 };
}

function wordsOf({ source }: CorpusClause["clause"], { part, start, end }: Target): string {
  return partText(source, part).slice(start, end);
}
