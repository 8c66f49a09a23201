/** The reader's searches without results: stored in this browser only. */
// @ts-nocheck

import { writeCsv } from "../../export/csv.ts";
import {
  type FailedQuery,
  laterAttempt,
  readFailedQueries,
  writeFailedQueries,
} from "../../kept/failed-searches/format.ts";
import { type KeptStore, openStore } from "../kept/store.ts";

/** A search without results. */
export interface FailedSearch extends FailedQuery {
  readonly query: string;
  /** The filters, as the address of the search page writes them. */
  readonly filters: string;
}

export interface FailedSearches {
  /** Newest first. */
  list(): readonly FailedSearch[];
  /** Stores a search as the newest. A repeated one is stored once; one that is blank or very long is not stored. */
  keep(search: FailedSearch): void;
  forget(): void;
  /** Calls back after every change, here or in another window. */
  subscribe(changed: () => void): void;
}

const MOST = 100;
/** Maximum length of a stored query, in UTF-16 units. Longer ones are pasted passages. */
const LONGEST = 300;

function addressOf({ query, filters }: FailedSearch): string {
  const parameters = new URLSearchParams(filters);
  parameters.set("q", query);
  return String(parameters);
}

function searchAt(address: string, failed: FailedQuery): FailedSearch {
  const parameters = new URLSearchParams(address);
  const query = parameters.get("q") ?? "";
  parameters.delete("q");
  return { ...failed, query, filters: String(parameters) };
}

/** Deletes the oldest searches beyond the maximum. */
function prune(store: KeptStore<FailedQuery>): void {
  const newestFirst = [...store.read()].toSorted(
    ([, one], [, other]) => Date.parse(other.date) - Date.parse(one.date),
  );
  for (const [address, failed] of newestFirst.slice(MOST)) store.change(address, null, failed);
}

export function openFailedSearches(): FailedSearches {
  const store = openStore<FailedQuery>({
    name: "failed-searches",
    read: readFailedQueries,
    write: writeFailedQueries,
    isSame: (one, other) => one.date === other.date && one.lang === other.lang,
    merge: (_base, mine, stored) => ({ value: laterAttempt(mine, stored), hasBoth: false }),
  });
  return {
    list: () =>
      Array.from(store.read(), ([address, failed]) => searchAt(address, failed)).toSorted(
        (one, other) => Date.parse(other.date) - Date.parse(one.date),
      ),
    keep(search) {
      const { query, date, lang } = search;
      if (query.trim() === "" || query.length > LONGEST) return;
      const address = addressOf(search);
      store.change(address, { date, lang }, store.read().get(address) ?? null);
      prune(store);
    },
    forget: () => store.replace(new Map()),
    subscribe: store.subscribe,
  };
}

/** The searches as CSV. */
export function failedSearchesCsv(searches: readonly FailedSearch[]): string {
  const rows = searches.map(({ date, query, filters, lang }) => [date, query, filters, lang]);
  return writeCsv([["date", "query", "filters", "language"], ...rows]);
}
