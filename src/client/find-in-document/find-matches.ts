/** Where the terms of a query stand in a text, as the search finds them. */
import { occurrences } from "../../search/excerpt/occurrences.ts";
import type { Folded, Folding } from "../../text/fold/fold.ts";
import type { MarkedTerm } from "./marked-terms.ts";

/** A half-open range of UTF-16 offsets, not empty. */
export type Range = readonly [start: number, end: number];

/** A text made ready for matching. */
export interface FoldedText {
  readonly whole: Folded;
  /** Its label and heading, with which it begins; null where it has none. */
  readonly heading: Folded | null;
}

/** Folds a text whose first `headingLength` units are label and heading. */
export function foldText(text: string, headingLength: number, folding: Folding): FoldedText {
  const whole = folding.foldWithRanges(text);
  if (headingLength === 0) return { whole, heading: null };
  const heading =
    headingLength === text.length ? whole : folding.foldWithRanges(text.slice(0, headingLength));
  return { whole, heading };
}

/** Makes one range of those that overlap; those that only touch stay apart. Gives them in order. */
function mergeOverlapping(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The ranges of the text given to `foldText` that hold an occurrence of a term: in order, none overlapping another. */
export function findMatches(text: FoldedText, terms: readonly MarkedTerm[]): Range[] {
  const ranges = terms.flatMap(({ fold, headingOnly }) => {
    const folded = headingOnly ? text.heading : text.whole;
    if (folded === null) return [];
    return Array.from(occurrences(folded.text, fold), (at) => folded.range(at, at + fold.length));
  });
  return mergeOverlapping(ranges);
}
