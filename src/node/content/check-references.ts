/** References to places that their document does not have, as diagnostics. */
import { REFERENCES } from "../../annotate/references/cross-references.ts";
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { partText } from "../../model/target.ts";
import { diagnose } from "../../rules/diagnose.ts";

/** A warning for each reference that leads nowhere, at the line and column of its words in the source. */
export function checkReferences(corpus: Corpus): Diagnostic[] {
  return corpus.layer(REFERENCES).all.flatMap(({ target, value }): Diagnostic[] => {
    const found = value.isLost ? corpus.at(target) : undefined;
    if (found === undefined) return [];
    const words = partText(found.clause.source, target.part).slice(target.start, target.end);
    const position = { file: found.document.source.file, ...positionOf(words, found) };
    return [
      diagnose("reference/unknown-place", position, {
        message: `The text refers to “${words}”, which the document does not have.`,
        hint: "Look for a place that was lost or is not recognised; explain under `acknowledged` what the print itself lacks.",
      }),
    ];
  });
}

/** Where the words stand in the source; where a line break or a repair hides them, the clause's first line. */
function positionOf(
  words: string,
  { clause, document }: CorpusClause,
): { line: number; column: number } {
  const [first, last] = clause.lines;
  const line = document.sourceLines.find(
    ({ number, text }) => number >= first && number <= last && text.includes(words),
  );
  return { line: line?.number ?? first, column: (line?.text.indexOf(words) ?? 0) + 1 };
}
