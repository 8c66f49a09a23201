/** Concordance: one line for each occurrence, with its left and right context. */
import { type CorrectedWords, type TextCorrection, touches } from "../../model/corrections.ts";
import { foldRanges, type Marks } from "./fold-ranges.ts";
import type { FoldedText } from "./folded-clause.ts";
import type { Range } from "./snippet.ts";

/** Corrected words of a line, with the place of their sign. */
export interface LineCorrection extends CorrectedWords {
  /** Where the corrected words end; `keyword` if the keyword has any of them. */
  readonly part: "left" | "keyword" | "right";
  /** Offset of that end in this part, in UTF-16 units. */
  readonly end: number;
}

/** An occurrence in its context, in the script of the page. */
export interface Line {
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  /** What an editor corrected in the line; absent if nothing was. */
  readonly corrections?: readonly LineCorrection[];
}

/** Moves an offset back if it lies inside a surrogate pair. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/**
 * The lines of the ranges of a text.
 * @param room approximate length of each context, in UTF-16 units
 * @param corrections those of the text
 */
export function linesAt(
  displayed: string,
  ranges: readonly Range[],
  room: number,
  corrections: readonly TextCorrection[] = [],
): Line[] {
  return ranges.map(([start, end]) => {
    const from = whole(displayed, Math.max(0, start - room));
    const to = whole(displayed, Math.min(displayed.length, end + room));
    const held = corrections
      .filter((correction) => touches({ start: from, end: to }, correction))
      .map((correction): LineCorrection => {
        const words = { shown: correction.shown, source: correction.source };
        if (correction.end <= start) return { ...words, part: "left", end: correction.end - from };
        return correction.start >= end
          ? { ...words, part: "right", end: Math.min(correction.end, to) - end }
          : { ...words, part: "keyword", end: end - start };
      });
    return {
      left: displayed.slice(from, start),
      keyword: displayed.slice(start, end),
      right: displayed.slice(end, to),
      ...(held.length > 0 && { corrections: held }),
    };
  });
}

/**
 * The lines of a clause for the folded terms, in the order of the text. Terms that occur at the same position get a
 * line each.
 *
 * @param room approximate length of each context, in UTF-16 units
 */
export function linesOf(texts: readonly FoldedText[], marks: Marks, room: number): Line[] {
  return texts.flatMap((text) => {
    const ranges = foldRanges(text, marks).toSorted(([one], [other]) => one - other);
    return linesAt(text.displayed, ranges, room, text.corrections);
  });
}
