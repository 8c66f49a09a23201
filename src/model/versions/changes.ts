/** The record of a site's publications: what each of them changed, and the state of the clauses that the next one is compared with. */
import type { Genre } from "../genres.ts";
import type { Forms, Titles } from "../texts.ts";
import type { ClauseKind } from "../types.ts";
import type { ChangeKind } from "./versions.ts";

/** What became of a clause; a moved one has the same words under another id. */
export const CLAUSE_CHANGES = ["added", "changed", "moved", "removed"] as const;
export type ClauseChangeKind = (typeof CLAUSE_CHANGES)[number];

export const DOCUMENT_CHANGES = ["added", "changed", "removed"] as const;
export type DocumentChangeKind = (typeof DOCUMENT_CHANGES)[number];

/** A clause that a publication changed, with its words as they were then. */
export interface ClauseChange {
  readonly kind: ClauseChangeKind;
  /** The kinds of a change between two versions; absent between two states of one document. */
  readonly kinds?: readonly ChangeKind[] | undefined;
  /** Its id; of a removed clause the former one. */
  readonly clause: string;
  /** The former id of a moved clause, and its former name if it is known; else null. */
  readonly from: { readonly clause: string; readonly name: Forms | null } | null;
  /** Number and heading, behind the numbers of the clauses above it. */
  readonly name: Titles;
  /** The kind of a clause that has neither number nor heading; else null. */
  readonly unnamed: ClauseKind | null;
  /**
   * The words that were there before, and those that are there now, a paragraph a line. The heading is the first line if it
   * changed. Null where there are none, or where the former words are not known.
   */
  readonly before: Forms | null;
  readonly after: Forms | null;
}

/** A document that a publication changed. */
export interface DocumentChange {
  readonly kind: DocumentChangeKind;
  readonly document: string;
  readonly titles: Titles;
  readonly genre: Genre;
  readonly issuer: Forms | null;
  /** ISO 8601, as precise as it is known. */
  readonly date: string | null;
  /** Number of clauses: of a removed document those that it had. */
  readonly size: number;
  /**
   * The changed clauses in reading order, those that were removed last; of a new version those that differ from the former
   * one. Empty for any other whole document.
   */
  readonly clauses: readonly ClauseChange[];
  /** The version that a new document takes the place of, if readers had it. */
  readonly formerVersion?: FormerVersion | undefined;
}

/** A published version that a new one is compared with. */
type FormerVersion = Pick<DocumentChange, "document" | "titles" | "date">;

/** A build that readers got and that differs from the one before. */
export interface Publication {
  /** Counted from 1. */
  readonly number: number;
  /** The day in ISO 8601; null for a first publication without one. */
  readonly date: string | null;
  readonly documents: readonly DocumentChange[];
}

/** A clause as it is published. */
export type PublishedClause = readonly [
  id: string,
  /** Sum of its heading and paragraphs. */
  sum: string,
  /** Number of the publication in which it was added. */
  added: number,
  /** Number of the publication that changed it last; that in which it was added if none did. */
  changed: number,
];

/** A document as it is published. */
export interface PublishedDocument
  extends Omit<DocumentChange, "kind" | "size" | "clauses" | "formerVersion"> {
  readonly clauses: readonly PublishedClause[];
}

/** CONTRACT: `data/changes.json`, which the next build reads. */
export interface ChangeRecord {
  readonly format: 1;
  /** An address that stays the same for all publications (`urn:uuid:`). */
  readonly id: string;
  /** Newest first. */
  readonly publications: readonly Publication[];
  /** The documents as they are published now. */
  readonly documents: readonly PublishedDocument[];
}

/** The number of the newest publication. */
export function newestPublication({ publications }: Pick<ChangeRecord, "publications">): number {
  return publications[0]?.number ?? 1;
}
