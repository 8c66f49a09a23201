/** The clauses that use each term of the glossary, by document. */
import { termsWithin } from "../annotate/glossary/terms.ts";
import type { Corpus, CorpusClause } from "../model/corpus.ts";
import { partsOf } from "../model/target.ts";
import type { PolicyDocument } from "../model/types.ts";

/** The clauses of a document that use a term, in reading order. */
export interface DocumentUses {
  readonly document: PolicyDocument;
  readonly uses: readonly CorpusClause[];
}

/**
 * The documents with clauses that use a term, by id of the term. A term that stands inside of a longer one is used too,
 * though the text marks the longer one only.
 */
export function termUses(corpus: Corpus): ReadonlyMap<string, readonly DocumentUses[]> {
  const find = termsWithin(corpus.glossary);
  const found = corpus.clauses().flatMap((use) => {
    const texts = Array.from(partsOf(use.clause.forms["zh-Hans"]), ([, text]) => text);
    const terms = new Set(texts.flatMap((text) => [...find(text)]));
    return Array.from(terms, (term) => ({ term, use }));
  });
  return new Map(
    Array.from(
      Map.groupBy(found, ({ term }) => term),
      ([term, ofTerm]) => {
        const byDocument = Map.groupBy(
          ofTerm.map(({ use }) => use),
          ({ document }) => document,
        );
        return [term, Array.from(byDocument, ([document, uses]) => ({ document, uses }))];
      },
    ),
  );
}
