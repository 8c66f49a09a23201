/** Diagnostics for references to places that their document does not have. */
// @ts-nocheck

import { REFERENCES } from "../../../annotate/references/cross-references.ts";
import { sourcePosition } from "../../../corpus/source-position.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { partText } from "../../../model/target.ts";
import { diagnose } from "../../../rules/diagnose.ts";

/** A warning for each reference without a target, at the line and column of its words in the source. */
export function checkReferences(corpus: Corpus): Diagnostic[] {
  return corpus.layer(REFERENCES).all.flatMap(({ target, value }): Diagnostic[] => {
    const found = value.isLost ? corpus.at(target) : undefined;
    if (found === undefined) return [];
    const words = partText(found.clause.source, target.part).slice(target.start, target.end);
    return [
      diagnose("reference/unknown-place", sourcePosition(found, target), {
        message: `The text refers to “${words}”, which the document does not have.`,
        hint: "Look for a place that was lost or is not recognised; explain under `acknowledged` what the print itself lacks.",
      }),
    ];
  });
}
