/** The way from stop to stop. */
import { reveal } from "../script-view/events.ts";
import { anchorOf, type Stop } from "./stops.ts";

/** One step: to another match, or to another clause that is a hit. */
export interface Step {
  readonly unit: "match" | "clause";
  readonly forward: boolean;
}

/** Stops as far as they matter for a step. */
type Stops = readonly {
  readonly clause: unknown;
  readonly marks: readonly unknown[];
  readonly isHit: boolean;
}[];

/** The stops that steps of a unit lead to, in order: every match, or the first stop of each hit. */
function wantedStops(stops: Stops, unit: Step["unit"]): number[] {
  const seen = new Set<unknown>();
  return [...stops.keys()].filter((index) => {
    const stop = stops[index];
    if (stop === undefined) return false;
    if (unit === "match") return stop.marks.length > 0;
    const isFirst = !seen.has(stop.clause);
    seen.add(stop.clause);
    return stop.isHit && isFirst;
  });
}

/** True where some step of this unit leads anywhere. */
export function canStep(stops: Stops, unit: Step["unit"]): boolean {
  return wantedStops(stops, unit).length > 0;
}

/** Where the stops of a clause that stand together begin. */
function startOfClause(stops: Stops, index: number): number {
  const clause = stops[index]?.clause;
  return stops.findLastIndex((stop, before) => before < index && stop.clause !== clause) + 1;
}

/**
 * The next or last match, or the first stop of the next or last clause that is a hit; round the ends. The same stop where
 * there is none.
 */
export function step(stops: Stops, current: number, { unit, forward }: Step): number {
  const wanted = wantedStops(stops, unit);
  const start = unit === "clause" ? startOfClause(stops, current) : current;
  const next = forward
    ? (wanted.find((index) => index > current) ?? wanted[0])
    : (wanted.findLast((index) => index < start) ?? wanted.at(-1));
  return next ?? current;
}

/** The first stop at an element, inside of it or after it; the first of all where there is none. */
export function firstFrom(stops: readonly Stop[], element: Element): number {
  const isFrom = (stop: Stop): boolean => {
    const anchor = anchorOf(stop);
    const place = element.compareDocumentPosition(anchor);
    return anchor === element || (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  return Math.max(0, stops.findIndex(isFrom));
}

/** The first match; the first stop where there is no match. */
export function firstMatch(stops: readonly Stop[]): number {
  return Math.max(
    0,
    stops.findIndex(({ marks }) => marks.length > 0),
  );
}

/** The first match below a line of the window, in pixels from its top; the first of all where there is none. */
export function firstMatchBelow(stops: readonly Stop[], top: number): number {
  const below = stops.findIndex(
    ({ marks: [mark] }) => mark !== undefined && mark.getBoundingClientRect().top >= top,
  );
  return below === -1 ? firstMatch(stops) : below;
}

/**
 * Scrolls as little as shows a stop below the bar: a mark that is out of view comes to the middle, a clause whose beginning is
 * to the top.
 */
export function bringIntoView(stop: Stop, bar: Element): void {
  const anchor = anchorOf(stop);
  const isMark = stop.marks.length > 0;
  reveal(anchor);
  const { top, bottom } = anchor.getBoundingClientRect();
  const isBelowBar = top >= bar.getBoundingClientRect().bottom;
  const inView = isBelowBar && (isMark ? bottom : top) <= innerHeight;
  if (inView && !isMark) return;
  const outOfView = isMark ? "center" : "start";
  anchor.scrollIntoView({ block: inView ? "nearest" : outOfView, inline: "nearest" });
}
