/** A folded word as the texts write it. */

import { clausesOf } from "../answer/positions.ts";
import type { Index } from "../open-index.ts";
import { occurrences } from "./occurrences.ts";

/** The word is looked at in so many clauses. */
const CLAUSES = 3;

/**
 * The word as the first clauses that hold it write it, in the script of the index's texts: the shortest way, which has no
 * punctuation inside unless all have. The fold itself where it occurs nowhere.
 */
export async function writtenForm(fold: string, { placesOf, loadTexts }: Index): Promise<string> {
  const clauses = await loadTexts(clausesOf(await placesOf(fold)).slice(0, CLAUSES));
  const forms = clauses
    .flatMap(({ texts }) => texts)
    .flatMap((text) =>
      Array.from(occurrences(text.text, fold), (at) =>
        text.displayed.slice(...text.range(at, at + fold.length)),
      ),
    );
  const [first = fold, ...others] = forms;
  return others.reduce((best, form) => (form.length < best.length ? form : best), first);
}
