/** The interface of the shapes of an answer: each loads a page of the answer and renders it. */
// @ts-nocheck

import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import type { Searcher } from "../../../search/searcher.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import type { AnswersStrings } from "../../../site/i18n/search/answers.ts";
import type { SearchState } from "../state/address-state.ts";
import type { Asked } from "./asked.ts";
import type { PageRange } from "./paging.ts";

export interface ShapeContext {
  readonly asked: Asked;
  readonly range: PageRange;
  readonly searcher: Searcher;
  readonly lang: Language;
  readonly strings: AnswersStrings;
  /** Called with the number of clauses read, and of those to read. */
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A page of an answer, rendered. */
export interface ShownPage {
  readonly nodes: readonly Node[];
  /** Appends the items below the window, if they were deferred. */
  readonly rest?: () => Promise<void>;
}

/** Loads and renders a page of an answer. The promise, or that of `rest`, rejects if any of it cannot be loaded. */
export type Shape = (context: ShapeContext) => Promise<ShownPage>;

/** A query before its answer. */
export interface Question {
  readonly state: SearchState;
  readonly options: SearchOptions;
  readonly searcher: Searcher;
  readonly signal: AbortSignal;
}

/** Approximate length of a hit's excerpt from the clause's body, in UTF-16 units. */
export const ROOM = 110;
