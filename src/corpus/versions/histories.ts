/** The history of each clause of a work: what it was in each version, and what changed from one to the next. */
import type { Corpus } from "../../model/corpus.ts";
import type { ChangeKind } from "../../model/versions/versions.ts";
import { type Work, works } from "../../versions/works.ts";
import { comparisonId, comparisons } from "./comparisons.ts";

/** What a clause was in a version. */
export interface HistoryStep {
  /** Id of the document. */
  readonly document: string;
  /** Ids of its clauses there; empty in the version that no longer has it. */
  readonly clauses: readonly string[];
  /** The changes from the version before; empty in the first version of the work, and where nothing changed. */
  readonly kinds: readonly ChangeKind[];
}

/** The history of a clause, from the version in which it first stands. */
export type History = readonly HistoryStep[];

/** True if anything changed after the first version of the work. */
export function isChanged(history: History): boolean {
  return history.some(({ kinds }) => kinds.length > 0);
}

/** The histories of a work in the order of its newest version; those of clauses that are gone stand where they stood, or at the end. */
function historiesOf(corpus: Corpus, { versions }: Work): History[] {
  const documents = versions.map(({ document }) => document);
  const [first] = documents;
  let open: HistoryStep[][] = (first === undefined ? [] : corpus.clauses(first.id)).map(
    ({ clause }) => [{ document: first?.id ?? "", clauses: [clause.id], kinds: [] }],
  );
  for (const [index, old] of documents.entries()) {
    const other = documents[index + 1];
    const comparison = other && corpus.derive(comparisons).get(comparisonId(old.id, other.id));
    if (other === undefined || comparison === undefined) break;
    const byClause = new Map<string, HistoryStep[]>();
    const ended: HistoryStep[][] = [];
    for (const history of open) {
      const last = history.at(-1);
      if (last?.document !== old.id || last.clauses.length === 0) ended.push(history);
      else for (const clause of last.clauses) byClause.set(clause, history);
    }
    const next: HistoryStep[][] = [];
    for (const { oldClauses, newClauses, kinds } of comparison.changes) {
      const befores = [...new Set(oldClauses.flatMap((clause) => [byClause.get(clause) ?? []]))];
      const step: HistoryStep = { document: other.id, clauses: newClauses, kinds };
      // Of clauses that were joined, the first has the common history; the others end in it.
      const [own = [], ...joined] = befores;
      next.push([...own, step], ...joined.map((history) => [...history, step]));
    }
    // Clauses that were gone before stand at the end.
    open = [...next, ...ended];
  }
  return open;
}

/** The histories of the clauses of each work with several versions, by the work's id. */
export function histories(corpus: Corpus): ReadonlyMap<string, readonly History[]> {
  return new Map(
    corpus
      .derive(works)
      .all.filter(({ versions }) => versions.length > 1)
      .map((work) => [work.id, historiesOf(corpus, work)]),
  );
}
