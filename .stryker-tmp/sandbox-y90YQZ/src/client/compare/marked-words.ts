/** Text with marks, as nodes. */
// @ts-nocheck

import { breakableText } from "../dom/breakable-text.ts";

/** An element around a range of a text, or at a point if the range is empty; offsets in UTF-16 units. */
export interface WordMark {
  readonly start: number;
  readonly end: number;
  /** Makes the element around some words of the range; for a point, `words` is empty. */
  make(words: readonly Node[]): HTMLElement;
}

function isPoint({ start, end }: WordMark): boolean {
  return start === end;
}

/** The nodes of a text. A range that crosses another one becomes an element for each of its parts. */
export function markedWords(text: string, marks: readonly WordMark[]): Node[] {
  const points = marks.filter(isPoint);
  const ranges = marks.filter((mark) => !isPoint(mark));
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const inOrder = [...edges].toSorted((one, other) => one - other);
  return inOrder.flatMap((from, at) => {
    const to = inOrder[at + 1] ?? from;
    const around = ranges.filter(({ start, end }) => start <= from && end >= to);
    const words = from === to ? [] : breakableText(text.slice(from, to));
    const marked = around.reduceRight<Node[]>((inner, mark) => [mark.make(inner)], words);
    const here = points.filter(({ start }) => start === from).map((point) => point.make([]));
    return [...here, ...(from === to ? [] : marked)];
  });
}

/** The marks within a part of a text, with offsets relative to the part. */
export function marksWithin(marks: readonly WordMark[], from: number, to: number): WordMark[] {
  return marks
    .filter((mark) =>
      isPoint(mark) ? from <= mark.start && mark.end <= to : mark.start < to && mark.end > from,
    )
    .map(({ start, end, make }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      make,
    }));
}
