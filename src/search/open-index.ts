/** The part of the search index that every search needs. */
import type { ClauseKind } from "../model/types.ts";
import { createFolder, type Folder } from "../text/fold.ts";
import { readFoldTable, type WrittenFoldTable } from "../text/fold-table-format.ts";
import type { ClauseTable, DocumentRow, Shard } from "./index-format.ts";

/** Where the index comes from. Each function rejects where its file cannot be had; what rejected may be asked again. */
export interface IndexSource {
  table(): Promise<ClauseTable>;
  foldTable(): Promise<WrittenFoldTable>;
  shard(number: number): Promise<Shard>;
  /** The names of the clauses filed under every one of the words that the index knows; more is allowed, less is not. */
  pagesWith(words: readonly string[]): Promise<readonly string[]>;
}

/** A clause by its number. */
interface Place {
  readonly document: DocumentRow;
  readonly clause: string;
  readonly kind: ClauseKind;
}

/** The index without its texts. Clauses are numbered through the documents, from 0. */
export interface Index {
  readonly folder: Folder;
  readonly table: ClauseTable;
  readonly places: readonly Place[];
  /** The number of each clause by the name that Pagefind gives it. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly all: ReadonlySet<number>;
}

/** Reads what every search needs: the clause table and the fold. */
export async function openIndex(source: IndexSource): Promise<Index> {
  const [table, foldTable] = await Promise.all([source.table(), source.foldTable()]);
  const places = table.documents.flatMap((document) =>
    document.clauses.map(
      (clause, index): Place => ({ document, clause, kind: document.kinds[index] ?? "section" }),
    ),
  );
  const pages = table.documents.flatMap(({ pages: names }) => names);
  return {
    folder: createFolder(readFoldTable(foldTable)),
    table,
    places,
    numbers: new Map(pages.flatMap((name, number) => (name === "" ? [] : [[name, number]]))),
    all: new Set(places.keys()),
  };
}
