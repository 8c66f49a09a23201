/** Holding a place where a jump has brought it. It is loaded with the first jump. */

/** Number of frames after which the text around a place is laid out. */
const FRAMES = 12;

/** What the reader does that may scroll. */
const ACTS = ["wheel", "touchstart", "pointerdown", "keydown", "hashchange"] as const;

/**
 * Holds a place at its scroll position for some frames, until the reader does something; one that was left meanwhile is not.
 * @param distanceBelow gives the distance of a place below its scroll position, in pixels
 */
export function hold(place: Element, distanceBelow: (place: Element) => number): void {
  if (Math.abs(distanceBelow(place)) > innerHeight / 5) return;
  const control = new AbortController();
  const { signal } = control;
  for (const act of ACTS) {
    addEventListener(act, () => control.abort(), { signal, capture: true, passive: true });
  }
  let left = FRAMES;
  const look = (): void => {
    if (signal.aborted) return;
    const distance = distanceBelow(place);
    // Text that is laid out moves a place by less than a window: something else has scrolled.
    const isLost = Math.abs(distance) > innerHeight;
    if (!isLost) scrollBy({ top: distance, behavior: "instant" });
    left -= 1;
    if (isLost || left === 0) control.abort();
    else requestAnimationFrame(look);
  };
  look();
}
