/** The occurrences and clause sets of a query's terms, read from the index. */

import { symbolsOf } from "../format/symbols.ts";
import type { Index } from "../open-index.ts";
import { namesDocument } from "../query/named-documents.ts";
import { type QueryNode, wantedDocuments } from "../query/query.ts";
import { clauseSet } from "./clause-set.ts";
import type { Knowledge } from "./evaluate.ts";
import { type TermOccurrences, termOccurrences } from "./term-occurrences.ts";

/** The occurrences of folded terms. */
export async function occurrencesOf(
  folds: readonly string[],
  { placesOf, table, frequencies }: Index,
): Promise<TermOccurrences[]> {
  return Promise.all(
    folds.map(async (fold) => {
      const { length } = symbolsOf(fold);
      return termOccurrences(fold, length, await placesOf(fold), table, frequencies?.get(fold));
    }),
  );
}

/** The words after `doc:` in a query that name no document of the collection, as typed. */
export function unnamedDocuments(query: QueryNode, { table, folding }: Index): string[] {
  return wantedDocuments(query).filter(
    (words) => !table.documents.some((each) => namesDocument(words, each, folding.fold)),
  );
}

/** The clause sets of a query's parts, from the occurrences of its terms. */
export function knowledge(occurrences: readonly TermOccurrences[], index: Index): Knowledge {
  const { clauses } = index.table;
  const known = new Map(occurrences.map((term) => [term.fold, term]));
  const none = new Uint8Array(clauses.length);
  return {
    everything: clauseSet(clauses.length, (number) => clauses[number] !== undefined),
    withTerm(fold, inHeading) {
      const term = known.get(fold);
      return (inHeading ? term?.headings : term?.clauses) ?? none;
    },
    inDocument(words) {
      const named = new Map<string, boolean>();
      return clauseSet(clauses.length, (number) => {
        const document = clauses[number]?.document;
        if (document === undefined) return false;
        const known = named.get(document.id) ?? namesDocument(words, document, index.folding.fold);
        named.set(document.id, known);
        return known;
      });
    },
  };
}
