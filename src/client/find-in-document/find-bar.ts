/** The bar that finds in the text: its field, the address and the marks kept together. */
import type { Titles } from "../../model/types.ts";
import { element, required } from "../dom/elements.ts";
import { queryOf, resultsAddress, withQuery } from "./address.ts";
import { createFinder } from "./finder.ts";
import { looksForWords } from "./marked-terms.ts";
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
   * Tells that the bar was opened, by a button or by the address; the button gets the focus back. What an input method has in
   * the field, where `isComposing`, is not typed yet.
   */
  opened(opener: HTMLElement | null, isComposing: boolean): void;
}

/** Milliseconds after a keystroke before the text is searched. */
const PAUSE = 150;

/** The document that the bar is for. */
function documentOf(bar: HTMLElement) {
  const { value: id } = required(bar, "input[name=doc]", HTMLInputElement);
  const titles: Titles = JSON.parse(bar.dataset.titles ?? "");
  return { id, titles };
}

/** The unit that a button steps by. */
function unitOf({ dataset }: HTMLButtonElement): Step["unit"] {
  return dataset.step === "clause" ? "clause" : "match";
}

/** Makes the bar work and shows what the address asks for. */
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
  /** What could not be searched for, and what was to follow. */
  let failed: { readonly query: string; readonly then: () => void } | null = null;

  /** Tells the place among the matches, and for those who cannot see it the clause. */
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

  /** What is said at the `n`th match, or at none where that is 0. */
  function wordsFor(n: number): string {
    const { place = "", none = "", unmarked = "" } = count.dataset;
    const stops = finder.stops();
    if (n === 0) return finder.hasTerms() && stops.length === 0 ? none : unmarked;
    const total = stops.filter(({ marks }) => marks.length > 0).length;
    return place.replace("{n}", String(n)).replace("{m}", String(total));
  }

  /** Shows which stop is the current one. */
  function point(): void {
    for (const each of pointedAt) each.removeAttribute("aria-current");
    const stop = finder.stops()[current];
    pointedAt = stop === undefined ? [] : shownOf(stop);
    for (const each of pointedAt) each.setAttribute("aria-current", "true");
  }

  /** Makes a stop the current one, and brings it into view where that is wanted. */
  function goTo(index: number, scroll = true): void {
    current = index;
    point();
    const stop = finder.stops()[current];
    if (scroll && stop !== undefined) bringIntoView(stop, bar);
    tell();
  }

  /** Tells of a failure, or no longer; the focus is not lost with the button. */
  function setFailed(now: typeof failed): void {
    failed = now;
    if (failed === null && document.activeElement === retry) field.focus({ preventScroll: true });
    retry.hidden = failed === null;
    if (failed !== null) count.value = count.dataset.failed ?? "";
  }

  /** Marks what a query finds, keeps it in the address, and goes on with `then` once the marks are there. */
  async function find(query: string, then: () => void): Promise<void> {
    clearTimeout(timer);
    shown = query;
    results.href = resultsAddress(searchPage, query, document.referrer);
    const search = withQuery(location.search, query);
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
    try {
      if (!(await finder.find(query))) return;
      setFailed(null);
      then();
    } catch (error) {
      console.warn("Finding in the text failed:", error);
      if (shown !== query) return;
      shown = "";
      setFailed({ query, then });
    }
  }

  /** Takes up what is typed; true where it was not yet searched for. */
  function takeUp(): boolean {
    if (field.value === shown) return false;
    void find(field.value, () => {
      const stops = finder.stops();
      const index = firstMatchBelow(stops, bar.getBoundingClientRect().bottom);
      goTo(index, stops[index]?.marks.length !== 0);
    });
    return true;
  }

  /** Searches once more for what could not be searched for, or for what was typed since. */
  function tryAgain(): void {
    // What is told anew is read out, though it may be the same.
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

  function close(): void {
    field.value = "";
    void find("", () => goTo(0));
    bar.hidden = true;
    const openers = document.querySelectorAll<HTMLElement>("[data-find-open]");
    const visible = [opener, ...openers].find((button) => button?.checkVisibility());
    visible?.focus({ preventScroll: true });
  }

  /**
   * Shows what the address asks for, at the clause that it names or else at the first match. Where it has nothing to mark
   * the bar stays away.
   */
  async function showAddress(): Promise<void> {
    const query = queryOf(location.search);
    field.value = query;
    const isWanted = looksForWords(query);
    bar.hidden = !isWanted;
    await find(query, () => {
      const target = document.querySelector(":target");
      const stops = finder.stops();
      const index = target === null ? firstMatch(stops) : firstFrom(stops, target);
      if (isWanted) target?.scrollIntoView();
      // A reader who asked for a clause is not led out of it.
      const leads = target === null || target.closest(".clause") === stops[index]?.clause;
      goTo(index, isWanted && leads);
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
  for (const button of buttons) {
    const forward = button.dataset.forward !== undefined;
    button.addEventListener("click", () => move({ unit: unitOf(button), forward }));
  }
  retry.addEventListener("click", tryAgain);
  required(bar, "button[data-close]", HTMLButtonElement).addEventListener("click", close);
  addEventListener("popstate", () => {
    if (queryOf(location.search) !== shown) void showAddress();
  });
  document.addEventListener("tiaowen:text-changing", finder.release);
  document.addEventListener("tiaowen:text-changed", () => {
    finder.reread();
    point();
  });

  return {
    opened(by, isComposing) {
      if (by === null) {
        void showAddress();
        return;
      }
      opener = by;
      if (!isComposing) takeUp();
    },
  };
}
