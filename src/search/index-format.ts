/** The files of the search index, as the build writes them and the browser reads them. */
import type { ClauseKind, Genre, Titles } from "../model/types.ts";
import type { SearchText } from "./clause-texts.ts";

/**
 * Where the files are, below `search-data/`. Only the entry has a name that stays; everything else lies in a folder named
 * after the content, so that no reader ever mixes two versions.
 */
export const ENTRY_FILE = "index.json";
export const TABLE_FILE = "clauses.json";
export const FOLD_FILE = "fold.json";
export const PAGEFIND_FOLDER = "pagefind/";

/** The file of display texts of a script, as `<html lang>` names it, that holds the clauses of shard `shard`. */
export function shardFile(script: "zh-Hans" | "zh-Hant", shard: number): string {
  return `text/${script}/${shard}.json`;
}

/** `index.json`. */
export interface IndexEntry {
  /** Name of the folder that holds the other files. */
  readonly version: string;
}

/** A document in `clauses.json`; the lists have one value for each of its clauses, in reading order. */
export interface DocumentRow {
  readonly id: string;
  readonly titles: Titles;
  readonly date: string | null;
  readonly genre: Genre;
  readonly clauses: readonly string[];
  readonly kinds: readonly ClauseKind[];
  /** The names that Pagefind gives the clauses; empty for a clause without words. */
  readonly pages: readonly string[];
}

/** `clauses.json`: clauses are counted through the documents, from 0. */
export interface ClauseTable {
  readonly shardSize: number;
  /** Mean length of a clause's folded texts together. */
  readonly averageLength: number;
  readonly documents: readonly DocumentRow[];
}

/** A clause in a shard. */
interface DisplayClause {
  /** The clauses above it, outermost first: places in the shard's `headings`. */
  readonly path: readonly number[];
  readonly texts: readonly SearchText[];
}

/** A file of display texts. */
export interface Shard {
  readonly headings: readonly string[];
  readonly clauses: readonly DisplayClause[];
}
