/** Watches the clause that the reader reads. */
import { clauseBeingRead, currentClause } from "./current-clause.ts";

/**
 * Calls back with the current clause when the first one is reached, and whenever it changes.
 *
 * @param changed `isReading` is false above the first clause, as on the way to the header of the page
 */
export function watchPlace(changed: (clause: HTMLElement, isReading: boolean) => void): void {
  let last: HTMLElement | null = null;
  let wasReading = false;
  let isAsked = false;

  function look(): void {
    isAsked = false;
    // Before the first clause nothing is being read, but on the way back up the first one stays.
    const isReading = clauseBeingRead() !== null;
    if (last === null && !isReading) return;
    const clause = currentClause();
    if (clause === null || (clause === last && isReading === wasReading)) return;
    last = clause;
    wasReading = isReading;
    changed(clause, isReading);
  }

  /** Many events of one frame are one. */
  function lookSoon(): void {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(look);
  }

  addEventListener("scroll", lookSoon, { passive: true });
  addEventListener("hashchange", lookSoon);
  document.addEventListener("focusin", lookSoon);
  document.addEventListener("tiaowen:reader-led", lookSoon);
  // Text that is folded, exchanged or laid out late moves what is below it.
  const text = document.querySelector(".clauses");
  if (text !== null) new ResizeObserver(lookSoon).observe(text);
}
