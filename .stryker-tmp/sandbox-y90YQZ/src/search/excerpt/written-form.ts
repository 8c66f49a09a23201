/** The written form of a folded word, taken from the texts. */
// @ts-nocheck


import { clausesOf } from "../answer/positions.ts";
import type { Index } from "../open-index.ts";
import { occurrences } from "./occurrences.ts";

/** Number of clauses in which the word is looked up. */
const CLAUSES = 3;

/**
 * The shortest form of the word in the first clauses that contain it, in the script of the index's texts. The shortest
 * form has no punctuation inside unless every form has. A word that occurs nowhere is returned as its fold.
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
