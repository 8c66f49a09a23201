/** A question of the search page and its answer, as the shapes and the export take them. */
import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import type { Answer } from "../../../search/searcher.ts";
import type { SearchState } from "../state/address-state.ts";

export interface Asked {
  readonly state: SearchState;
  readonly options: SearchOptions;
  readonly answer: Answer;
  /** The words of a relaxed answer as the texts write them; empty for any other. */
  readonly relaxedWords: readonly string[];
}

/** About how many UTF-16 units a concordance gives on each side of the keyword. */
export const CONTEXT = 40;

/** What the page of a clause is asked to mark is no longer, in UTF-16 units: many servers refuse an address of 8 kB. */
const LONGEST_MARKS = 400;

/** What the page of a clause is to mark: the query, or the words of a relaxed answer; empty where that is too long. */
export function marksOf({ query, relaxed }: Answer): string {
  const marks = relaxed === null ? query : relaxed.words.join(" | ");
  return marks.length > LONGEST_MARKS ? "" : marks;
}
