/** The search page: form, address and answers kept together. */

import { SORTS } from "../../search/rank.ts";
import type { Answer } from "../../search/searcher.ts";
import { LANGUAGES } from "../../site/languages.ts";
import { searchStrings } from "../../site/search-strings.ts";
import { readState, type SearchState, writeState } from "./address-state.ts";
import { required } from "./elements.ts";
import { startEngine } from "./engine.ts";
import { createResults, type LoadHits, PAGE } from "./results.ts";

/** Milliseconds between keystrokes under which somebody is still typing: only then a search waits. */
const PAUSE = 120;
/** About how many characters of a clause's body a hit shows. */
const ROOM = 110;

/** Makes the search page work. */
export function startSearchPage(): void {
  const lang = LANGUAGES.find((known) => known === document.documentElement.dataset.lang) ?? "en";
  const form = required(document, "#search-form", HTMLFormElement);
  const box = required(form, "input[name=q]", HTMLInputElement);
  const sort = required(form, "select[name=sort]", HTMLSelectElement);
  const choices = [...form.querySelectorAll<HTMLInputElement>("input[name=doc]")];
  const intro = required(document, "#search-intro", HTMLElement);
  const view = createResults(
    required(document, "#search-results", HTMLElement),
    required(document, "#search-status", HTMLElement),
    searchStrings(lang),
    lang,
  );
  const searcher = startEngine();
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last keystroke was. */
  let typed = Number.NEGATIVE_INFINITY;
  let asked: string | null = null;

  function formState(): SearchState {
    return {
      query: box.value,
      documents: choices.filter(({ checked }) => checked).map(({ value }) => value),
      sort: SORTS.find((known) => known === sort.value) ?? "relevance",
    };
  }

  function fillForm(state: SearchState): void {
    box.value = state.query;
    sort.value = state.sort;
    for (const choice of choices) choice.checked = state.documents.includes(choice.value);
  }

  function showCounts(answer: Answer | null): void {
    for (const choice of choices) {
      const isShown = answer !== null && (answer.relaxed === null || answer.translated !== null);
      const counts = isShown ? answer.facets.documents : null;
      const count = counts?.get(choice.value) ?? 0;
      const shown = required(choice.labels?.[0] ?? form, "[data-count]", HTMLElement);
      shown.textContent = answer?.read ? String(count) : "";
    }
  }

  /** Answers the state; a newer question ends it. */
  async function ask(state: SearchState): Promise<void> {
    clearTimeout(timer);
    asked = writeState(state);
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const idle = state.query.trim() === "";
    intro.hidden = !idle;
    if (idle) {
      showCounts(null);
      view.idle();
      return;
    }
    view.loading();
    const { documents, sort: order } = state;
    const options = { documents: documents.length > 0 ? documents : undefined, sort: order };
    try {
      const answer = await searcher.search(state.query, options, signal);
      const load: LoadHits = (from, to) =>
        searcher.hits(state.query, options, { from, to, room: ROOM }, signal);
      const first = await load(0, PAGE);
      if (signal.aborted) return;
      showCounts(answer);
      view.answer(answer, first, load);
    } catch (error) {
      if (signal.aborted) return;
      console.warn("Search failed:", error);
      showCounts(null);
      view.failed(() => void ask(formState()));
    }
  }

  /** Takes the form's state into the address and answers it, unless that is what was asked last. */
  function update(change: "replace" | "push"): void {
    const state = formState();
    const written = writeState(state);
    const address = `${location.pathname}${written}`;
    if (change === "push" && written !== location.search) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    if (written !== asked) void ask(state);
  }

  /** Answers a keystroke at once; of several in a row the first and the last. */
  function updateSoon(): void {
    clearTimeout(timer);
    const since = performance.now() - typed;
    typed = performance.now();
    if (since > PAUSE) update("replace");
    else timer = setTimeout(() => update("replace"), PAUSE);
  }

  box.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) updateSoon();
  });
  box.addEventListener("compositionstart", () => clearTimeout(timer));
  box.addEventListener("compositionend", updateSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    update("push");
  });
  for (const control of [sort, ...choices]) {
    control.addEventListener("change", () => update("push"));
  }
  addEventListener("popstate", () => {
    const state = readState(location.search);
    fillForm(state);
    void ask(state);
  });

  // Where they stand beside the answers the choices are open; above them only when one is made.
  const choicesBox = required(form, "#search-documents", HTMLDetailsElement);
  const beside = matchMedia("(min-width: 60rem)");
  const openChoices = (): void => {
    choicesBox.open = beside.matches || choices.some(({ checked }) => checked);
  };
  beside.addEventListener("change", openChoices);

  // Who comes here will search. If this fails, so will the search, and says so.
  searcher.open().catch(() => {});
  const first = readState(location.search);
  fillForm(first);
  openChoices();
  void ask(first);
}
