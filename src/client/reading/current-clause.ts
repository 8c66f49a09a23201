/** Which clause a reader is at. */
import { ASIDES } from "../reading/clause-name.ts";

/** Where the line lies at which a reader is taken to read, as a share of the window's height from the top. */
const LINE = 0.25;

/** The clause that an element of the text belongs to, or null. */
export function clauseOf(element: Element | null): HTMLElement | null {
  const clause = element?.closest(".clauses .clause[id]") ?? null;
  return clause instanceof HTMLElement ? clause : null;
}

/**
 * The clause that has the focus, else the deepest one that crosses the line near the top of the window, else the first
 * that begins below it; null where the page has no clauses.
 * What stands beside the text is passed over.
 */
export function currentClause(): HTMLElement | null {
  const focused = clauseOf(document.activeElement);
  if (focused !== null) return focused;
  const line = innerHeight * LINE;
  const all = document.querySelectorAll<HTMLElement>(".clauses .clause[id]");
  const clauses = [...all].filter((clause) => !clause.matches(ASIDES));
  const crosses = (clause: HTMLElement): boolean => {
    const { top, bottom } = clause.getBoundingClientRect();
    return top <= line && bottom > line;
  };
  return (
    clauses.findLast(crosses) ??
    clauses.find((clause) => clause.getBoundingClientRect().top > line) ??
    clauses.at(-1) ??
    null
  );
}
