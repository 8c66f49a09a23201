/** Where a link brings a place of the text: right below what covers the top of the window. */

/** Distance from its scroll position, in pixels, within which a place counts as scrolled to. */
export const TOLERANCE = 4;

/** Number of frames after which the text around a place is laid out. */
const FRAMES = 12;

/** What the reader does that may scroll. */
const ACTS = ["wheel", "touchstart", "pointerdown", "keydown", "hashchange"] as const;

let held: AbortController | null = null;

/** Distance of a place below the position to which its link scrolls it, in pixels. */
export function distanceBelow(place: Element): number {
  const pixels = (length: string): number => Number.parseFloat(length) || 0;
  const margin = pixels(getComputedStyle(place).scrollMarginBlockStart);
  const padding = pixels(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  return place.getBoundingClientRect().top - margin - padding;
}

/**
 * Holds a place to which the page has just scrolled: text that is laid out when it comes into view moves it, and the browser
 * keeps other words in their place instead. It ends when the reader does something; a place that is elsewhere is left there.
 */
export function holdLanding(place: Element | null): void {
  held?.abort();
  if (place === null || Math.abs(distanceBelow(place)) > TOLERANCE) return;
  const control = new AbortController();
  const { signal } = control;
  held = control;
  for (const act of ACTS) {
    addEventListener(act, () => control.abort(), { signal, capture: true, passive: true });
  }
  let left = FRAMES;
  const look = (): void => {
    if (signal.aborted) return;
    scrollBy({ top: distanceBelow(place), behavior: "instant" });
    left -= 1;
    if (left === 0) control.abort();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Holds what the address names whenever the page scrolls to it. */
export function holdTargets(): void {
  const hold = (): void => holdLanding(document.querySelector(".clauses :target"));
  addEventListener("hashchange", hold);
  if (document.readyState === "complete") hold();
  else addEventListener("load", hold);
}
