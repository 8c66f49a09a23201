/** Saved searches on the search page: the button that saves, the note on what is new since the last visit, and the list. */
import type { Searcher } from "../../../search/searcher.ts";
import { formatDate } from "../../../site/i18n/format.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { newSinceVisit, savedWord } from "../../../site/i18n/search/saved.ts";
import {
  firstUnseen,
  openSavedSearches,
  type SitePublication,
  visited,
} from "../../data/saved-searches.ts";
import { element, required } from "../../dom/elements.ts";
import type { SearchState } from "../state/address-state.ts";
import { savedAddress, savedKey } from "./saved-address.ts";
import { countNew, createSavedList } from "./saved-list.ts";

export interface SavedSearchesView {
  /** A search was answered. `isQuestion` is false if its query has no term. */
  answered(state: SearchState, isQuestion: boolean): void;
  /** No search is asked. */
  idle(): void;
}

/** The state of the site, as the page states it. */
function siteOf({ dataset: { record = "", publication = "1" } }: HTMLElement): SitePublication {
  return { record, newest: Number(publication) };
}

/**
 * Starts saved searches.
 * @param box the element of the button; it states the record and the newest publication
 * @param parent the element at whose end the list stands
 */
export function createSavedSearches(
  box: HTMLElement,
  parent: Element,
  lang: Language,
  searcher: Searcher,
): SavedSearchesView {
  const site = siteOf(box);
  const store = openSavedSearches();
  const button = required(box, "button", HTMLButtonElement);
  const note = required(box, "[role=status]", HTMLElement);
  const openList = createSavedList(parent, { lang, site, store, searcher });
  /** The search that is shown; null if none is. */
  let shown: string | null = null;

  function showButton(): void {
    const isSaved = shown !== null && store.read().has(shown);
    button.disabled = shown === null;
    button.ariaPressed = String(isSaved);
    button.textContent = savedWord(lang, isSaved ? "isSaved" : "save");
  }

  /** Records a visit of a search. Says what is new since the last one, unless that is all that is shown. */
  function visit(key: string, isNewOnly: boolean): void {
    const entry = store.read().get(key);
    if (entry === undefined) return;
    const since = firstUnseen(entry, site);
    store.change(key, visited(entry, site, lang, new Date().toISOString()), entry);
    if (since === null || isNewOnly) return;
    const day = formatDate(lang, entry.visited.slice(0, 10));
    countNew(searcher, key, since)
      .then((count) => {
        if (shown !== key || count === 0) return;
        const href = savedAddress(key, since);
        note.replaceChildren(
          newSinceVisit(lang, count, day),
          " ",
          element("a", { href }, savedWord(lang, "showNew")),
        );
      })
      .catch(() => {});
  }

  button.addEventListener("click", () => {
    if (shown === null) return;
    const entry = store.read().get(shown) ?? null;
    const next = entry === null ? visited(null, site, lang, new Date().toISOString()) : null;
    store.change(shown, next, entry);
  });
  store.subscribe(showButton);

  return {
    answered(state, isQuestion) {
      const key = savedKey(state);
      box.hidden = !isQuestion;
      const isOther = shown !== key;
      shown = isQuestion ? key : null;
      showButton();
      if (!isOther) return;
      openList(false);
      if (!isQuestion) return;
      note.replaceChildren();
      visit(key, state.publications.length > 0);
    },
    idle() {
      shown = null;
      box.hidden = true;
      note.replaceChildren();
      openList(store.read().size > 0);
    },
  };
}
