/** The comparisons of two versions, and the clauses of the newest version that stand for those of another one. */
import { CHANGES, comparedVersions } from "../../annotate/versions/changes.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { ClauseAddress, PolicyDocument } from "../../model/types.ts";
import type { ClauseChange } from "../../model/versions/versions.ts";
import { type Work, works } from "../../versions/works.ts";

/** Two versions of a work with the relations of all their clauses. */
export interface Comparison {
  /** Part of the address of its page, unique in the collection: `law-2012..law-2018`. */
  readonly id: string;
  readonly work: Work;
  readonly old: PolicyDocument;
  readonly new: PolicyDocument;
  /** In the order of the newer version, unchanged clauses included. */
  readonly changes: readonly ClauseChange[];
}

/** The id of the comparison of two documents, given by ids. Ids of documents have no points. */
export function comparisonId(old: string, other: string): string {
  return `${old}..${other}`;
}

/** Every comparison of a corpus by its id, in the order of the works; `corpus.derive(comparisons)` caches it. */
export function comparisons(corpus: Corpus): ReadonlyMap<string, Comparison> {
  const byPair = Map.groupBy(corpus.layer(CHANGES).all, ({ value }) =>
    comparisonId(value.old, value.new),
  );
  return new Map(
    corpus.derive(works).all.flatMap((work) =>
      comparedVersions(work).map(([old, other]): [string, Comparison] => {
        const id = comparisonId(old.id, other.id);
        const changes = (byPair.get(id) ?? []).map(({ value }) => value);
        return [id, { id, work, old, new: other, changes }];
      }),
    ),
  );
}

/**
 * The clauses of the newest version of the work that stand for a clause of another version: several for one that was split,
 * none for one that is gone.
 */
export function counterparts(corpus: Corpus, { document, clause }: ClauseAddress): string[] {
  const newest = corpus.derive(works).of(document)?.versions.at(-1);
  if (newest === undefined) return [];
  if (newest.document.id === document) return [clause];
  const comparison = corpus.derive(comparisons).get(comparisonId(document, newest.document.id));
  const change = comparison?.changes.find(({ oldClauses }) => oldClauses.includes(clause));
  return [...(change?.newClauses ?? [])];
}
