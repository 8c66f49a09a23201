/** The search page: keeps form, filters, address and answers in sync. */

import { SORTS } from "../../search/answer/rank.ts";
import { LINE_ORDERS } from "../../search/excerpt/line-order.ts";
import { NOWHERE } from "../../search/suggest/citation-lookup.ts";
import { LANGUAGES } from "../../site/i18n/languages.ts";
import { answersStrings } from "../../site/i18n/search/answers.ts";
import { sinceName } from "../../site/i18n/search/publications.ts";
import { searchStrings } from "../../site/i18n/search/search.ts";
import { required } from "../dom/elements.ts";
import { tellStarted } from "../dom/started.ts";
import { today } from "../worksheet/day.ts";
import type { Asked } from "./answers/asked.ts";
import { createJumpLine } from "./answers/citation-line.ts";
import { createFacets } from "./answers/facets.ts";
import { createFailedList } from "./answers/failed-list.ts";
import { listFor } from "./answers/list.ts";
import { pageRange } from "./answers/paging.ts";
import { createResults } from "./answers/results.ts";
import type { Question, Shape, ShownPage } from "./answers/shape.ts";
import { startEngine } from "./engine/engine.ts";
import { rehearse } from "./engine/rehearsal.ts";
import { createExportPanel } from "./export/panel.ts";
import { openSavedSearches } from "./saved/open.ts";
import {
  NO_CHOICES,
  readState,
  type SearchState,
  searchOptions,
  statePart,
  VIEWS,
  type View,
  withChoice,
  writeCounted,
  writeState,
} from "./state/address-state.ts";
import { createHistory } from "./state/history.ts";
import { rememberScroll } from "./state/scroll-memory.ts";

/** Milliseconds between keystrokes below which the reader is still typing and a search is delayed. */
const PAUSE = 120;

/** The shape for each view. Shapes other than the list are loaded on demand. */
const SHAPES: Readonly<Record<View, (question: Question) => Promise<Shape>>> = {
  list: async (question) => listFor(question),
  grouped: async () => (await import("./answers/grouped.ts")).showGrouped,
  concordance: async () => (await import("./answers/concordance.ts")).showConcordance,
};

/** Maximum number of places named by the query that are offered. */
const MOST_PLACES = 4;

