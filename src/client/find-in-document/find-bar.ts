/** The find bar: keeps its field, the address and the marks in sync. */
import type { Titles } from "../../model/types.ts";
import { keyWord } from "../../site/i18n/search/keys.ts";
import { element, required } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { isFreeEscape } from "../keys/free-escape.ts";
import { goOnFrom } from "../keys/go-on-from.ts";
import { addShortcuts } from "../keys/shortcuts.ts";
import { leadTo } from "../reading/current-clause.ts";
import { holdLanding } from "../reading/landing.ts";
import { marksOf, queryOf, resultsAddress, withQuery } from "./address.ts";
import { createFinder } from "./finder.ts";
import { looksForWords } from "./marked-terms.ts";
import { keepPlace, returnToPlace } from "./reading-place.ts";
import {
  bringIntoView,
  canStep,
  firstFrom,
  firstMatch,
  firstMatchBelow,
  type Step,
  step,
} from "./steps.ts";
import { shownOf } from "./stops.ts";

export interface FindBar {
  /**
   * Called when a button or the address has opened the bar. The button receives the focus when the bar closes. If
   * `isComposing`, the text of the field is an unfinished composition and is not searched.
   */
  opened(opener: HTMLElement | null, isComposing: boolean): void;
}

/** Milliseconds after a keystroke before the text is searched. */
const PAUSE = 150;

/** The document of the bar's page. */
function documentOf(bar: HTMLElement) {
  const { value: id } = required(bar, "input[name=doc]", HTMLInputElement);
  const titles: Titles = JSON.parse(bar.dataset.titles ?? "");
  const shortTitles: Titles = JSON.parse(bar.dataset.shortTitles ?? "");
  return { id, titles, shortTitles };
}

/** The unit by which a button steps. */
function unitOf({ dataset }: HTMLButtonElement): Step["unit"] {
  return dataset.step === "clause" ? "clause" : "match";
}

/** True if the page was opened by going back or forward, or by loading it again: the browser restores its position. */
function isReturned(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
}

