/** The clauses that use each term of the glossary, by document. */
// @ts-nocheck

import { TERMS } from "../annotate/glossary/terms.ts";
import type { Corpus, CorpusClause } from "../model/corpus.ts";
import type { PolicyDocument } from "../model/types.ts";

/** The clauses of a document that use a term, in reading order. */
export interface DocumentUses {
  readonly document: PolicyDocument;
  readonly uses: readonly CorpusClause[];
}

/** The documents with clauses that use a term, by id of the term. */
export function termUses(corpus: Corpus): ReadonlyMap<string, readonly DocumentUses[]> {
  const byTerm = Map.groupBy(corpus.layer(TERMS).all, ({ value }) => value.term);
  return new Map(
    Array.from(byTerm, ([term, found]) => {
      const clauses = new Set(found.flatMap(({ target }) => corpus.at(target) ?? []));
      const byDocument = Map.groupBy(clauses, ({ document }) => document);
      return [term, Array.from(byDocument, ([document, uses]) => ({ document, uses }))];
    }),
  );
}
