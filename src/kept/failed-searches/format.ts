/** The storage format of the reader's searches without results. */
import {
  type EntriesFormat,
  type FileProblem,
  isMoment,
  readEntries,
  writeEntries,
} from "../entries-file.ts";

/** A search without results, by its address on the search page: filters and query as URL parameters, the query as `q`. */
export interface FailedQuery {
  /** Time of the last attempt: ISO 8601, in UTC. */
  readonly date: string;
  /** Language version of the page. */
  readonly lang: string;
}

/** The searches by their addresses. */
export type FailedQueries = ReadonlyMap<string, FailedQuery>;

const FORMAT: EntriesFormat = {
  name: "tiaowen-failed-searches",
  version: 1,
  key: "search",
  checks: {
    search: (value) => (new URLSearchParams(value).get("q") ?? "").trim() !== "",
    date: isMoment,
    lang: () => true,
  },
};

export function writeFailedQueries(queries: FailedQueries): string {
  return writeEntries(FORMAT, queries);
}

/** Parses stored searches: all of them, or the problems in order. */
export function readFailedQueries(
  text: string,
): { readonly entries: FailedQueries } | { readonly problems: readonly FileProblem[] } {
  const result = readEntries(FORMAT, text);
  if ("problems" in result) return result;
  const entries = [...result.entries].map(
    ([search, { date = "", lang = "" }]) => [search, { date, lang }] as const,
  );
  return { entries: new Map(entries) };
}

/** The later attempt, where two windows failed with one search. */
export function laterAttempt(one: FailedQuery, other: FailedQuery): FailedQuery {
  return Date.parse(one.date) < Date.parse(other.date) ? other : one;
}
