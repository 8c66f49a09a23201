/** The files of the search index, as the build writes them and the browser reads them. */
import type { Genre } from "../../model/genres.ts";
import type { ClauseKind, Script, Titles } from "../../model/types.ts";
import type { SearchText } from "../index/clause-texts.ts";

/** The folder of the index below the site's root. */
export const SEARCH_FOLDER = "search-data";

/**
 * Paths of the files below `search-data/`. Only the entry has a fixed name. All other files lie in a folder named by a
 * hash of the content, so that no reader ever mixes two versions.
 */
export const ENTRY_FILE = "index.json";
/** The sums of files of the version, in its folder and in folders of many files. */
export const SUMS_FILE = "sums.json";
export const TABLE_FILE = "clauses.json";
export const FOLD_FILE = "fold.json";
/** Words of the collection; read only if a query has no answer. */
export const VOCABULARY_FILE = "vocabulary.json";
/** Pagefind's files, in its own format (see `pagefind-format.ts`). */
export const META_FILE = "pagefind/pagefind.pf_meta";
/** The chunks of Pagefind's index, which `chunk-list.ts` writes: all that a search reads of the meta file. */
export const CHUNKS_FILE = "pagefind/chunks.json";

/** The folder of the chunks of Pagefind's index. */
export const CHUNKS_FOLDER = "pagefind/index/";

/** A chunk of Pagefind's index. */
export function chunkFile(name: string): string {
  return `${CHUNKS_FOLDER}${name}.pf_index`;
}

/** The folder of the display texts. */
export const TEXTS_FOLDER = "text/";

