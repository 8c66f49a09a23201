/** The corrections that concern what an answer shows of a clause. */
import { type CorrectedWords, touches } from "../../model/corrections.ts";
import { foldRanges, type Marks } from "./fold-ranges.ts";
import type { FoldedText } from "./folded-clause.ts";

/** The corrections that a match of the marked terms touches, in the order of the texts. */
export function matchedCorrections(texts: readonly FoldedText[], marks: Marks): CorrectedWords[] {
  return texts.flatMap((text) => {
    if (text.corrections === undefined) return [];
    const ranges = foldRanges(text, marks);
    return text.corrections
      .filter((correction) => ranges.some(([start, end]) => touches({ start, end }, correction)))
      .map(wordsOf);
  });
}

/** All corrections of some texts. */
export function allCorrections(texts: readonly FoldedText[]): CorrectedWords[] {
  return texts.flatMap(({ corrections = [] }) => corrections.map(wordsOf));
}

function wordsOf({ shown, source }: CorrectedWords): CorrectedWords {
  return { shown, source };
}