/** Initializes the search page. */
export function startSearchPage(): void {
  const lang = LANGUAGES.find((known) => known === document.documentElement.dataset.lang) ?? "en";
  const strings = { ...searchStrings(lang), ...answersStrings(lang) };
  const form = required(document, "#search-form", HTMLFormElement);
  const box = required(form, "input[name=q]", HTMLInputElement);
  const tools = required(document, "#search-tools", HTMLElement);
  const sort = required(tools, "select[name=sort]", HTMLSelectElement);
  const order = required(tools, "select[name=order]", HTMLSelectElement);
  const views = [...tools.querySelectorAll<HTMLInputElement>("input[name=view]")];
  const filters = required(document, "#search-filters", HTMLDetailsElement);
  const counting = required(tools, "#search-count", HTMLAnchorElement);
  const countingPage = counting.href;
  const intro = required(document, "#search-intro", HTMLElement);
  const results = required(document, "#search-results", HTMLElement);
  const status = required(document, "#search-status", HTMLElement);
  const view = createResults(
    {
      results,
      status,
      reading: required(document, "#search-reading", HTMLElement),
      progress: required(document, "#search-progress", HTMLElement),
    },
    strings,
    lang,
  );
  const searcher = startEngine();
  const scroll = rememberScroll();
  let state = readState(statePart(location));
  /** Words that the reader typed before the scripts of the page ran. */
  const early = state.query === "" && box === document.activeElement ? box.value : "";
  const address = createHistory(writeState(state), scroll);
  const facets = createFacets(
    filters,
    required(document, "#search-chips", HTMLElement),
    strings,
    (facet, value) => (facet === "publications" ? sinceName(lang, null, Number(value)) : value),
    {
      choose: (facet, value, isChosen) => decide(withChoice(state, facet, value, isChosen)),
      clear: () => decide({ ...state, ...NO_CHOICES, on: "", page: 1 }),
      standOn: (on) => decide({ ...state, on, page: 1 }),
    },
  );
  const exports = createExportPanel(
    required(tools, "#search-export", HTMLDetailsElement),
    strings,
    searcher,
    {
      lang,
      issuerOf: (id) =>
        filters.querySelector<HTMLElement>(`input[name=doc][value="${CSS.escape(id)}"]`)?.dataset
          .issuer ?? null,
      ready: () => facets.ready(),
    },
  );
  const jumpLine = createJumpLine(status, lang);
  const failed = createFailedList(required(document, ".search-answer", HTMLElement), lang);
  const saved = openSavedSearches(lang, searcher);
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Time of the last keystroke, as `performance.now()`. */
  let typed = Number.NEGATIVE_INFINITY;
  let asked: string | null = null;

  /** Updates the controls to the state. The text box is written only if it differs, so that the caret stays. */
  function showState(): void {
    if (box.value !== state.query) box.value = state.query;
    sort.value = state.sort;
    order.value = state.order;
    for (const radio of views) radio.checked = radio.value === state.view;
    required(tools, "[data-for=list]", HTMLElement).hidden = state.view !== "list";
    required(tools, "[data-for=concordance]", HTMLElement).hidden = state.view !== "concordance";
    results.dataset.view = state.view;
    counting.href = `${countingPage}${writeCounted(state)}`;
    facets.choose(state);
  }

  function clear(): void {
    tools.hidden = true;
    exports.offer(null);
    facets.count(null);
  }

  /** Answers the state, then calls `then`. A newer question aborts this one. */
  async function ask(then: () => void = () => {}): Promise<void> {
    clearTimeout(timer);
    const question = state;
    asked = writeState(question);
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const isIdle = question.query.trim() === "";
    intro.hidden = !isIdle;
    if (isIdle) {
      clear();
      jumpLine.show(NOWHERE);
      view.idle();
      saved.idle();
      then();
      return;
    }
    const options = searchOptions(question, today());
    const answering = Promise.all([
      searcher.search(question.query, options, signal),
      SHAPES[question.view]({ state: question, options, searcher, signal }),
      searcher.jumps(question.query, MOST_PLACES),
    ]);
    view.loading();
    // They have their room before the answer comes, which then moves nothing.
    tools.hidden = false;
    saved.asked(true);
    try {
      const [answer, show, jumps] = await answering;
      const words = answer.relaxed?.words;
      const relaxedWords = words === undefined ? [] : await searcher.asWritten(words);
      const own: Asked = { state: question, options, answer, relaxedWords };
      const range = pageRange(own);
      const { progress } = view;
      const context = { asked: own, range, searcher, lang, strings, progress, signal };
      const { nodes, rest }: ShownPage = answer.total === 0 ? { nodes: [] } : await show(context);
      if (signal.aborted) return;
      tools.hidden = answer.total === 0;
      facets.count(answer.read === null ? null : answer.facets);
      exports.offer(answer.total === 0 ? null : own);
      jumpLine.show(jumps);
      const namesPlace = jumps.total > 0;
      view.answer(own, range, nodes, {
        lang,
        namesPlace,
        searcher,
        search: (query) => searcher.search(query, options, signal),
        address: (query, filters) =>
          writeState({
            ...question,
            ...(filters === "none" ? { ...NO_CHOICES, on: "" } : {}),
            query,
            page: 1,
          }),
      });
      await rest?.();
      if (signal.aborted) return;
      view.whole(range, (page) => writeState({ ...question, page }) || "?");
      failed.answered(answer, writeState({ ...question, query: "" }), namesPlace);
      saved.answered(question, answer.read !== null);
      then();
    } catch (error) {
      if (signal.aborted) return;
      console.warn("Search failed:", error);
      clear();
      saved.asked(false);
      jumpLine.show(NOWHERE);
      view.failed(() => void ask());
    }
  }

  /** Takes over the text being typed, and answers it unless it was the last question. */
  function follow(): void {
    if (box.value !== state.query) state = { ...state, query: box.value, page: 1 };
    address.draft(writeState(state));
    if (writeState(state) !== asked) void ask();
  }

  /** Takes over a decision of the reader. */
  function decide(next: SearchState, then?: () => void): void {
    clearTimeout(timer);
    state = next;
    showState();
    address.settle(writeState(state));
    if (writeState(state) !== asked) void ask(then);
  }

  /** Answers a keystroke at once; of a quick series, the first and the last. */
  function followSoon(): void {
    clearTimeout(timer);
    const since = performance.now() - typed;
    typed = performance.now();
    if (since > PAUSE) follow();
    else timer = setTimeout(follow, PAUSE);
  }

  box.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) followSoon();
  });
  box.addEventListener("compositionstart", () => clearTimeout(timer));
  box.addEventListener("compositionend", followSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow();
    decide(state);
  });
  sort.addEventListener("change", () => {
    const chosen = SORTS.find((known) => known === sort.value) ?? state.sort;
    decide({ ...state, sort: chosen, page: 1 });
  });
  order.addEventListener("change", () => {
    const chosen = LINE_ORDERS.find((known) => known === order.value) ?? state.order;
    decide({ ...state, order: chosen, page: 1 });
  });
  for (const radio of views) {
    radio.addEventListener("change", () => {
      const chosen = VIEWS.find((known) => known === radio.value) ?? state.view;
      decide({ ...state, view: chosen, page: 1 });
    });
  }
  results.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-page]") : null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!(link instanceof HTMLAnchorElement) || !isPlain) return;
    event.preventDefault();
    decide({ ...state, page: Number(link.dataset.page) }, () => view.focus());
  });
  addEventListener("popstate", () => {
    state = readState(statePart(location));
    address.arrived(writeState(state));
    showState();
    if (writeState(state) !== asked) void ask(() => scroll.restore());
  });

  // Beside the answers, the filters are open; above them, only on demand.
  const beside = matchMedia("(min-width: 60rem)");
  const openFilters = (): void => {
    filters.open = beside.matches;
  };
  beside.addEventListener("change", openFilters);

  // A reader of this page will search. A failure here is not reported: the search itself will report it.
  if (state.query === "") {
    const stage = required(document, "#search-rehearsal", HTMLElement);
    rehearse(searcher, stage, lang, strings).catch(() => {});
  }
  tellStarted();
  openFilters();
  if (early !== "") {
    state = { ...state, query: early };
    address.draft(writeState(state));
  }
  showState();
  void ask(() => scroll.restore());
}
