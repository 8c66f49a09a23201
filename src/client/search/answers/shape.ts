/** What the shapes of an answer have in common: each loads a page of it and makes its nodes. */
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
  /** Told how many clauses have been read, of how many. */
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A page of an answer as it is shown. */
export interface ShownPage {
  readonly nodes: readonly Node[];
  /** Adds to the nodes what the window has no room for, where that is left for later. */
  readonly rest?: () => Promise<void>;
}

/** Makes a page of an answer; it and its rest reject where anything of it cannot be had. */
export type Shape = (context: ShapeContext) => Promise<ShownPage>;

/** What is asked, before there is an answer. */
export interface Question {
  readonly state: SearchState;
  readonly options: SearchOptions;
  readonly searcher: Searcher;
  readonly signal: AbortSignal;
}

/** About how many UTF-16 units of a clause's body a hit shows. */
export const ROOM = 110;
