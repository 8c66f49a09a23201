/** Where a link brings a place of the text: right below what covers the top of the window. */

/** Distance from its scroll position, in pixels, within which a place counts as scrolled to. */
export const TOLERANCE = 4;

/** Distance of a place below the position to which its link scrolls it, in pixels. */
export function distanceBelow(place: Element): number {
  const margin = Number.parseFloat(getComputedStyle(place).scrollMarginTop);
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return place.getBoundingClientRect().top - margin - (padding || 0);
}

/**
 * Holds a place to which the page has just scrolled: text that is laid out when it comes into view moves it, and the browser
 * keeps other words in their place instead. It ends when the reader does something; a place that is elsewhere is left there.
 */
export function holdLanding(place: Element | null): void {
  if (place === null || Math.abs(distanceBelow(place)) > TOLERANCE) return;
  // Where the code cannot be loaded, the place is where the browser has brought it.
  import("./hold.ts").then(
    ({ hold }) => hold(place, distanceBelow),
    () => {},
  );
}

/** Holds what the address names whenever the page scrolls to it. */
export function holdTargets(): void {
  const hold = (): void => holdLanding(document.querySelector(".clauses :target"));
  addEventListener("hashchange", hold);
  addEventListener("load", hold);
}
