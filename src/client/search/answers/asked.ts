/** A query of the search page with its answer: the input of the shapes and of the export. */
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

/** What a clause's page is asked: the reader's own query, and the query that it marks in its place if that is another one. */
export interface Marks {
  readonly query: string;
  readonly marks?: string | undefined;
}

/**
 * What the page of a clause is asked to mark: the query of the answer with the Chinese terms that were searched for, or the words
 * of a relaxed answer. A query that is too long is left out.
 */
export function marksOf({
  query,
  read,
  leftOut,
  relaxed,
  translated,
  inTranslation,
}: Answer): Marks {
  const isShorter = read !== null && leftOut.length > 0;
  const asked = inTranslation?.meant ?? (isShorter ? writeQuery(read) : query);
  const isAsked = relaxed === null || (isShorter && translated === null);
  const marks = isAsked ? asked : relaxed.words.join(" | ");
  const isLong = query.length > LONGEST_MARKS || marks.length > LONGEST_MARKS;
  if (isLong) return { query: "" };
  return marks === query ? { query } : { query, marks };
}
