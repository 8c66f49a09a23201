/** Pass: each clause gets the first and last source line of its own text. */
import type { Line } from "./read-text.ts";
import type { ParsedClause, SourceTree } from "./tree.ts";

/** Unified transformer. `lines` are those of the whole source file. */
export function locate(lines: readonly Line[]) {
  const starts = lines.map((line) => line.start);
  const visit = (clause: ParsedClause): void => {
    const texts = [clause.label, clause.heading, clause.delimiter, ...clause.paragraphs];
    const pieces = texts.flatMap((text) => text.pieces);
    const found = pieces.map((piece) => lineOf(starts, piece.start));
    if (found.length > 0) {
      const last = pieces.map((piece) => lineOf(starts, Math.max(piece.start, piece.end - 1)));
      clause.lines = [smallest(found), -smallest(last.map((line) => -line))];
    }
    clause.children.forEach(visit);
  };
  return (tree: SourceTree): void => tree.clauses.forEach(visit);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
}

/** Number, from 1, of the line in which an offset stands; `starts` are the lines' first offsets. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
