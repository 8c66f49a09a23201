/** The corrections of a clause in its searchable texts. */
import type { Correction } from "../../model/corrections.ts";
import type { Part, Script } from "../../model/types.ts";
import { clauseTexts, clauseTitle, type SearchText } from "./clause-texts.ts";
import type { IndexedClause } from "./indexed-clauses.ts";

/** Where a part of a clause stands in its texts: the text, and the offset of the part in it. */
function placeOf(
  { clause }: IndexedClause,
  texts: readonly SearchText[],
  script: Script,
  part: Part,
): { readonly text: number; readonly offset: number } {
  const form = clause.forms[script];
  const [first = ""] = form.paragraphs;
  const isOne = clause.runIn && form.paragraphs.length > 0;
  if (part === "label") return { text: 0, offset: 0 };
  if (part === "heading")
    return { text: 0, offset: clauseTitle(form).length - form.heading.length };
  if (isOne && part === 1) return { text: 0, offset: (texts[0]?.text.length ?? 0) - first.length };
  const isTitled = isOne || clauseTitle(form) !== "";
  return { text: part - (isOne ? 1 : isTitled ? 0 : 1), offset: 0 };
}

/** The texts of a clause in a script, as `clauseTexts` makes them, with their corrections. */
export function correctedTexts(indexed: IndexedClause, script: Script): SearchText[] {
  const { clause, corrections } = indexed;
  const texts = clauseTexts(clause.forms[script], clause.runIn, clause.delimiter);
  if (corrections.length === 0) return texts;
  const placed = corrections.map(({ part, forms }: Correction) => {
    const { text, offset } = placeOf(indexed, texts, script, part);
    const { start, end, ...words } = forms[script];
    return { text, correction: { ...words, start: start + offset, end: end + offset } };
  });
  return texts.map((own, number) => {
    const held = placed.flatMap(({ text, correction }) => (text === number ? [correction] : []));
    return held.length === 0 ? own : { ...own, corrections: held };
  });
}
