/** Occurrences of a query's terms in a text, by the rules of the search. */
// @ts-nocheck

import { occurrences } from "../../search/excerpt/occurrences.ts";
import type { Folded, Folding } from "../../text/fold/fold.ts";
import type { MarkedTerm } from "./marked-terms.ts";

/** A half-open range of UTF-16 offsets, not empty. */
export type Range = readonly [start: number, end: number];

/** A text folded for matching. */
export interface FoldedText {
  readonly whole: Folded;
  /** The fold of label and heading, with which the text begins; null if it has neither. */
  readonly heading: Folded | null;
}

/** Folds a text whose first `headingLength` UTF-16 units are label and heading. */
export function foldText(text: string, headingLength: number, folding: Folding): FoldedText {
  const whole = folding.foldWithRanges(text);
  if (headingLength === 0) return { whole, heading: null };
  const heading =
    headingLength === text.length ? whole : folding.foldWithRanges(text.slice(0, headingLength));
  return { whole, heading };
}

/** Merges overlapping ranges; adjacent ones stay apart. The result is in order. */
function mergeOverlapping(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The ranges of the text given to `foldText` in which a term occurs: in order, without overlaps. */
export function findMatches(text: FoldedText, terms: readonly MarkedTerm[]): Range[] {
  const ranges = terms.flatMap(({ fold, headingOnly }) => {
    const folded = headingOnly ? text.heading : text.whole;
    if (folded === null) return [];
    return Array.from(occurrences(folded.text, fold), (at) => folded.range(at, at + fold.length));
  });
  return mergeOverlapping(ranges);
}
