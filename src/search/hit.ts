/** The clauses of an answer as pages, exports and programs receive them. */
import type { CorrectedWords } from "../model/corrections.ts";
import type { ClauseKind } from "../model/types.ts";
import type { Line } from "./excerpt/concordance.ts";
import type { Excerpt } from "./excerpt/excerpt.ts";
import type { SnippetPart } from "./excerpt/snippet.ts";
import type { LastChange } from "./format/clause-table.ts";
import type { DocumentInfo } from "./format/index-format.ts";

/** A clause of an answer and its position in the document. */
export interface HitPosition {
  readonly document: DocumentInfo;
  /** Id of the clause in its document. */
  readonly clause: string;
  readonly kind: ClauseKind;
  /** Headings of the clauses above it, outermost first. */
  readonly path: readonly string[];
  /** Its label and heading; empty if it has neither. */
  readonly name: string;
  /** The printed labels of the clauses above it, followed by its own; empty if there is none. */
  readonly labels: readonly string[];
  /** Path and name in the language of the page; null if the clause is not translated. */
  readonly translated: TranslatedPlace | null;
}

interface TranslatedPlace {
  /** Titles of the clauses above it, outermost first; a clause without a translated title has its Chinese one. */
  readonly path: readonly string[];
  readonly name: string;
}

/** A clause of an answer, ready for display. */
export interface Hit extends HitPosition {
  readonly score: number;
  readonly occurrences: number;
  /** Its English title with the words of the query marked; null if it has none, or if the answer is not translated. */
  readonly english: readonly SnippetPart[] | null;
  readonly shown: Excerpt;
  /** The publication after the first that added it or changed it last; null if none did. */
  readonly change: LastChange | null;
  /** What an editor corrected in words that match. */
  readonly corrections: readonly CorrectedWords[];
  /** Its text in the language of the page; null if there is none. */
  readonly translation: TranslatedExcerpt | null;
}

/** The translated text of a hit. */
interface TranslatedExcerpt extends Excerpt {
  readonly language: string;
}

/** A clause of an answer with its whole text. */
export interface ClauseRecord extends HitPosition {
  readonly occurrences: number;
  /**
   * Its texts as displayed: label and heading, then the paragraphs. A run-in clause has heading and first paragraph in
   * one text.
   */
  readonly texts: readonly string[];
  /** The same in the language of the page; empty if it is not translated. */
  readonly translation: readonly string[];
  /** What an editor corrected in its texts. */
  readonly corrections: readonly CorrectedWords[];
}

/** A line of a concordance and its clause. */
export interface ConcordanceLine extends Line {
  readonly place: HitPosition;
  /** The language of a line of a translated text; absent for a Chinese one. */
  readonly language?: string;
  /** The paragraph in the other language that says the same; empty if there is none. */
  readonly aligned: string;
}
