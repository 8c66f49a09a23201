/** Excerpt of a hit: its heading and its keyword in context, with the matches marked. */
import type { FoldedText } from "./folded-clause.ts";
import { occurrences } from "./occurrences.ts";
import { beginning, type DisplayText, openingWords, wholeBeginning } from "./opening.ts";
import {
  markRanges,
  mergeRanges,
  type Range,
  type Snippet,
  type SnippetPart,
  snippet,
} from "./snippet.ts";

/** Delimiters after a run-in heading; the snippet of the body begins after one. */
const DELIMITERS = "。：:．.，,；;";

export interface Excerpt {
  /** Label and heading; empty if the clause has neither. */
  readonly title: readonly SnippetPart[];
  /** The first words of a clause without label and heading, which name it; empty for any other. */
  readonly opening: string;
  /**
   * The snippet of the text with the most matches, or the beginning of the body; without a body, the beginning of the
   * first clause below, or null.
   */
  readonly body: Snippet | null;
}

/** The ranges of all occurrences of the folded terms in the displayed text, in order and disjoint. */
export function matchedRanges(text: FoldedText, folds: readonly string[]): Range[] {
  return mergeRanges(
    folds.flatMap((fold) =>
      Array.from(occurrences(text.text, fold), (at) => text.range(at, at + fold.length)),
    ),
  );
}

/** The parts of the ranges that lie between two offsets, counted from the first offset. */
function within(ranges: readonly Range[], from: number, to: number): Range[] {
  return ranges
    .map(([start, end]): Range => [Math.max(start, from) - from, Math.min(end, to) - from])
    .filter(([start, end]) => start < end);
}

/**
 * Makes the excerpt of a clause for the folded terms.
 *
 * @param room approximate length of the body's snippet, in UTF-16 units
 * @param below the texts of the first clause below, if the clause has none of its own
 */
export function excerpt(
  texts: readonly FoldedText[],
  folds: readonly string[],
  room: number,
  below: readonly FoldedText[] = [],
): Excerpt {
  let title: SnippetPart[] = [];
  let best: { readonly text: string; readonly ranges: readonly Range[] } | null = null;
  for (const text of texts) {
    const { displayed, headingLength } = text;
    const ranges = matchedRanges(text, folds);
    if (headingLength > 0) {
      title = markRanges(displayed.slice(0, headingLength), within(ranges, 0, headingLength));
    }
    if (headingLength === displayed.length) continue;
    const delimited = headingLength > 0 && DELIMITERS.includes(displayed.charAt(headingLength));
    const start = headingLength + (delimited ? 1 : 0);
    const body = {
      text: displayed.slice(start),
      ranges: within(ranges, start, displayed.length),
    };
    if (best === null || body.ranges.length > best.ranges.length) best = body;
  }
  return { title, opening: openingWords(texts), body: bodyOf(best, texts, below, room) };
}

/** The body of an excerpt. @param best the text with the most matches; null if the clause has a heading at most */
export function bodyOf(
  best: { readonly text: string; readonly ranges: readonly Range[] } | null,
  texts: readonly DisplayText[],
  below: readonly DisplayText[],
  room: number,
): Snippet | null {
  if (best !== null && best.ranges.length > 0) return snippet(best.text, best.ranges, room);
  const isTable = texts.some(({ displayed }) => displayed.includes("\t"));
  const text = isTable ? beginning(texts, room) : (best?.text ?? wholeBeginning(below, room));
  return text === "" ? null : snippet(text, [], room);
}
