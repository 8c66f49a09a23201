/** What the engine keeps of a clause: the facts by which it is found, filtered and ranked, and the texts that are shown. */
import type { ClauseKind, Script } from "../model/types.ts";
import type { LastChange } from "../search/format/clause-table.ts";
import type { DocumentInfo, Stated } from "../search/format/index-format.ts";
import type { SearchText } from "../search/index/clause-texts.ts";

/** The translated texts of a clause, for the search. */
export interface TranslatedRow {
  /** The words of each text, parted by spaces. */
  readonly words: readonly string[];
  /** Places that they occupy: one for each word, and one after each text. */
  readonly length: number;
  /** Number of words of the title. */
  readonly title: number;
}

/** A clause as the engine returns it. */
export interface Row {
  /** Its number in the collection. */
  readonly number: number;
  /** Id of its document. */
  readonly document: string;
  readonly clause: string;
  readonly kind: ClauseKind;
  /** `document#id` of the topmost clause that it stands in, or that it is. */
  readonly section: string;
  /** Positions that its texts occupy: one for each symbol, and one after each text. */
  readonly length: number;
  /** Length of its label and heading, in symbols. */
  readonly heading: number;
  /** The folds of its texts. */
  readonly folds: readonly string[];
  /** The fold of its label and heading; present if it differs from their fold at the start of the text. */
  readonly headingFold?: string;
  /** Ids of the task hierarchies that it belongs to. */
  readonly hierarchies?: readonly string[];
  readonly statements?: readonly Stated[];
  /** The publication after the first that added it or changed it last. */
  readonly change?: LastChange;
  /** By language. */
  readonly translated?: Readonly<Record<string, TranslatedRow>>;
}

/** The fields by which the engine finds a row; it keeps no copy of them. */
export interface SoughtFields {
  /** The symbols of each text, parted by spaces. */
  readonly symbols: readonly string[];
  /** The symbols of label and heading. */
  readonly headingSymbols: string;
  /** By language: the keys of the words of each translated text, parted by spaces. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

/** A clause as it is displayed in a script or a language. */
export interface ShownRow {
  /** Headings of the clauses above it, outermost first. */
  readonly path: readonly string[];
  /** The printed labels of these clauses, followed by its own. */
  readonly labels: readonly string[];
  readonly texts: readonly SearchText[];
}

/** A clause as it is displayed, by script and by language of its translations. */
export type ShownRows = Readonly<Record<Script, ShownRow>> &
  Readonly<Record<string, ShownRow | undefined>>;

/** What is known of a collection as a whole. */
export interface CollectionFacts {
  /** Number of clauses. */
  readonly clauses: number;
  /** Mean length of a clause. */
  readonly averageLength: number;
  /** A folded term for a warm-up search; empty if there is none. */
  readonly sample: string;
  readonly documents: readonly DocumentInfo[];
  readonly hierarchies: readonly { readonly id: string; readonly titles: DocumentInfo["titles"] }[];
  /** The numbers of the publications after the first that changed clauses, oldest first. */
  readonly publications: readonly number[];
  /** The newest date of the documents that have clauses; empty if none has a date. */
  readonly newest: string;
  /** The mean length of a translated clause, by language. */
  readonly translated: Readonly<Record<string, number>>;
}

/** The name under which the engine keeps `CollectionFacts`, beside the files of the search index. */
export const FACTS_FILE = "collection.json";
