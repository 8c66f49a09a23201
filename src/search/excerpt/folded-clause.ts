/** The folded texts of a clause, with the offsets of the displayed texts. */

import type { TextCorrection } from "../../model/corrections.ts";
import type { Folded, Folding } from "../../text/fold/fold.ts";
import type { SearchText } from "../index/clause-texts.ts";

export interface FoldedText extends Folded {
  /** The text as displayed. */
  readonly displayed: string;
  /** Length of label and heading at the start of `displayed`, in UTF-16 units. */
  readonly headingLength: number;
  /** The fold of the label and heading alone; empty if the text contains none. */
  readonly heading: string;
  /** The range in `displayed` of a range of that fold. */
  readonly headingRange: Folded["range"];
  /** What an editor corrected in `displayed`; absent if nothing was. */
  readonly corrections?: readonly TextCorrection[];
}

export function foldClause(texts: readonly SearchText[], folding: Folding): FoldedText[] {
  return texts.map(({ text, headingLength, corrections }) => {
    const { text: fold, range } = folding.foldWithRanges(text);
    const own = folding.foldWithRanges(text.slice(0, headingLength));
    return {
      ...{ text: fold, range, displayed: text, headingLength },
      ...{ heading: own.text, headingRange: own.range },
      ...(corrections && { corrections }),
    };
  });
}
