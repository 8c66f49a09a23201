/**
 * The place where the reader is, kept with the entry of the history. A browser restores the distance from the top, which other
 * text above has at each visit, because text is laid out when it comes into view.
 */
import { currentClause } from "../reading/current-clause.ts";

/** A clause, and its distance from the top of the window in pixels. */
interface Place {
  readonly clause: string;
  readonly top: number;
}

/** Number of frames after which the text above is laid out. */
const FRAMES = 4;

function keptPlace(state: unknown): Place | null {
  if (typeof state !== "object" || state === null || !("place" in state)) return null;
  const { place } = state;
  if (typeof place !== "object" || place === null) return null;
  if (!("clause" in place && "top" in place)) return null;
  const { clause, top } = place;
  return typeof clause === "string" && typeof top === "number" ? { clause, top } : null;
}

/** Keeps the place from now on, whenever scrolling ends. */
export function keepPlace(): void {
  addEventListener("scrollend", () => {
    const clause = currentClause();
    if (clause === null) return;
    const place: Place = { clause: clause.id, top: clause.getBoundingClientRect().top };
    history.replaceState({ ...history.state, place }, "");
  });
}

/** Scrolls to the kept place; without one the page stays where the browser brought it. */
export async function returnToPlace(): Promise<void> {
  const place = keptPlace(history.state);
  const clause = place && document.getElementById(place.clause);
  if (place === null || clause === null) return;
  for (let frame = 0; frame < FRAMES; frame++) {
    scrollBy({ top: clause.getBoundingClientRect().top - place.top, behavior: "instant" });
    await new Promise((done) => requestAnimationFrame(done));
  }
}
