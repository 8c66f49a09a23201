/** The lines of the source as received, each with its outcome, as evidence for the parse. */
// @ts-nocheck

import type { SourceLine, Span } from "../model/types.ts";
import { readingsOf, splitControls } from "./grammar/characters.ts";
import type { Line } from "./read/read-text.ts";
import { CONTROL_FURNITURE, isFurniture, type ParsedClause, type SourceTree } from "./tree.ts";

/**
 * The given lines (a document's part of the source), each with the ids of its clauses, its furniture, and the characters
 * that are read as others.
 */
export function traceLines(source: string, lines: readonly Line[], tree: SourceTree): SourceLine[] {
  const starts = lines.map((line) => line.start);
  const clauses = new Map<number, Set<string>>();
  const furniture = new Map<number, string>();
  const eachLine = ({ start, end }: Span, visit: (index: number) => void) => {
    if (start === end) return;
    for (let index = indexOf(starts, start); index <= indexOf(starts, end - 1); index++)
      visit(index);
  };
  const visit = (clause: ParsedClause): void => {
    const texts = [clause.label, clause.heading, clause.delimiter, ...clause.paragraphs];
    for (const piece of texts.flatMap((text) => text.pieces)) {
      eachLine(piece, (index) => {
        clauses.set(index, (clauses.get(index) ?? new Set()).add(clause.id));
      });
    }
    clause.children.forEach(visit);
  };
  tree.clauses.forEach(visit);
  for (const block of tree.children) {
    const { role } = block;
    if (!isFurniture(role)) continue;
    for (const piece of block.text.pieces) eachLine(piece, (index) => furniture.set(index, role));
  }
  return lines.map(({ number, start, end }, index) => {
    const text = source.slice(start, end);
    return {
      number,
      text,
      clauses: [...(clauses.get(index) ?? [])],
      furniture: furniture.get(index) ?? (isControls(text) ? CONTROL_FURNITURE : null),
      readings: readingsOf(text),
    };
  });
}

/** True if a line has control characters and nothing else that is visible. */
function isControls(line: string): boolean {
  const { controls, others } = splitControls(line, { start: 0, end: line.length });
  return (
    controls.length > 0 && others.every(({ start, end }) => /^\s*$/u.test(line.slice(start, end)))
  );
}

/** Index of the last start that is not after an offset, by binary search; -1 if there is none. */
export function indexOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
