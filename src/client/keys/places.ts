/** Keys for other parts of the site: `/` and Ctrl or ⌘ with K for the search field, `g` and a letter for a page. */

import { keyWord } from "../../site/i18n/search/keys.ts";
import { pageHref } from "../../site/routes/address.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { visitField } from "./field-visit.ts";
import { isTyping } from "./listen.ts";
import { addShortcuts } from "./shortcuts.ts";

const PLACES = [
  ["h", "", "home"],
  ["d", "docs/", "documents"],
  ["t", "tasks/", "tasks"],
  ["l", "timeline/", "timeline"],
  ["y", "glossary/", "glossary"],
  ["s", "search/", "searchPage"],
] as const;

/** Leads to the visible field with `aria-keyshortcuts`; without one, opens the search page. */
function search(): void {
  const fields = document.querySelectorAll<HTMLInputElement>("input[aria-keyshortcuts]");
  const field = [...fields].find((each) => each.checkVisibility());
  if (field === undefined) location.assign(pageHref(pageLanguage(), "search/"));
  else visitField(field);
}

export function addPlaceKeys(): void {
  const lang = pageLanguage();
  addShortcuts(
    { keys: ["/"], name: keyWord(lang, "search"), run: search },
    ...PLACES.map(([key, path, name]) => ({
      keys: ["g", key] as const,
      name: keyWord(lang, name),
      run: () => location.assign(pageHref(lang, path)),
    })),
  );
  // A key with a modifier is not a single-key shortcut, so it works even if those are turned off.
  addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (event.defaultPrevented || event.isComposing || isTyping(target)) return;
    if (key.toLowerCase() !== "k" || ctrlKey === metaKey || altKey) return;
    event.preventDefault();
    search();
  });
}
