/** The data model of a collection: types, and the lists of values that some of them have. */

import type { OwnSite } from "./content/own-site.ts";
import type { Genre } from "./genres.ts";
import type { Indicators } from "./indicators.ts";
import type { ClauseAddress, Forms, Part, Script, Span, Target, Titles } from "./texts.ts";
import type { TranslatedClauses, TranslationCredit } from "./translation.ts";
import type { StatedVersion } from "./versions/versions.ts";

export type { ClauseAddress, Forms, Part, Script, Span, Target, Titles };

/** A script with the standard of its forms: Traditional without a name is Hong Kong's, `zh-Hant-TW` is Taiwan's. */
export type ScriptStandard = Script | "zh-Hant-TW";
export const STANDARDS: readonly ScriptStandard[] = ["zh-Hans", "zh-Hant", "zh-Hant-TW"];

/** The script of a standard. */
export function scriptOf(standard: ScriptStandard): Script {
  return standard === "zh-Hans" ? "zh-Hans" : "zh-Hant";
}
export const SCRIPTS: readonly Script[] = ["zh-Hans", "zh-Hant"];

/** A word of the collection with a prescribed conversion. */
export interface Override {
  readonly from: string;
  /** The converted word: as many characters, each a form of the character at the same position. */
  readonly to: string;
  readonly why: Reason;
}
/** Prescribed conversions of the collection, by target script. */
export type Overrides = Readonly<Record<Script, readonly Override[]>>;

/** A value attached to a range of a text, or to a whole clause. */
export interface Annotation<Value, At extends ClauseAddress = Target> {
  readonly target: At;
  readonly value: Value;
}

/** Kinds of repairs that an editor can declare for a damaged text. */
export const REPAIR_KINDS = ["correct", "doubt", "join", "split", "move", "insert", "gap"] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** A declared change of the received text, or a declared gap in it. */
export interface Repair {
  readonly kind: RepairKind;
  /** Line of the source, counted from 1. */
  readonly line: number;
  /** The words of the source; empty if the repair replaces none. */
  readonly source: string;
  /** The replacement; empty if nothing is shown. */
  readonly shown: string;
  readonly why: Reason;
}

/** The reason of an editor: in one language, or in Chinese and English. */
export type Reason =
  | string
  | { readonly "zh-Hans": string; readonly "zh-Hant"?: string | undefined; readonly en: string };

/** A piece of displayed text, with the range of source characters that it represents. */
export interface Piece extends Span {
  readonly text: string;
  /** The repair that made this piece. A piece with a repair may be empty. */
  readonly repair?: Repair;
}

/** Displayed text with its origin: `text` is the concatenation of the pieces' texts. */
export interface SourceText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Kinds of clauses, the addressable units.
 * - `preamble`: text before the first heading
 * - `section`: a heading, numbered or not, with the paragraphs directly under it
 * - `name`: a run-in name without a number (马栏山基地。)
 * - `entry`: a numbered entry of a list, without a heading of its own
 * - `box`, `item`: a box (专栏) and a numbered item in it
 * - `table`, `caption`, `note`: a table, a figure caption, a footnote
 * - `closing`: issuer, date and other lines below the text
 */
