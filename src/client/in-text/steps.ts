/** The way from match to match. */
import { reveal } from "../scripts/events.ts";
import type { Match } from "./marker.ts";

/** One step: to another match, or to a match in another clause. */
export interface Step {
  readonly unit: "match" | "clause";
  readonly forward: boolean;
}

/** The match after or before one, from the last on to the first and back; `matches` are not empty. */
export function step(matches: readonly unknown[], current: number, { forward }: Step): number {
  return (current + (forward ? 1 : matches.length - 1)) % matches.length;
}

/** The first match of the next clause that has one, or of the one before, round the ends; `matches` are not empty. */
export function nextClause(
  matches: readonly { readonly text: { readonly clause: unknown } }[],
  current: number,
  { forward }: Step,
): number {
  const clauseAt = (index: number) => matches[index]?.text.clause;
  const starts = [...matches.keys()].filter((index) => clauseAt(index) !== clauseAt(index - 1));
  const own = starts.findLastIndex((index) => index <= current);
  const next = (own + (forward ? 1 : starts.length - 1)) % starts.length;
  return starts[next] ?? 0;
}

/** The first match inside of an element or after it; the first of all where there is none. */
export function firstAfter(matches: readonly Match[], element: Element): number {
  const isAfter = ({ marks: [mark] }: Match): boolean =>
    mark !== undefined &&
    (element.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return Math.max(0, matches.findIndex(isAfter));
}

/** The first match below a line of the window, in pixels from its top; the first of all where there is none. */
export function firstInView(matches: readonly Match[], top: number): number {
  const isBelow = ({ marks: [mark] }: Match): boolean =>
    mark !== undefined && mark.getBoundingClientRect().top >= top;
  return Math.max(0, matches.findIndex(isBelow));
}

/** Scrolls as little as shows a mark below the bar; a mark that is out of view comes to the middle. */
export function bringIntoView(mark: Element, bar: Element): void {
  reveal(mark);
  const { top, bottom } = mark.getBoundingClientRect();
  const inView = top >= bar.getBoundingClientRect().bottom && bottom <= innerHeight;
  mark.scrollIntoView({ block: inView ? "nearest" : "center", inline: "nearest" });
}
