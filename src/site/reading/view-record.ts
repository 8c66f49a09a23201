/** All that a view says of clauses, as one text: rendered clauses with the same record are the same. */
import { firstLine } from "../../corpus/repair-notes.ts";
import { allPartsOf } from "../../model/target.ts";
import type { Clause } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { View } from "./view.ts";

/** What a view says of a clause; nothing of a view is left out. */
type Said = { readonly [Key in keyof Required<View>]: unknown };

function saidOf(view: View, clause: Clause): Said {
  const repairs = view.repairsOf(clause);
  return {
    lang: view.lang,
    isTranslationAlone: view.isTranslationAlone ?? false,
    waitingLevel: view.waitingLevel ?? null,
    decorate: Array.from(allPartsOf(clause.source), ([part]) => view.decorate(clause, part)),
    repairsOf: repairs,
    sourceHref: view.sourceHref(firstLine(clause, repairs)),
    noteReference: view.noteReference(clause),
    citedIn: view.citedIn?.(clause) ?? null,
    rankOf: view.rankOf?.(clause) ?? null,
    translation: view.translation?.(clause) ?? [],
  };
}

export function viewRecord(view: View, clauses: readonly Clause[]): string {
  return JSON.stringify(Array.from(walkClauses(clauses), ({ clause }) => saidOf(view, clause)));
}
