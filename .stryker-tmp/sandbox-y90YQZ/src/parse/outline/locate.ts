/** Pass: assigns each clause the first and last source line of its own text, counted from 1. */
// @ts-nocheck


import type { Line } from "../read/read-text.ts";
import { indexOf } from "../source-lines.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

/** Unified transformer. `lines` are the lines of the whole source file. */
export function locate(lines: readonly Line[]) {
  const starts = lines.map((line) => line.start);
  const visit = (clause: ParsedClause): void => {
    const texts = [clause.label, clause.heading, clause.delimiter, ...clause.paragraphs];
    const pieces = texts.flatMap((text) => text.pieces);
    const found = pieces.map((piece) => indexOf(starts, piece.start) + 1);
    if (found.length > 0) {
      const last = pieces.map((piece) => indexOf(starts, Math.max(piece.start, piece.end - 1)) + 1);
      clause.lines = [smallest(found), -smallest(last.map((line) => -line))];
    }
    clause.children.forEach(visit);
  };
  return (tree: SourceTree): void => tree.clauses.forEach(visit);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
}