export const CLAUSE_KINDS = [
  "preamble",
  "section",
  "name",
  "entry",
  "box",
  "item",
  "table",
  "caption",
  "note",
  "closing",
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** The text of a clause in one script. Each row of a table is one paragraph; `Table` gives the ranges of its cells. */
export interface ClauseText {
  /** The number as printed: `（一）`, `1.`, `专栏 2`; empty if there is none. */
  readonly label: string;
  /** The heading without the mark that ends a run-in heading; empty if there is none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A cell of a table, as a range of the row's paragraph in the script of the source. */
export interface Cell extends Span {
  /** True if the cell is the header of its column or of its row. */
  readonly isHead: boolean;
  /** True if every cell of the column is a number with its signs and units. */
  readonly isNumeric: boolean;
}

/** The structure of a table clause. Row n is paragraph n. All rows have the same number of cells; missing cells are empty. */
export interface Table {
  /** Number of header rows at the top. */
  readonly headRows: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** An addressable unit of a document; clauses form a tree. */
export interface Clause {
  /** ASCII, unique in the document: `s3-1-2`, `h1`, `box4-3`, `preamble`. */
  readonly id: string;
  readonly kind: ClauseKind;
  /** The text in the script of the source. */
  readonly source: ClauseText;
  /** The text in each script; the form in the script of the source equals `source`. */
  readonly forms: Readonly<Record<Script, ClauseText>>;
  /** English title, or null if none is given. */
  readonly english: string | null;
  /** True if label, heading and first paragraph are printed as one paragraph. */
  readonly runIn: boolean;
  /** Number of paragraphs of the parent clause that precede this clause in print. */
  readonly precedingParagraphs: number;
  /** The mark that ends a run-in heading in print (`。`, `：`); empty otherwise. */
  readonly delimiter: string;
  /** First and last line in the source file, counted from 1. */
  readonly lines: readonly [number, number];
  /** The structure of a table clause; null for other kinds. */
  readonly table: Table | null;
  readonly children: readonly Clause[];
}

/** A metadata value with its origin: a line of the source, another document, or the editor. */
interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** The file that a source was imported from. */
export interface Received {
  /** Its name in the folder `originals/` of the source. */
  readonly name: string;
  /** The address that it was fetched from, and the day in ISO 8601; null for a file that was not fetched. */
  readonly address: string | null;
  readonly read: string | null;
  /** The page of each line that stands on one, by its number, both counted from 1. */
  readonly pages: Readonly<Record<number, number>>;
}

/** A document of the collection. */
export interface PolicyDocument {
  readonly id: string;
  readonly titles: Titles;
  /** A short name for lists and pictures; the title if the editor gives none. */
  readonly shortTitles: Titles;
  /** Origin of the title. */
  readonly titleFrom: string;
  /** Other titles of the document in texts, in Simplified characters. */
  readonly otherTitles: readonly string[];
  readonly issuer: Sourced<Forms> | null;
  readonly authors: Sourced<readonly Forms[]> | null;
  /** ISO 8601, as precise as known: `2023-07-30`, `2024-02`, `2025`. */
  readonly date: Sourced<string> | null;
  /** Document number (发文字号), for example 国发〔2024〕1号. */
  readonly number: Sourced<Forms> | null;
  /** Kind of document. */
  readonly genre: Genre;
  /** Origin of the kind: the editor, or the title; null where neither tells it. */
  readonly genreFrom: "editor" | "title" | null;
  readonly script: Script;
  /** The standard of the source's forms. */
  readonly standard: ScriptStandard;
  readonly source: {
    /** Name of the source folder under `content/sources/`. */
    readonly name: string;
    /** Path of the file from the content folder. */
    readonly file: string;
    readonly sha256: string;
    readonly lines: readonly [number, number];
    /** The file that the source was imported from; absent if it was not imported. */
    readonly received?: Received;
  };
  /** Top-level clauses in reading order. */
  readonly clauses: readonly Clause[];
  /** The declared repairs, each at the range of its words, in reading order. */
  readonly repairs: readonly Annotation<Repair>[];
  /** The lines of the source as received, each with the clauses or the furniture that it became. */
  readonly sourceLines: readonly SourceLine[];
  readonly sourceCharacters: SourceCharacters;
  /** Translated texts by language (BCP 47) and clause id; a clause without one is absent. */
  readonly translations: Readonly<Record<string, TranslatedClauses>>;
  /** Who made the English translation; absent where the editor does not say. */
  readonly translator?: TranslationCredit;
  /** Words that are characteristic of this document, best first. */
  readonly keyTerms: readonly Forms[];
  /** The editor's statements on its versions and its force; absent if there are none. */
  readonly version?: StatedVersion;
}

/** Numbers of characters (UTF-16 units) of a document's part of its source. */
export interface SourceCharacters {
  /** All, line breaks included. */
  readonly all: number;
  readonly inClauses: number;
  /** By kind of furniture, white space included. */
  readonly furniture: Readonly<Record<string, number>>;
}

/** A line of a source as received. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Ids of the clauses that contain its characters, in reading order. */
  readonly clauses: readonly string[];
  /** Kind of furniture in the line: contents list, title block, page mark, byline; null if there is none. */
  readonly furniture: string | null;
  /** The characters of the line that are read as others or left out, in order. */
  readonly readings: readonly CharacterReading[];
}

/** A character of a source line that is read as another, or not at all. Offsets are those of the line. */
export interface CharacterReading extends Span {
  /** The character that it is read as; empty if it is left out. */
  readonly as: string;
}

/** A node of a task hierarchy: a clause, or words quoted from one. */
export interface HierarchyNode {
  /** The id of the clause if the node is a whole clause, else an id of its own. */
  readonly id: string;
  readonly clause: string;
  /** The quoted words, in the script of the source; null if the node is the whole clause. */
  readonly quote: string | null;
  /** The number as printed, in each script. */
  readonly label: Forms;
  readonly titles: Titles;
  /** Depth in the hierarchy: 1 for the topmost nodes. */
  readonly level: number;
  readonly parent: string | null;
  readonly children: readonly HierarchyNode[];
}

/** A place in a spatial scheme. Columns and rows are counted from 1; row 1 is the northernmost. */
export interface SchemePlace {
  readonly titles: Titles;
  readonly row: number;
  /** First and last column. */
  readonly columns: readonly [number, number];
}

/** A drawn node of a hierarchy, with its places from north to south. */
export interface SchemeShape {
  readonly node: string;
  readonly places: readonly SchemePlace[];
}

/** A spatial layout that a document describes: places, and the cities, axes and circles that consist of places. */
export interface Scheme {
  readonly places: readonly SchemePlace[];
  readonly cities: readonly SchemeShape[];
  readonly axes: readonly SchemeShape[];
  readonly circles: readonly SchemeShape[];
}

/** A task hierarchy: a subtree of a document, or a selection of nodes. */
export interface Hierarchy {
  readonly id: string;
  readonly titles: Titles;
  readonly document: string;
  /** The clause that contains all nodes; null if the nodes are selected one by one. */
  readonly root: string | null;
  /** Topmost nodes, in order. */
  readonly nodes: readonly HierarchyNode[];
  /** The spatial layout of the hierarchy; null if it has none. */
  readonly scheme: Scheme | null;
}

/** A term of the glossary. */
export interface GlossaryTerm {
  /** ASCII; part of the term's address. */
  readonly id: string;
  readonly titles: Readonly<Record<Script | "en", string>>;
  /** Pinyin with tone marks, syllables grouped by words. */
  readonly pinyin: string;
  /** Other Chinese forms, and other names in Latin letters. */
  readonly aliases: Readonly<Record<Script | "en", readonly string[]>>;
  /** Simplified words that contain one of the Chinese forms and have another meaning. */
  readonly except: readonly string[];
  readonly definition: Readonly<Record<Script | "en", string>>;
  /** Clauses that define the term, or that use it most characteristically. */
  readonly clauses: readonly { readonly document: string; readonly clause: string }[];
}

export const NAME_KINDS = ["place", "organisation", "platform", "project", "policy"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A place, organisation, platform, project or policy that texts name. */
export interface Name {
  /** ASCII, unique among the names. */
  readonly id: string;
  readonly kind: NameKind;
  readonly titles: Titles;
  /** All forms of the name in the texts, in Simplified characters, the title first. */
  readonly forms: readonly string[];
  /** The editor's note, or null. */
  readonly note: string | null;
}

/**
 * The address of a node of a task hierarchy (`hierarchy/node`), or of a topmost section of a document
 * (`document/clause`).
 */
export interface NodeAddress {
  /** Id of the hierarchy or document. */
  readonly hierarchy: string;
  readonly node: string;
}

/** Two nodes that concern the same work according to the editor. */
export interface Correspondence {
  readonly from: NodeAddress;
  readonly to: NodeAddress;
  readonly why: Readonly<Record<Script | "en", string>>;
}

/** The hierarchies that the overview compares. */
export interface Overview {
  /** The hierarchy whose topmost nodes are compared. */
  readonly of: string;
  /** Ids of the hierarchies to compare with, or of documents, whose topmost sections are compared; in order. */
  readonly with: readonly string[];
}

/** A plain English word, with the Chinese words that a search uses for it. */
export interface EnglishWord {
  readonly english: string;
  readonly chinese: Readonly<Record<Script, readonly string[]>>;
}

/** The content of `site.yaml`. */
export interface Site {
  readonly name: Titles;
  readonly description: Titles;
  /** Language versions to build, as written in addresses; all versions if the file names none. */
  readonly languages: readonly string[];
  /** Documents on the front page, in order; all documents if the file names none. */
  readonly featured: readonly string[];
  /** Address of the search service that the pages ask, with a slash at the end; null if they search the site's own files. */
  readonly searchService: string | null;
  /** Example queries on the front page, by the script or language of the query; empty if the file gives none. */
  readonly examples: Readonly<Record<Script | "en", readonly string[]>>;
  /** What the collection adds to the looks and the pages of the site. */
  readonly own: OwnSite;
}

/** The whole content of a site. */
export interface Collection {
  readonly site: Site;
  /** Sorted by date, newest first; documents without a date come last. */
  readonly documents: readonly PolicyDocument[];
  readonly hierarchies: readonly Hierarchy[];
  /** Sorted by pinyin. */
  readonly glossary: readonly GlossaryTerm[];
  /** In the order of the file. */
  readonly names: readonly Name[];
  readonly correspondences: readonly Correspondence[];
  /** Null if the content declares no overview. */
  readonly overview: Overview | null;
  readonly words: readonly EnglishWord[];
  /** English by the Simplified form of issuers and authors that have none among the names. */
  readonly translatedNames: Readonly<Record<string, string>>;
  readonly indicators: Indicators;
  /** Prescribed conversions, in addition to the general dictionaries. */
  readonly overrides: Overrides;
}
