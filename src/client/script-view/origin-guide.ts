/** Navigation through the marked conversions: by pointer and touch, by the buttons of a bar, by arrow keys. */
import { required } from "../dom/elements.ts";
import { announce } from "./events.ts";
import { createOriginNote, type Direction } from "./origin-note.ts";
import type { MarkedOrigin } from "./origins.ts";

/**
 * Milliseconds for which the note stays open after the pointer has left the character, so that the pointer can reach
 * the note.
 */
const STAY = 200;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

export interface OriginGuide {
  /** Replaces the list of marked conversions; hides the bar if it is empty. */
  update(marked: readonly MarkedOrigin[]): void;
}

/** Initializes the bar and the note of the page for the conversions within an element. */
export function startOriginGuide(clauses: HTMLElement, direction: Direction): OriginGuide {
  const bar = required(document, "#origins", HTMLElement);
  const count = required(bar, "output", HTMLOutputElement);
  const note = createOriginNote(required(document, "#origin-note", HTMLElement), direction);
  const template = count.dataset.place ?? "";
  let marked: readonly MarkedOrigin[] = [];
  let places = new Map<Element, number>();
  let current = -1;
  /** The button of the bar that moved the focus into the text. */
  let button: HTMLElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function show(at: number): void {
    clearTimeout(leaving);
    const found = marked[at];
    if (found !== undefined) note.show(found.origin, found.element);
  }

  function hide(): void {
    clearTimeout(leaving);
    note.hide();
  }

  /** Hides the note after a delay, unless it contains the focus. */
  function leave(): void {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (document.activeElement === marked[current]?.element) show(current);
      else note.hide();
    }, STAY);
  }

  /** Makes a character the tab stop. */
  function settle(at: number): void {
    const before = marked[current]?.element;
    before?.removeAttribute("aria-describedby");
    if (before !== undefined) before.tabIndex = -1;
    current = at;
    const element = marked[at]?.element;
    if (element !== undefined) element.tabIndex = 0;
    tell();
  }

  function tell(): void {
    const [n, m] = [String(current + 1), String(marked.length)];
    count.value = current < 0 ? m : template.replace("{n}", n).replace("{m}", m);
  }

  function step(by: number): void {
    const from = current < 0 ? firstInView() - (by > 0 ? 1 : 0) : current;
    const next = (from + by + marked.length) % marked.length;
    const element = marked[next]?.element;
    element?.scrollIntoView({ block: isInView(element) ? "nearest" : "center" });
    element?.focus({ preventScroll: true });
  }

  function isInView(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= bar.getBoundingClientRect().top;
  }

  function firstInView(): number {
    return Math.max(
      0,
      marked.findIndex(({ element }) => element.getBoundingClientRect().top >= 0),
    );
  }

  /** The index of the marked conversion that an event happened on, or null. */
  function placeOf({ target }: Event): number | null {
    const element = target instanceof Element ? target.closest(".origin") : null;
    return element === null ? null : (places.get(element) ?? null);
  }

  clauses.addEventListener("focusin", (event) => {
    const at = placeOf(event);
    if (at === null) return;
    settle(at);
    show(at);
    marked[at]?.element.setAttribute("aria-describedby", note.element.id);
  });
  clauses.addEventListener("focusout", (event) => {
    if (placeOf(event) !== null) hide();
  });
  clauses.addEventListener("click", (event) => {
    const at = placeOf(event);
    if (at !== null) show(at);
  });
  clauses.addEventListener("pointerover", (event) => {
    const at = placeOf(event);
    if (at !== null && event.pointerType === "mouse") show(at);
  });
  clauses.addEventListener("pointerout", (event) => {
    if (placeOf(event) !== null && event.pointerType === "mouse") leave();
  });
  note.element.addEventListener("pointerenter", () => clearTimeout(leaving));
  note.element.addEventListener("pointerleave", leave);
  clauses.addEventListener("keydown", (event) => {
    const by = STEPS[event.key];
    if (placeOf(event) === null || by === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || bar.hidden) return;
    const wasOpen = note.element.matches(":popover-open");
    hide();
    if (wasOpen) event.preventDefault();
    if (placeOf(event) !== null) {
      event.preventDefault();
      (button ?? required(bar, "button[data-step]", HTMLElement)).focus();
    } else if (!wasOpen && event.target instanceof Node && bar.contains(event.target)) {
      event.preventDefault();
      announce("origins-closed");
    }
  });
  addEventListener(
    "scroll",
    () => {
      if (document.activeElement === marked[current]?.element) show(current);
      else hide();
    },
    { passive: true },
  );
  for (const each of bar.querySelectorAll<HTMLElement>("button[data-step]")) {
    each.addEventListener("click", () => {
      button = each;
      step(Number(each.dataset.step));
    });
  }
  required(bar, "button[data-close]", HTMLElement).addEventListener("click", () => {
    announce("origins-closed");
  });

  return {
    update(now) {
      hide();
      const hadFocus = bar.contains(document.activeElement);
      marked = now;
      places = new Map(now.map(({ element }, at) => [element, at]));
      current = -1;
      bar.hidden = now.length === 0;
      if (bar.hidden && hadFocus) {
        document.querySelector<HTMLElement>("article input[name=origins]")?.focus();
      }
      tell();
    },
  };
}
