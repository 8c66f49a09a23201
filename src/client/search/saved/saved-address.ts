/** The address of a saved search: its query and filters, without what is new since, and without how it is shown. */
import {
  NO_CHOICES,
  readState,
  type SearchState,
  searchOptions,
  writeState,
} from "../state/address-state.ts";

const AS_USUAL = { view: "list", sort: "relevance", order: "text", page: 1 } as const;

/** The key of a search among the saved ones. */
export function savedKey(state: SearchState): string {
  const { publications } = NO_CHOICES;
  return writeState({ ...state, ...AS_USUAL, publications }).replace(/^[?#]/u, "");
}

/** The part of an address after its path that opens a saved search, limited to what a publication and later ones changed. */
export function savedAddress(key: string, since: number | null): string {
  return writeState(savedState(key, since));
}

function savedState(key: string, since: number | null): SearchState {
  const publications = since === null ? [] : [String(since)];
  return { ...readState(key), ...AS_USUAL, publications };
}

/** The query and the options that find the clauses of a saved search that a publication and later ones changed. */
export function newOptions(key: string, since: number) {
  const state = savedState(key, since);
  return { query: state.query, options: searchOptions(state) };
}

/** True if a saved search has filters. */
export function isFiltered(key: string): boolean {
  return [...new URLSearchParams(key).keys()].some((name) => name !== "q");
}
