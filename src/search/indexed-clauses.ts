/** The clauses of a collection as an index files them: numbered through the documents, in reading order. */
import type { Clause, Collection } from "../model/types.ts";
import { walkClauses } from "../model/walk.ts";
import type { Folder } from "../text/fold.ts";
import { clauseTexts } from "./clause-texts.ts";

export interface IndexedClause {
  readonly document: string;
  readonly clause: Clause;
  /** The clauses above it, outermost first. */
  readonly path: readonly Clause[];
  /** The folds of its texts: one for both scripts. */
  readonly folded: readonly string[];
}

/** Every clause, document after document; its place in the list is its number. */
export function indexedClauses(collection: Collection, folder: Folder): IndexedClause[] {
  return collection.documents.flatMap((document) =>
    Array.from(walkClauses(document.clauses), ({ clause, path }) => ({
      document: document.id,
      clause,
      path,
      folded: clauseTexts(clause.source, clause.runIn, clause.delimiter).map(({ text }) =>
        folder.fold(text),
      ),
    })),
  );
}
