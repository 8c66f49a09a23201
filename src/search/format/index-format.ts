/** The files of the search index, as the build writes them and the browser reads them. */
import type { ClauseKind, Genre, Script, Titles } from "../../model/types.ts";
import type { SearchText } from "../index/clause-texts.ts";

/**
 * Where the files are, below `search-data/`. Only the entry has a name that stays; everything else lies in a folder named
 * after the content, so that no reader ever mixes two versions.
 */
export const ENTRY_FILE = "index.json";
export const TABLE_FILE = "clauses.json";
export const FOLD_FILE = "fold.json";
/** Words of the collection; read only where a query has no answer. */
export const VOCABULARY_FILE = "vocabulary.json";
/** Pagefind's files, in its own format: `pagefind-format.ts`. */
export const META_FILE = "pagefind/pagefind.pf_meta";

/** A chunk of Pagefind's index. */
export function chunkFile(name: string): string {
  return `pagefind/index/${name}.pf_index`;
}

/** The name of a chunk: its place among the chunks, and what it costs to load, in kB. */
export function chunkName(place: number, bytes: number): string {
  return `${place}-${Math.ceil(bytes / 1000)}`;
}

/** What a chunk costs to load, in kB, by its name. */
export function chunkCost(name: string): number {
  return Number(name.slice(name.indexOf("-") + 1));
}

/** The file of display texts of a script that holds the clauses of a shard; `clause-table.ts` says which. */
export function shardFile(script: Script, shard: number): string {
  return `text/${script}/${shard}.json`;
}

/** What is offered while a query is typed, in a script. */
export function suggestionsFile(script: Script): string {
  return `suggestions/${script}.json`;
}

/** Names in Latin letters of the glossary terms among it; read where Latin letters are typed, or names are shown. */
export const NAMES_FILE = "suggestions/names.json";

/** English names and titles, with the terms in a script; read only where Latin words of a query stand in no text. */
export function englishFile(script: Script): string {
  return `english/${script}.json`;
}

/** The names that lead directly to a place, in a script; read only where such a name may have been typed. */
export function jumpsFile(script: Script): string {
  return `jumps/${script}.json`;
}

/** `index.json`. */
export interface IndexEntry {
  /** Name of the folder that holds the other files. */
  readonly version: string;
}

/** A document, as answers name it. */
export interface DocumentInfo {
  readonly id: string;
  readonly titles: Titles;
  /** ISO 8601, as exact as it is known. */
  readonly date: string | null;
  readonly genre: Genre;
}

/** A document in `clauses.json`; the lists have one value for each of its clauses, in reading order. */
interface DocumentRow extends DocumentInfo {
  /** Ids of the clauses, spaces between them. */
  readonly clauses: string;
  /** Kinds of the clauses: a digit of base 36 each, its value the place in `kinds` of the table. */
  readonly kinds: string;
  /** Places that the texts of each clause take: a symbol each, and one more after each text. */
  readonly lengths: readonly number[];
  /** Symbols in the label and heading of each clause. */
  readonly headings: readonly number[];
}

/** A task hierarchy in `clauses.json`. */
interface HierarchyRow {
  readonly id: string;
  readonly titles: Titles;
  /** Its clauses, with all below them, as runs: by turns how many clauses are not in it, and how many are. */
  readonly runs: readonly number[];
}

/** `clauses.json`: clauses are counted through the documents, from 0. */
export interface WrittenTable {
  readonly kinds: readonly ClauseKind[];
  readonly documents: readonly DocumentRow[];
  readonly hierarchies: readonly HierarchyRow[];
  /**
   * Clauses whose heading is filed once more after their texts, since by itself it folds otherwise than within its text
   * (`2023` before `.5`).
   */
  readonly apart: readonly number[];
  /** A folded term to rehearse a search with; empty if there is none. */
  readonly sample: string;
}

/** A clause in a shard. */
interface DisplayClause {
  /** The clauses above it, outermost first: places in the shard's `headings`. */
  readonly path: readonly number[];
  /** Its label as printed. */
  readonly label: string;
  readonly texts: readonly SearchText[];
}

/** A file of display texts. */
export interface Shard {
  /** Label and heading of each clause above its clauses. */
  readonly headings: readonly string[];
  /** How much of each is the label, in UTF-16 units. */
  readonly labels: readonly number[];
  readonly clauses: readonly DisplayClause[];
}

/** `vocabulary.json`: folded words of two characters or more. */
export interface WrittenVocabulary {
  /** In order of code points, each as the number of characters (one base-36 digit) shared with the one before, and the rest. */
  readonly words: string;
  /** The number of clauses in which each word occurs. */
  readonly clauses: readonly number[];
}

/** A term, or a plain word, in `english/….json`. */
export type WrittenTerm = readonly [
  /** Its forms in the script. */
  chinese: readonly string[],
  /** Its names in Latin letters. */
  names: readonly string[],
  /** The pinyin of its first form, as `writePinyin` has it; empty for a plain word. */
  pinyin: string,
];

/** `english/….json`. */
export interface WrittenEnglish {
  readonly terms: readonly WrittenTerm[];
  /** English titles, and the clause to which each leads. */
  readonly titles: readonly (readonly [clause: number, title: string])[];
}

/** Text that is offered, and the number of clauses in which it occurs. */
type OfferedRow = readonly [text: string, clauses: number];

/** `suggestions/….json`: what is offered, by sort; each list has what occurs in most clauses first. */
export interface WrittenSuggestions {
  readonly headings: readonly OfferedRow[];
  readonly terms: readonly OfferedRow[];
  readonly glossary: readonly OfferedRow[];
}

/** `suggestions/names.json`: for each row of `glossary` its names. Pinyin has tone marks, and spaces between words. */
export type WrittenNames = readonly (readonly [english: string, pinyin: string])[];

/** A clause in `jumps/….json`; number and heading are left out from the end where they are empty. */
export type JumpRow = readonly [
  depth: number,
  kind: ClauseKind,
  id: string,
  label?: string,
  heading?: string,
];

/** `jumps/….json`: every document with all its clauses, in reading order. */
export type WrittenJumps = readonly {
  readonly id: string;
  readonly titles: Titles;
  /** Document number (发文字号). */
  readonly number: string | null;
  readonly clauses: readonly JumpRow[];
}[];
