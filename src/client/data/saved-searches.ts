/** The reader's saved searches: stored in this browser only. */
import {
  isSameSearch,
  mergeChangedSearch,
  readSavedSearches,
  type SavedSearch,
  writeSavedSearches,
} from "../../kept/saved-searches/format.ts";
import { type KeptStore, openStore } from "../kept/store.ts";

/** The state of the site that a visit sees: the id of its record of changes, and its newest publication. */
export interface SitePublication {
  readonly record: string;
  readonly newest: number;
}

export type SavedSearchStore = KeptStore<SavedSearch>;

export function openSavedSearches(): SavedSearchStore {
  return openStore({
    name: "saved-searches",
    read: readSavedSearches,
    write: writeSavedSearches,
    isSame: isSameSearch,
    merge: mergeChangedSearch,
  });
}

/**
 * The first publication that a saved search has not seen; null if it has seen all, or if the site's record is another one,
 * whose numbers say nothing of what was seen.
 */
export function firstUnseen({ record, seen }: SavedSearch, site: SitePublication): number | null {
  return record === site.record && seen < site.newest ? seen + 1 : null;
}

/** The entry after a visit, or that of a search that is saved now. An older copy of the site unsees nothing. */
export function visited(
  search: SavedSearch | null,
  { record, newest }: SitePublication,
  lang: string,
  moment: string,
): SavedSearch {
  const before = search?.record === record ? search.seen : 0;
  return {
    lang,
    saved: search?.saved ?? moment,
    visited: moment,
    record,
    seen: Math.max(before, newest),
  };
}
