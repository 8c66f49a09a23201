/** A query of the search page with its answer: the input of the shapes and of the export. */
// @ts-nocheck

import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import { writeQuery } from "../../../search/query/write-query.ts";
import type { Answer } from "../../../search/searcher.ts";
import type { SearchState } from "../state/address-state.ts";

export interface Asked {
  readonly state: SearchState;
  readonly options: SearchOptions;
  readonly answer: Answer;
  /** The words of a relaxed answer as the texts write them; empty for any other answer. */
  readonly relaxedWords: readonly string[];
}

/** Approximate length of the context on each side of a concordance keyword, in UTF-16 units. */
export const CONTEXT = 40;

/**
 * Maximum length of the query that a clause's page is asked to mark, in UTF-16 units: many servers refuse addresses of
 * 8 kB.
 */
const LONGEST_MARKS = 400;

/**
 * The query that a clause's page should mark: that of the answer, or the words of a relaxed answer; empty if it is too
 * long.
 */
export function marksOf({
  query,
  read,
  leftOut,
  relaxed,
  translated,
  inTranslation,
}: Answer): string {
  const named = inTranslation?.named ?? [];
  const isShorter = read !== null && leftOut.length > 0;
  const asked = [isShorter ? writeQuery(read) : query, ...named].join(" | ");
  const isAsked = relaxed === null || (isShorter && translated === null);
  const marks = isAsked ? asked : relaxed.words.join(" | ");
  return marks.length > LONGEST_MARKS ? "" : marks;
}
