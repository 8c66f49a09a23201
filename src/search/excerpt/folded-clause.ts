/** A clause made ready for matching: its texts folded, with the way back to what is displayed. */
import type { Folded, Folding } from "../../text/fold/fold.ts";
import type { SearchText } from "../index/clause-texts.ts";

export interface FoldedText extends Folded {
  /** What is displayed. */
  readonly displayed: string;
  /** How much of `displayed` is label and heading. */
  readonly headingLength: number;
  /** The fold of the label and heading alone; empty if the text holds none. */
  readonly heading: string;
}

/** Folds each text of a clause. */
export function foldClause(texts: readonly SearchText[], folding: Folding): FoldedText[] {
  return texts.map(({ text, headingLength }) => {
    const folded = folding.foldWithRanges(text);
    const heading =
      headingLength === text.length ? folded.text : folding.fold(text.slice(0, headingLength));
    return { text: folded.text, range: folded.range, displayed: text, headingLength, heading };
  });
}
