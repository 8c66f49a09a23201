/** The file and storage format of a reader's saved searches: version, validation, and the merge of two collections. */
import {
  type EntriesFormat,
  type FileProblem,
  isMoment,
  readEntries,
  type Values,
  writeEntries,
} from "../entries-file.ts";
import type { Merged } from "../merge.ts";

/** A search, by its address on the search page: filters and query as URL parameters, the query as `q`. */
export interface SavedSearch {
  /** Language version of the page. */
  readonly lang: string;
  /** Time at which it was saved, and of the last visit: ISO 8601, in UTC. */
  readonly saved: string;
  readonly visited: string;
  /** The id of the site's record of changes, and the newest publication at the last visit. */
  readonly record: string;
  readonly seen: number;
}

/** The searches by their addresses. */
export type SavedSearches = ReadonlyMap<string, SavedSearch>;

const FORMAT: EntriesFormat = {
  name: "tiaowen-saved-searches",
  version: 1,
  key: "search",
  checks: {
    search: (value) => (new URLSearchParams(value).get("q") ?? "").trim() !== "",
    lang: () => true,
    saved: isMoment,
    visited: isMoment,
    record: (value) => value !== "",
    seen: (value) => /^[1-9]\d{0,6}$/.test(value),
  },
};

/** Searches as text, sorted by their addresses. */
export function writeSavedSearches(searches: SavedSearches): string {
  const written = [...searches].map(([key, { lang, saved, visited, record, seen }]) => {
    return [key, { lang, saved, visited, record, seen: String(seen) }] as const;
  });
  return writeEntries(FORMAT, new Map(written));
}

/** Parses searches: all of them, or the problems of the text in order. */
export function readSavedSearches(
  text: string,
): { readonly entries: SavedSearches } | { readonly problems: readonly FileProblem[] } {
  const result = readEntries(FORMAT, text);
  if ("problems" in result) return result;
  return { entries: new Map([...result.entries].map(([key, values]) => [key, searchOf(values)])) };
}

/** A search from validated values. */
function searchOf({ lang = "", saved = "", visited = "", record = "", seen = "1" }: Values) {
  return { lang, saved, visited, record, seen: Number(seen) };
}

/** True if two entries say the same. */
export function isSameSearch(one: SavedSearch, other: SavedSearch): boolean {
  return (
    one.lang === other.lang &&
    one.saved === other.saved &&
    one.visited === other.visited &&
    one.record === other.record &&
    one.seen === other.seen
  );
}

/** One search from two entries: the earlier time of saving, the later visit, and the newest publication that was seen. */
export function mergeSearch(one: SavedSearch, other: SavedSearch): SavedSearch {
  const isLater = Date.parse(other.visited) > Date.parse(one.visited);
  const [later, earlier] = isLater ? [other, one] : [one, other];
  const saved = Date.parse(other.saved) < Date.parse(one.saved) ? other.saved : one.saved;
  const seen = later.record === earlier.record ? Math.max(later.seen, earlier.seen) : later.seen;
  return { ...later, saved, seen };
}

/** Merges a search that two windows changed. */
export function mergeChangedSearch(
  _base: SavedSearch | null,
  mine: SavedSearch,
  stored: SavedSearch,
): Merged<SavedSearch> {
  return { value: mergeSearch(mine, stored), hasBoth: false };
}

/** Merges two collections. */
export function mergeSavedSearches(own: SavedSearches, other: SavedSearches): SavedSearches {
  const merged = new Map(own);
  for (const [key, search] of other) {
    const known = own.get(key);
    merged.set(key, known === undefined ? search : mergeSearch(known, search));
  }
  return merged;
}
