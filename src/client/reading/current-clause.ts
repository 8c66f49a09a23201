/** Determines the reader's current clause. */
import { ASIDES } from "../reading/clause-name.ts";

/** Height of the reading line: share of the window's height, from the top. */
const LINE = 0.25;

/** The clause that contains an element of the text, or null. */
export function clauseOf(element: Element | null): HTMLElement | null {
  const clause = element?.closest(".clauses .clause[id]") ?? null;
  return clause instanceof HTMLElement ? clause : null;
}

/**
 * The clause with the focus; otherwise the deepest one that crosses the reading line, otherwise the first that begins
 * below the line, otherwise the last. Captions, notes and tables are skipped unless they have the focus. Null if the
 * page has no clauses.
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
