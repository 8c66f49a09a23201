/** Loads saved searches when the page is idle, so that the first answer does not wait for them. */
import type { Searcher } from "../../../search/searcher.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { required } from "../../dom/elements.ts";
import { idle } from "../../dom/idle.ts";
import type { SavedSearchesView } from "./saved-searches.ts";

export interface OpenSavedSearches extends SavedSearchesView {
  /** A search has begun: its button takes up its room, so that the answer moves nothing. False if the search has failed. */
  asked(hasBegun: boolean): void;
}

/** The view of saved searches on the search page; what it is told before it is loaded, it is told then, in order. */
export function openSavedSearches(lang: Language, searcher: Searcher): OpenSavedSearches {
  const box = required(document, "#search-save", HTMLElement);
  const loading = idle().then(async () => {
    const { createSavedSearches } = await import("./saved-searches.ts");
    const parent = required(document, ".search-answer", HTMLElement);
    return createSavedSearches(box, parent, lang, searcher);
  });
  const tell = (what: (view: SavedSearchesView) => void): void => {
    loading.then(what).catch((error) => console.warn("Saved searches are not available:", error));
  };
  return {
    asked(hasBegun) {
      box.hidden = !hasBegun;
    },
    answered: (state, isQuestion) => tell((view) => view.answered(state, isQuestion)),
    idle: () => tell((view) => view.idle()),
  };
}
