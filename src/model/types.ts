/** The data model: what a build knows of the collection. Pure types; nothing here imports our own code. */

/** A written form of Chinese, as a BCP 47 tag. */
export type Script = "zh-Hans" | "zh-Hant";
export const SCRIPTS: readonly Script[] = ["zh-Hans", "zh-Hant"];

/** A word of the collection that a conversion between the scripts has to get right. */
export interface Override {
  readonly from: string;
  /** What it becomes: as many characters, each a form of the one at its place. */
  readonly to: string;
  readonly why: string;
}
/** The collection's own words, by the script that they convert to. */
export type Overrides = Readonly<Record<Script, readonly Override[]>>;

/** A half-open range of UTF-16 offsets in a decoded source file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an editor declared about a text that is damaged. */
export const REPAIR_KINDS = ["correct", "doubt", "join", "split", "move", "insert", "gap"] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** A declared change of the text as received, or a gap in it. */
export interface Repair {
  readonly kind: RepairKind;
  /** Line of the source, counted from 1. */
  readonly line: number;
  /** The source's own words; empty where the repair replaces none. */
  readonly source: string;
  /** What is shown instead; empty where nothing is. */
  readonly shown: string;
  readonly why: string;
}

/** A piece of displayed text and the source characters that it stands for. */
export interface Piece extends Span {
  readonly text: string;
  /** The repair that made this piece; such a piece may be empty. */
  readonly repair?: Repair;
}

/** Displayed text with its origin: `text` is the concatenation of the pieces' texts. */
export interface SourceText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * What an addressable unit is.
 * - `preamble`: text before the first heading
 * - `section`: a heading, numbered or not, with the paragraphs directly under it
 * - `name`: a run-in name without a number (马栏山基地。)
 * - `entry`: a numbered entry of a list, without a heading of its own
 * - `box`, `item`: a box (专栏) and a numbered item in it
 * - `table`, `caption`, `note`: a table, a figure caption, a footnote
 * - `closing`: issuer, date and what else stands below the text
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

/** A repair and its place in the text of a clause. */
export interface PlacedRepair extends Repair {
  readonly part: "label" | "heading" | "paragraph";
  /** Which paragraph, from 1; 0 for label and heading. */
  readonly paragraph: number;
  /** Offsets of what is shown, in UTF-16 units of the part. */
  readonly start: number;
  readonly end: number;
}

/** The words of a clause in one script. A table has one paragraph a row, cells joined by a tab. */
export interface ClauseText {
  /** The number as printed: `（一）`, `1.`, `专栏 2`; empty where there is none. */
  readonly label: string;
  /** The heading without the mark that ends a run-in heading; empty where there is none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** An addressable unit of a document, in a tree. */
export interface Clause {
  /** ASCII, unique in the document: `s3-1-2`, `h1`, `box4-3`, `preamble`. */
  readonly id: string;
  readonly kind: ClauseKind;
  /** The text in the script of the source. */
  readonly source: ClauseText;
  /** The text in each script; that of the source's script equals `source`. */
  readonly forms: Readonly<Record<Script, ClauseText>>;
  /** English title, or null where none is given. */
  readonly english: string | null;
  /** True where label, heading and first paragraph are one printed paragraph. */
  readonly runIn: boolean;
  /** How many paragraphs of the clause above stand before it in print. */
  readonly precedingParagraphs: number;
  /** What ends a run-in heading in print (`。`, `：`); empty otherwise. */
  readonly delimiter: string;
  /** First and last line in the source file, counted from 1. */
  readonly lines: readonly [number, number];
  /** Repairs of its text, in order. */
  readonly repairs: readonly PlacedRepair[];
  readonly children: readonly Clause[];
}

/** A metadata value and where it comes from: a line of the source, another document, the editor. */
interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** A name in three languages; `en` is null where no English is given. */
export interface Titles {
  readonly "zh-Hans": string;
  readonly "zh-Hant": string;
  readonly en: string | null;
}

/** A document of the collection. */
export interface PolicyDocument {
  readonly id: string;
  readonly titles: Titles;
  /** Where the title comes from. */
  readonly titleFrom: string;
  /** What else texts call it, in Simplified characters. */
  readonly otherTitles: readonly string[];
  readonly issuer: Sourced<string> | null;
  readonly authors: Sourced<readonly string[]> | null;
  /** ISO 8601, as exact as it is known: `2023-07-30`, `2024-02`, `2025`. */
  readonly date: Sourced<string> | null;
  /** Document number (发文字号), for example 国发〔2024〕1号. */
  readonly number: Sourced<string> | null;
  /** Kind of document, one of the ids in `site.yaml`. */
  readonly genre: Genre;
  readonly script: Script;
  readonly source: {
    /** Name of the source folder under `content/sources/`. */
    readonly name: string;
    /** Path of the file from the content folder. */
    readonly file: string;
    readonly sha256: string;
    readonly lines: readonly [number, number];
  };
  /** Top-level clauses in reading order. */
  readonly clauses: readonly Clause[];
  /** The lines of the source as received, and what became of each. */
  readonly sourceLines: readonly SourceLine[];
  /** Words that tell this document from the others, best first, in the source's script. */
  readonly keyTerms: readonly string[];
}

/** A line of a source as received. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Ids of the clauses into which its characters went, in reading order. */
  readonly clauses: readonly string[];
  /** Named furniture in it: contents list, title block, page mark, byline; null where there is none. */
  readonly furniture: string | null;
}

