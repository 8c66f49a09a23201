/** The list of the reader's saved searches, each with the number of its clauses that are new or changed. */
import { type SavedSearch, writeSavedSearches } from "../../../kept/saved-searches/format.ts";
import type { Searcher } from "../../../search/searcher.ts";
import { chineseLang } from "../../../site/i18n/chinese.ts";
import { formatDate } from "../../../site/i18n/format.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { newClauses, removeSearch, savedWord, visitedOn } from "../../../site/i18n/search/saved.ts";
import {
  firstUnseen,
  type SavedSearchStore,
  type SitePublication,
} from "../../data/saved-searches.ts";
import { element } from "../../dom/elements.ts";
import { saveFile } from "../../dom/save-file.ts";
import { siteFile } from "../../dom/site-file.ts";
import { importSearches } from "./import-searches.ts";
import { isFiltered, newOptions, savedAddress } from "./saved-address.ts";

/** What the list works with. */
export interface SavedContext {
  readonly lang: Language;
  readonly site: SitePublication;
  readonly store: SavedSearchStore;
  readonly searcher: Searcher;
}

/** Number of clauses of a saved search that are new or changed since a publication. Rejects if the index cannot be read. */
export async function countNew(searcher: Searcher, key: string, since: number): Promise<number> {
  const { query, options } = newOptions(key, since);
  const { relaxed, translated, leftOut, total } = await searcher.search(query, options);
  // An answer to other words than those of the query is nothing new of the query.
  return relaxed === null || translated !== null || leftOut.length > 0 ? total : 0;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** What is new in a search: a link when it is known, and nothing if it cannot be known. */
function news(
  key: string,
  search: SavedSearch,
  { lang, site, searcher }: SavedContext,
): HTMLElement {
  const none = (): HTMLElement => element("span", { class: "soft" }, savedWord(lang, "nothingNew"));
  const since = firstUnseen(search, site);
  const box = element("span", { class: "saved-news" });
  if (since === null) box.append(none());
  else {
    countNew(searcher, key, since)
      .then((count) => {
        const href = savedAddress(key, since);
        box.append(count === 0 ? none() : element("a", { href }, newClauses(lang, count)));
      })
      .catch(() => {});
  }
  return box;
}

function row(key: string, search: SavedSearch, context: SavedContext, remove: () => void) {
  const { lang } = context;
  const query = new URLSearchParams(key).get("q") ?? "";
  const day = dayOf(search.visited);
  const button = element(
    "button",
    { type: "button", class: "saved-remove", "aria-label": removeSearch(lang, query) },
    "×",
  );
  button.addEventListener("click", remove);
  return element(
    "li",
    { "data-search": key },
    element("a", { href: savedAddress(key, null), lang: chineseLang(lang) }, query),
    ...(isFiltered(key) ? [element("span", { class: "soft" }, savedWord(lang, "filtered"))] : []),
    news(key, search, context),
    element(
      "time",
      { class: "soft", datetime: search.visited },
      visitedOn(lang, formatDate(lang, day)),
    ),
    button,
  );
}

/** Creates the list at the end of an element. @returns opens or closes it */
export function createSavedList(parent: Element, context: SavedContext): (isOpen: boolean) => void {
  const { lang, store } = context;
  const items = element("ul", { class: "saved-items" });
  const messages = element("div", { role: "status" });
  const button = (word: "exportJson" | "importFile"): HTMLButtonElement =>
    element("button", { type: "button", class: "button" }, savedWord(lang, word));
  const exporting = button("exportJson");
  const importing = button("importFile");
  const file = element("input", {
    type: "file",
    accept: ".json,application/json",
    hidden: "",
    "aria-label": savedWord(lang, "importFile"),
  });
  const box = element(
    "details",
    { class: "saved-searches", hidden: "" },
    element("summary", { class: "search-legend" }, savedWord(lang, "title")),
    items,
    element("p", { class: "soft" }, savedWord(lang, "note")),
    element("p", { class: "saved-actions" }, exporting, importing, file),
    messages,
  );
  parent.append(box);

  function say(texts: readonly string[], ...more: readonly Node[]): void {
    const kept = [
      ...(store.wasDamaged ? [savedWord(lang, "damaged")] : []),
      ...(store.isRefused ? [savedWord(lang, "refused")] : []),
    ];
    const lines = [...kept, ...texts].map((text) => element("p", {}, text));
    lines.at(-1)?.append(" ", ...more);
    messages.replaceChildren(...lines);
  }

  function remove(key: string, search: SavedSearch): void {
    store.change(key, null, search);
    const undo = element("button", { type: "button", class: "button" }, savedWord(lang, "undo"));
    undo.addEventListener("click", () => {
      store.change(key, search, null);
      say([]);
      box.querySelector("summary")?.focus();
    });
    say([savedWord(lang, "removed")], undo);
    undo.focus();
  }

  function fill(): void {
    const newestFirst = [...store.read()].toSorted(
      ([, one], [, other]) => Date.parse(other.visited) - Date.parse(one.visited),
    );
    items.replaceChildren(
      ...newestFirst.map(([key, search]) => row(key, search, context, () => remove(key, search))),
    );
    exporting.disabled = newestFirst.length === 0;
  }

  exporting.addEventListener("click", () => {
    const name = siteFile(`saved-searches-${dayOf(new Date().toISOString())}.json`);
    saveFile(name, "application/json", writeSavedSearches(store.read()));
  });
  importing.addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen === undefined) return;
    void chosen
      .text()
      .then((text) => say(importSearches(text, store, lang)))
      .finally(() => {
        file.value = "";
      });
  });
  store.subscribe(fill);
  fill();
  say([]);
  return (isOpen) => {
    box.hidden = false;
    box.open = isOpen;
  };
}
