/** The bar that finds in the text: its field, the address and the marks kept together. */
import { element, required } from "../search/elements.ts";
import { queryOf, resultsAddress, withQuery } from "./address.ts";
import { createFinder } from "./finder.ts";
import { bringIntoView, firstAfter, firstInView, nextClause, type Step, step } from "./steps.ts";

export interface FindBar {
  /**
   * Tells that the bar was opened, by a button or by the address; the button gets the focus back. What an input method has in
   * the field, where `isComposing`, is not typed yet.
   */
  opened(opener: HTMLElement | null, isComposing: boolean): void;
}

/** Milliseconds after a keystroke before the text is searched. */
const PAUSE = 150;

/** Makes the bar work and shows what the address asks for. */
export function startFindBar(bar: HTMLElement): FindBar {
  const form = required(bar, "form", HTMLFormElement);
  const field = required(bar, "input[name=q]", HTMLInputElement);
  const count = required(bar, "output", HTMLOutputElement);
  const results = required(bar, "a", HTMLAnchorElement);
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>("button[data-step]")];
  const finder = createFinder(required(document, ".clauses", HTMLElement));
  const searchPage = form.action;
  let shown = "";
  let current = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opener: HTMLElement | null = null;

  /** Tells the place among the matches, and for those who cannot see it the clause. */
  function tell(): void {
    const { place = "", none = "" } = count.dataset;
    const match = finder.matches()[current];
    for (const button of buttons) button.disabled = match === undefined;
    if (match === undefined) {
      count.value = shown === "" ? "" : none;
      return;
    }
    const words = place
      .replace("{n}", String(current + 1))
      .replace("{m}", String(finder.matches().length));
    const lang = match.marks[0]?.closest<HTMLElement>("[lang]")?.lang;
    const clause = element("span", { class: "visually-hidden", lang }, finder.nameOf(match));
    count.replaceChildren(words, " ", clause);
  }

  /** Makes a match the current one, and brings it into view where that is wanted. */
  function goTo(index: number, scroll = true): void {
    for (const mark of finder.matches()[current]?.marks ?? []) mark.removeAttribute("aria-current");
    current = index;
    const marks = finder.matches()[current]?.marks ?? [];
    for (const mark of marks) mark.setAttribute("aria-current", "true");
    if (scroll && marks[0] !== undefined) bringIntoView(marks[0], bar);
    tell();
  }

  /** Marks what a query finds, keeps it in the address, and goes on with `then` once the marks are there. */
  async function find(query: string, then: () => void): Promise<void> {
    clearTimeout(timer);
    shown = query;
    results.href = resultsAddress(searchPage, query, document.referrer);
    const search = withQuery(location.search, query);
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
    try {
      if (await finder.find(query)) then();
    } catch (error) {
      console.warn("Finding in the text failed:", error);
      if (shown !== query) return;
      shown = "";
      count.value = count.dataset.failed ?? "";
    }
  }

  /** Takes up what is typed; true where it was not yet searched for. */
  function takeUp(): boolean {
    if (field.value === shown) return false;
    void find(field.value, () => {
      goTo(firstInView(finder.matches(), bar.getBoundingClientRect().bottom));
    });
    return true;
  }

  function takeUpSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(takeUp, PAUSE);
  }

  function move(by: Step): void {
    const matches = finder.matches();
    if (takeUp() || matches.length === 0) return;
    goTo(by.unit === "clause" ? nextClause(matches, current, by) : step(matches, current, by));
  }

  function close(): void {
    field.value = "";
    void find("", () => goTo(0));
    bar.hidden = true;
    const openers = document.querySelectorAll<HTMLElement>("[data-find-open]");
    const visible = [opener, ...openers].find((button) => button?.checkVisibility());
    visible?.focus({ preventScroll: true });
  }

  /** Shows what the address asks for, at the clause that it names or else at the first match. */
  async function showAddress(): Promise<void> {
    const query = queryOf(location.search);
    field.value = query;
    bar.hidden = query === "";
    await find(query, () => {
      const target = document.querySelector(":target");
      target?.scrollIntoView();
      const index = target === null ? 0 : firstAfter(finder.matches(), target);
      // A reader who asked for a clause is not led out of it.
      const clause = finder.matches()[index]?.text.clause;
      goTo(index, target === null || target.closest(".clause") === clause);
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
    const { step: unit, forward } = button.dataset;
    button.addEventListener("click", () =>
      move({ unit: unit === "clause" ? "clause" : "match", forward: forward !== undefined }),
    );
  }
  required(bar, "button[data-close]", HTMLButtonElement).addEventListener("click", close);
  addEventListener("popstate", () => {
    if (queryOf(location.search) !== shown) void showAddress();
  });
  document.addEventListener("tiaowen:text-changing", finder.release);
  document.addEventListener("tiaowen:text-changed", () => {
    finder.reread();
    const marks = finder.matches()[current]?.marks ?? [];
    for (const mark of marks) mark.setAttribute("aria-current", "true");
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
