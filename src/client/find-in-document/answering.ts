/** The clauses of a page that answer a query: the same answer as that of the search, computed from their texts alone. */
import type { Titles } from "../../model/types.ts";
import { clauseSet } from "../../search/answer/clause-set.ts";
import { matching } from "../../search/answer/evaluate.ts";
import { occursIn } from "../../search/excerpt/occurrences.ts";
import { namesDocument } from "../../search/query/named-documents.ts";
import type { QueryNode } from "../../search/query/query.ts";
import type { FoldedText } from "./find-matches.ts";

/** The document that a page shows, as `doc:` names it. */
export interface NamedDocument {
  readonly id: string;
  readonly titles: Titles;
  readonly shortTitles?: Titles;
}

/** A clause of the page, with its texts. */
export interface FoldedClause<Clause> {
  readonly clause: Clause;
  readonly texts: readonly FoldedText[];
  /** True if its translated text, or the title of that, has a term of the query; absent where no text is translated. */
  readonly inTranslation?: (fold: string, inHeading: boolean) => boolean;
}

function holds(texts: readonly FoldedText[], term: string, inHeading: boolean): boolean {
  return texts.some(({ whole, heading }) => {
    const folded = inHeading ? heading : whole;
    return folded !== null && occursIn(folded.text, term);
  });
}

/** The clauses of a document that answer a query; empty if `doc:` excludes the document. */
export function answering<Clause>(
  query: QueryNode,
  clauses: readonly FoldedClause<Clause>[],
  document: NamedDocument,
  fold: (text: string) => string,
): Set<Clause> {
  const total = clauses.length;
  const answer = matching(query, {
    everything: clauseSet(total, () => true),
    withTerm: (term, inHeading) =>
      clauseSet(total, (number) => {
        const { texts = [], inTranslation } = clauses[number] ?? {};
        return holds(texts, term, inHeading) || inTranslation?.(term, inHeading) === true;
      }),
    inDocument(words) {
      const isNamed = namesDocument(words, document, fold);
      return clauseSet(total, () => isNamed);
    },
  });
  return new Set(clauses.filter((_, number) => answer[number] === 1).map(({ clause }) => clause));
}
