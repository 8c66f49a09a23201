/** Positions of clauses and targets in the files of the content folder. */
// @ts-nocheck

import type { CorpusClause } from "../model/corpus.ts";
import { partText } from "../model/target.ts";
import type { ClauseAddress, SourceLine, Target } from "../model/types.ts";
import { lineParts } from "./source-rows.ts";

/** A position in a source; line and column are counted from 1, the column in UTF-16 units. */
interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The position of a target in its source: the first occurrence of its words in the clause's lines as they are read. For a
 * whole clause, and if the words are not within one line, it is the clause's first line.
 */
export function sourcePosition(
  { clause, document }: CorpusClause,
  target: Target | ClauseAddress,
): SourcePosition {
  const { file } = document.source;
  const [first, last] = clause.lines;
  const words = "part" in target ? wordsOf(clause, target) : "";
  if (words === "") return { file, line: first, column: 1 };
  for (const line of document.sourceLines) {
    if (line.number < first || line.number > last) continue;
    const at = offsetIn(line, words);
    if (at !== -1) return { file, line: line.number, column: at + 1 };
  }
  return { file, line: first, column: 1 };
}

/** The offset of the first occurrence of some words in a line as it is read; -1 if there is none. */
function offsetIn(line: SourceLine, words: string): number {
  const parts = lineParts(line).map(({ text, reading }) => ({ text, read: reading?.as ?? text }));
  let rest = parts
    .map(({ read }) => read)
    .join("")
    .indexOf(words);
  if (rest === -1) return -1;
  let offset = 0;
  for (const { text, read } of parts) {
    if (rest < read.length) return offset + Math.min(rest, text.length);
    rest -= read.length;
    offset += text.length;
  }
  return offset;
}

function wordsOf({ source }: CorpusClause["clause"], { part, start, end }: Target): string {
  return partText(source, part).slice(start, end);
}