export const GENRES = ["plan", "opinions", "action-plan", "report", "other"] as const;
export type Genre = (typeof GENRES)[number];

/** A node of a task hierarchy: a clause, or words quoted from one. */
export interface HierarchyNode {
  /** The clause's id where the node is a whole clause. */
  readonly id: string;
  readonly clause: string;
  /** Words inside the clause, in the script of the source, where the node is not the whole clause. */
  readonly quote: string | null;
  /** The number as printed, in each script. */
  readonly label: Readonly<Record<Script, string>>;
  readonly titles: Titles;
  /** 1 for the topmost nodes. */
  readonly level: number;
  readonly parent: string | null;
  readonly children: readonly HierarchyNode[];
}

/** A place in a spatial scheme; columns and rows are counted from 1, row 1 is the north. */
export interface SchemePlace {
  readonly titles: Titles;
  readonly row: number;
  /** First and last column. */
  readonly columns: readonly [number, number];
}

/** A node of a hierarchy that is drawn, and the places that belong to it, from north to south. */
export interface SchemeShape {
  readonly node: string;
  readonly places: readonly SchemePlace[];
}

/** A spatial layout that a document describes: which places are cities, lie on an axis or within a circle. */
export interface Scheme {
  readonly places: readonly SchemePlace[];
  readonly cities: readonly SchemeShape[];
  readonly axes: readonly SchemeShape[];
  readonly circles: readonly SchemeShape[];
}

/** A task hierarchy: a subtree of a document, or a chosen set of nodes. */
export interface Hierarchy {
  readonly id: string;
  readonly titles: Titles;
  readonly document: string;
  /** The clause under which all nodes stand; null where they are scattered. */
  readonly root: string | null;
  /** Topmost nodes, in order. */
  readonly nodes: readonly HierarchyNode[];
  /** Where the hierarchy is a spatial layout; null for all others. */
  readonly scheme: Scheme | null;
}

/** A term of the texts. */
export interface GlossaryTerm {
  /** ASCII; the term's address is made of it. */
  readonly id: string;
  readonly titles: Readonly<Record<Script | "en", string>>;
  /** With tone marks, syllables grouped by words. */
  readonly pinyin: string;
  /** Further Chinese forms, and further names in Latin letters. */
  readonly aliases: Readonly<Record<Script | "en", readonly string[]>>;
  /** Simplified words that hold one of its Chinese forms and mean something else. */
  readonly except: readonly string[];
  readonly definition: Readonly<Record<Script | "en", string>>;
  /** Clauses that define the term or use it most tellingly. */
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
  /** All that it is called in the texts, in Simplified characters, the title first. */
  readonly forms: readonly string[];
  /** What the editor says of it, or null. */
  readonly note: string | null;
}

/** A node of a task hierarchy, or a topmost section of a document: `hierarchy/node`, `document/clause`. */
export interface NodeAddress {
  /** Id of the hierarchy or document. */
  readonly hierarchy: string;
  readonly node: string;
}

/** Two nodes that an editor holds to be about the same work. */
export interface Correspondence {
  readonly from: NodeAddress;
  readonly to: NodeAddress;
  readonly why: Readonly<Record<Script | "en", string>>;
}

/** Which hierarchies the overview sets against each other. */
export interface Overview {
  /** The hierarchy whose topmost nodes are compared. */
  readonly of: string;
  /** Hierarchies, or documents whose topmost sections count, in order. */
  readonly with: readonly string[];
}

/** A plain English word, and the Chinese words that a search takes it for. */
export interface EnglishWord {
  readonly english: string;
  readonly chinese: Readonly<Record<Script, readonly string[]>>;
}

/** What `site.yaml` says of the whole site. */
export interface Site {
  readonly name: Titles;
  readonly description: Titles;
  /** Language versions to build, as they stand in addresses; all where the file names none. */
  readonly languages: readonly string[];
  /** Documents on the front page, in order; all where the file names none. */
  readonly featured: readonly string[];
  /** Queries that the front page offers, by what is typed; none where the file gives none. */
  readonly examples: Readonly<Record<Script | "en", readonly string[]>>;
}

/** All that a site shows. */
export interface Collection {
  readonly site: Site;
  /** In the order of date, newest first; undated last. */
  readonly documents: readonly PolicyDocument[];
  readonly hierarchies: readonly Hierarchy[];
  /** By pinyin. */
  readonly glossary: readonly GlossaryTerm[];
  /** In the order of the file. */
  readonly names: readonly Name[];
  readonly correspondences: readonly Correspondence[];
  /** Null where no file asks for one. */
  readonly overview: Overview | null;
  readonly words: readonly EnglishWord[];
  /** What converts its texts, besides the general dictionaries. */
  readonly overrides: Overrides;
}
