/** The places of folded terms in a displayed text. */
import type { FoldedText } from "./folded-clause.ts";
import { occurrences } from "./occurrences.ts";
import type { Range } from "./snippet.ts";

/** Folded terms to mark. */
export interface Marks {
  readonly folds: readonly string[];
  /** Those of them that are marked in labels and headings alone. */
  readonly inHeadings: ReadonlySet<string>;
}

/** The ranges of all occurrences of the terms in the displayed text, term after term; they may overlap. */
export function foldRanges(of: FoldedText, { folds, inHeadings }: Marks): Range[] {
  return folds.flatMap((fold) => {
    const [text, range] = inHeadings.has(fold)
      ? [of.heading, of.headingRange]
      : [of.text, of.range];
    return Array.from(occurrences(text, fold), (at) => range(at, at + fold.length));
  });
}