/** The loading cost of a file in kB. */
export function loadingCost(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

/** The name of a chunk: its position among the chunks, and its loading cost. */
export function chunkName(place: number, cost: number): string {
  return `${place}-${cost}`;
}

/** The loading cost of a chunk, from its name. */
export function chunkCost(name: string): number {
  return Number(name.slice(name.indexOf("-") + 1));
}

/** The file with the display texts of a shard in a script; `clause-table.ts` assigns clauses to shards. */
export function shardFile(script: Script, shard: number): string {
  return `${TEXTS_FOLDER}${script}/${shard}.json`;
}

/** Suggestions while a query is typed, in a script. */
export function suggestionsFile(script: Script): string {
  return `suggestions/${script}.json`;
}

/** Names in Latin letters of the suggested glossary terms; read if Latin letters are typed, or if names are shown. */
export const NAMES_FILE = "suggestions/names.json";

/** English names and titles, with the terms in a script; read only if Latin words of a query occur in no text. */
export function englishFile(script: Script): string {
  return `english/${script}.json`;
}

/** Names that lead directly to a place, in a script; read only if such a name may have been typed. */
export function jumpsFile(script: Script): string {
  return `jumps/${script}.json`;
}

/** `index.json`. */
export interface IndexEntry {
  /** Name of the folder that contains the other files. */
  readonly version: string;
  /** CRC-32 of `sums.json`. */
  readonly sums: number;
}

/** The place of the sum of a numbered file that `seal.ts` does not seal: the `sums.json` of its folder, and its number. Null for other files. */
export function numberedSum(
  name: string,
): { readonly file: string; readonly number: number } | null {
  const [, folder = "", number] = /^(.*\/)(\d+)[^/]*$/u.exec(name) ?? [];
  return number === undefined ? null : { file: folder + SUMS_FILE, number: Number(number) };
}

/** `sums.json` in the folder of the version: the CRC-32 of files by name. Of numbered files it has that of their sums, of sealed ones none. */
export type WrittenSums = Readonly<Record<string, number>>;

/** `sums.json` in a folder of numbered files: the CRC-32 of each by its number. A search reads few of these files, and of few folders. */
export type NumberedSums = readonly number[];

/** A document, as answers name it. */
export interface DocumentInfo {
  readonly id: string;
  readonly titles: Titles;
  /** A short name; the title if there is none. */
  readonly shortTitles: Titles;
  /** ISO 8601, as precise as it is known. */
  readonly date: string | null;
  readonly genre: Genre;
  /** Its force, as `writeValidity` writes it; absent if nothing is known of it. */
  readonly validity?: string;
}

/** A document in the clause table; each list has one value per clause of the document, in reading order. */
interface DocumentRow extends DocumentInfo {
  /** Ids of the clauses, as `clause-ids.ts` writes them. */
  readonly clauses: string;
  /** Kinds of the clauses: one base-36 digit each, the index in the table's `kinds`. */
  readonly kinds: string;
  /** Positions that the texts of each clause occupy, as `IndexedClause` has them. */
  readonly lengths: readonly number[];
  /** Length of the label and heading of each clause, in symbols. */
  readonly headings: readonly number[];
  /** Number of clauses of each topmost clause, itself included. */
  readonly sections: readonly number[];
}

/** A task hierarchy in the clause table. */
interface HierarchyRow {
  readonly id: string;
  readonly titles: Titles;
  /** Its clauses and their descendants as alternating run lengths: clauses outside, clauses inside, and so on. */
  readonly runs: readonly number[];
}

/** The kinds of statements by which an answer is filtered: a clause states a target, or a value that is or was. */
export const STATED = ["target", "reported"] as const;
export type Stated = (typeof STATED)[number];

/** The clauses with statements of one kind in the clause table. */
interface StatementsRow {
  readonly stated: Stated;
  /** Its clauses as run lengths, as in `HierarchyRow`. */
  readonly runs: readonly number[];
}

/** A publication that changed clauses in the clause table. */
interface PublicationRow {
  readonly number: number;
  /** ISO 8601, or null. */
  readonly date: string | null;
  /** The clauses that it added, and those that it changed, unless a later one did so; run lengths as in `HierarchyRow`. */
  readonly added: readonly number[];
  readonly changed: readonly number[];
}

/** The clause table, which `packed-table.ts` writes as `clauses.json`: clauses are numbered from 0 through all documents. */
export interface WrittenTable {
  readonly kinds: readonly ClauseKind[];
  readonly documents: readonly DocumentRow[];
  readonly hierarchies: readonly HierarchyRow[];
  /** The kinds of statements that the collection has. */
  readonly statements: readonly StatementsRow[];
  /** The publications after the first that changed clauses, oldest first. */
  readonly publications: readonly PublicationRow[];
  /**
   * Clauses whose heading is indexed separately after their texts, because its fold differs from its fold within the
   * text (`2023` before `.5`).
   */
  readonly apart: readonly number[];
  /** A folded term for a warm-up search; empty if there is none. */
  readonly sample: string;
  /** The languages that texts are translated into. */
  readonly languages: readonly string[];
}

/** A clause in a shard. */
interface DisplayClause {
  /** The clauses above it, outermost first: indices in the shard's `headings`. */
  readonly path: readonly number[];
  /** Its label as printed. */
  readonly label: string;
  readonly texts: readonly SearchText[];
}

/** A file of display texts. */
export interface Shard {
  /** Label and heading of each clause that is an ancestor of the shard's clauses. */
  readonly headings: readonly string[];
  /** Length of the label in each of them, in UTF-16 units. */
  readonly labels: readonly number[];
  readonly clauses: readonly DisplayClause[];
}

/** `vocabulary.json`: folded words of two or more characters. */
export interface WrittenVocabulary {
  /** The words in code point order, as `sorted-words.ts` writes them. */
  readonly words: string;
  /** The document frequency of each word, in clauses. */
  readonly clauses: readonly number[];
}

/** A glossary term, or a plain word, in `english/….json`. */
export type WrittenTerm = readonly [
  /** Its forms in the script. */
  chinese: readonly string[],
  /** Its names in Latin letters. */
  names: readonly string[],
  /** The pinyin of its first form in the format of `writePinyin`; empty for a plain word. */
  pinyin: string,
];

/** `english/….json`. */
export interface WrittenEnglish {
  readonly terms: readonly WrittenTerm[];
  /** English titles, each with the clause that it leads to. */
  readonly titles: readonly (readonly [clause: number, title: string])[];
}

/** A suggested text, and the number of clauses in which it occurs. */
type OfferedRow = readonly [text: string, clauses: number];

/** `suggestions/….json`: suggestions by sort; each list is in descending order of the number of clauses. */
export interface WrittenSuggestions {
  readonly headings: readonly OfferedRow[];
  readonly terms: readonly OfferedRow[];
  readonly glossary: readonly OfferedRow[];
}

/** `suggestions/names.json`: the names of each row of `glossary`. Pinyin has tone marks, and spaces between words. */
export type WrittenNames = readonly (readonly [english: string, pinyin: string])[];

/** A clause in `jumps/….json`; empty values at the end of the row are omitted. */
export type JumpRow = readonly [
  depth: number,
  kind: ClauseKind,
  id: string,
  label?: string,
  heading?: string,
  /** Number of paragraphs of an article that has more than one. */
  paragraphs?: number,
];

/** `jumps/….json`: every document with all its clauses, in reading order. */
export type WrittenJumps = readonly {
  readonly id: string;
  readonly titles: Titles;
  /** Document number (发文字号). */
  readonly number: string | null;
  /** Present if citations of the document call a paragraph 项 and an item 款. */
  readonly order?: "xiang-kuan-mu";
  readonly clauses: readonly JumpRow[];
}[];