/** Initializes the bar and shows the query of the address. */
export function startFindBar(bar: HTMLElement): FindBar {
  const form = required(bar, "form", HTMLFormElement);
  const field = required(bar, "input[name=q]", HTMLInputElement);
  const count = required(bar, "output", HTMLOutputElement);
  const results = required(bar, "a", HTMLAnchorElement);
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>("button[data-step]")];
  const retry = required(bar, "button[data-retry]", HTMLButtonElement);
  const finder = createFinder(required(document, ".clauses", HTMLElement), documentOf(bar));
  const searchPage = form.action;
  let shown = "";
  let current = 0;
  let pointedAt: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opener: HTMLElement | null = null;
  /** The query of the failed search, with the continuation after it. */
  let failed: { readonly query: string; readonly then: () => void } | null = null;

  /** Announces the position among the matches, and to screen readers also the clause. */
  function tell(): void {
    const stops = finder.stops();
    const stop = stops[current];
    for (const button of buttons) button.disabled = !canStep(stops, unitOf(button));
    if (stop === undefined) {
      count.value = shown === "" ? "" : wordsFor(0);
      return;
    }
    const name = finder.nameOf(stop.clause);
    const lang = shownOf(stop)[0]?.closest<HTMLElement>("[lang]")?.lang;
    const clause = element("span", { class: "visually-hidden", lang }, name);
    const matches = stops.slice(0, current + 1).filter(({ marks }) => marks.length > 0);
    count.replaceChildren(wordsFor(stop.marks.length === 0 ? 0 : matches.length), " ", clause);
  }

  /** The message at match `n`, counted from 1; 0 stands for no match. */
  function wordsFor(n: number): string {
    const { place = "", none = "", unmarked = "" } = count.dataset;
    const stops = finder.stops();
    if (n === 0) return finder.hasTerms() && stops.length === 0 ? none : unmarked;
    const total = stops.filter(({ marks }) => marks.length > 0).length;
    return place.replace("{n}", String(n)).replace("{m}", String(total));
  }

  /** Highlights the current stop. */
  function point(): void {
    for (const each of pointedAt) each.removeAttribute("aria-current");
    const stop = finder.stops()[current];
    pointedAt = stop === undefined ? [] : shownOf(stop);
    for (const each of pointedAt) each.setAttribute("aria-current", "true");
  }

  const pointed = (): Element | undefined => pointedAt[0];

  /** Makes a stop the current one; if `scroll` is true, scrolls to it and leads the reader there. */
  function goTo(index: number, scroll = true): void {
    current = index;
    point();
    const stop = finder.stops()[current];
    if (scroll && stop !== undefined) bringIntoView(stop, bar);
    leadTo(scroll ? pointed : null);
    tell();
  }

  /** Shows or hides the failure message. If the hidden retry button has the focus, the field receives it. */
  function setFailed(now: typeof failed): void {
    failed = now;
    if (failed === null && document.activeElement === retry) field.focus({ preventScroll: true });
    retry.hidden = failed === null;
    if (failed !== null) count.value = count.dataset.failed ?? "";
  }

  /** Marks the matches of a query, writes it into the address, and calls `then` after the marks are set. */
  async function find(query: string, then: () => void): Promise<void> {
    clearTimeout(timer);
    shown = query;
    results.href = resultsAddress(searchPage, query, document.referrer);
    const search = withQuery(location.search, query);
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
    try {
      if (!(await finder.find(marksOf(search)))) return;
      setFailed(null);
      then();
    } catch (error) {
      console.warn("Finding in the text failed:", error);
      if (shown !== query) return;
      shown = "";
      setFailed({ query, then });
    }
  }

  /** Reads the field; true if its text has not been searched yet. */
  function takeUp(): boolean {
    if (field.value === shown) return false;
    void find(field.value, () => {
      const stops = finder.stops();
      const index = firstMatchBelow(stops, bar.getBoundingClientRect().bottom);
      goTo(index, stops[index]?.marks.length !== 0);
    });
    return true;
  }

  /** Repeats the failed search, or searches for the text typed since. */
  function tryAgain(): void {
    // A repeated message is announced only if the output was empty before.
    count.value = "";
    if (failed?.query === field.value) void find(failed.query, failed.then);
    else takeUp();
  }

  function takeUpSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(takeUp, PAUSE);
  }

  function move(by: Step): void {
    const stops = finder.stops();
    if (!takeUp() && canStep(stops, by.unit)) goTo(step(stops, current, by));
  }

  /** Moves by a key: Tab goes on at the match. */
  function moveByKey(forward: boolean): void {
    move({ unit: "match", forward });
    const anchor = pointed();
    if (anchor instanceof HTMLElement) goOnFrom(anchor);
  }

  /** Removes the marks, takes the query out of the address, and hides the bar. The focus stays. */
  function clear(): void {
    field.value = "";
    void find("", () => goTo(0));
    bar.hidden = true;
  }

  /** Clears the marks, and moves the focus from the bar to what opens it. */
  function close(): void {
    clear();
    const openers = document.querySelectorAll<HTMLElement>("[data-find-open]");
    const visible = [opener, ...openers].find((button) => button?.checkVisibility());
    visible?.focus({ preventScroll: true });
  }

  /** Makes the match nearest below the bar the current one, at the place where the reader was. */
  async function stayHere(): Promise<void> {
    await returnToPlace();
    goTo(firstMatchBelow(finder.stops(), bar.getBoundingClientRect().bottom), false);
    leadTo(pointed);
  }

  /**
   * Shows the query of the address, at the clause of the fragment or else at the first match; a reader who returns to
   * the page comes to the place that was read. If the query has nothing to mark, the bar stays hidden.
   */
  async function showAddress(isReturn: boolean): Promise<void> {
    const query = queryOf(location.search);
    field.value = query;
    const isWanted = looksForWords(marksOf(location.search));
    bar.hidden = !isWanted;
    await find(query, () => {
      if (isReturn) {
        void stayHere();
        return;
      }
      const target = document.querySelector(":target");
      const stops = finder.stops();
      const index = target === null ? firstMatch(stops) : firstFrom(stops, target);
      if (isWanted) target?.scrollIntoView();
      // The page does not scroll out of the clause that the fragment names.
      const leads = target === null || target.closest(".clause") === stops[index]?.clause;
      goTo(index, isWanted && leads);
      holdLanding(target);
    });
  }

  field.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) takeUpSoon();
  });
  field.addEventListener("compositionstart", () => clearTimeout(timer));
  field.addEventListener("compositionend", takeUpSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    move({ unit: "match", forward: true });
  });
  bar.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && event.shiftKey && event.target === field) {
      event.preventDefault();
      move({ unit: "match", forward: false });
    }
  });
  // From the text, too, where the focus stays.
  addEventListener("keydown", (event) => {
    if (bar.hidden || !isFreeEscape(event)) return;
    event.preventDefault();
    clear();
  });
  for (const button of buttons) {
    const forward = button.dataset.forward !== undefined;
    button.addEventListener("click", () => move({ unit: unitOf(button), forward }));
  }
  addShortcuts(
    { keys: ["n"], name: keyWord(pageLanguage(), "nextMatch"), run: () => moveByKey(true) },
    { keys: ["p"], name: keyWord(pageLanguage(), "previousMatch"), run: () => moveByKey(false) },
  );
  retry.addEventListener("click", tryAgain);
  required(bar, "button[data-close]", HTMLButtonElement).addEventListener("click", close);
  addEventListener("popstate", () => {
    if (queryOf(location.search) !== shown) void showAddress(true);
  });
  // After a jump within the page, the position is that of the place where the reader is.
  addEventListener("hashchange", () => {
    const target = document.querySelector(":target");
    const stops = finder.stops();
    if (bar.hidden || target === null || stops.length === 0) return;
    goTo(firstFrom(stops, target, stops.length - 1), false);
  });
  document.addEventListener("tiaowen:text-changing", finder.release);
  document.addEventListener("tiaowen:text-changed", () => {
    finder.reread();
    point();
  });

  return {
    opened(by, isComposing) {
      if (by === null) {
        void showAddress(isReturned()).then(keepPlace);
        return;
      }
      opener = by;
      if (!isComposing) takeUp();
    },
  };
}
