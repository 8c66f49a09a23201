/** A question of the search page and its answer, as the shapes and the export take them. */
import type { SearchOptions } from "../../search/ranked-hits.ts";
import type { Answer } from "../../search/searcher.ts";
import type { SearchState } from "./address-state.ts";

export interface Asked {
  readonly state: SearchState;
  readonly options: SearchOptions;
  readonly answer: Answer;
  /** The words of a relaxed answer as the texts write them; empty for any other. */
  readonly relaxedWords: readonly string[];
}

/** About how many UTF-16 units a concordance gives on each side of the keyword. */
export const CONTEXT = 40;

/** What the page of a clause is to mark: the query, or the words of a relaxed answer. */
export function marksOf({ query, relaxed }: Answer): string {
  return relaxed === null ? query : relaxed.words.join(" | ");
}
