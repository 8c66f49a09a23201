/** A folded word as the texts write it. */
import { occurrences } from "./occurrences.ts";
import type { Index } from "./open-index.ts";
import { clauseAt } from "./places.ts";

/** The word where it first occurs, in the script of the index's texts; the fold itself where it occurs nowhere. */
export async function writtenForm(fold: string, { placesOf, loadTexts }: Index): Promise<string> {
  const [first] = await placesOf(fold);
  if (first === undefined) return fold;
  const [clause] = await loadTexts([clauseAt(first)]);
  for (const text of clause?.texts ?? []) {
    const at = occurrences(text.text, fold).next().value;
    if (at !== undefined) return text.displayed.slice(...text.range(at, at + fold.length));
  }
  return fold;
}
