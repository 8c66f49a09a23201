/** Steps from stop to stop. */
import { reveal } from "../script-view/events.ts";
import { anchorOf, type Stop } from "./stops.ts";

/** A step: to another match, or to another clause that is a hit. */
export interface Step {
  readonly unit: "match" | "clause";
  readonly forward: boolean;
}

/** The part of a stop that matters for a step. */
type Stops = readonly {
  readonly clause: unknown;
  readonly marks: readonly unknown[];
  readonly isHit: boolean;
}[];

/** The indexes of the stops that steps of a unit lead to, in order: every match, or the first stop of each hit. */
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

/** True if there is any stop that a step of this unit can lead to. */
export function canStep(stops: Stops, unit: Step["unit"]): boolean {
  return wantedStops(stops, unit).length > 0;
}

/** The index of the first of the adjacent stops of a clause. */
function startOfClause(stops: Stops, index: number): number {
  const clause = stops[index]?.clause;
  return stops.findLastIndex((stop, before) => before < index && stop.clause !== clause) + 1;
}

/**
 * The index of the next or previous match, or of the first stop of the next or previous hit. Wraps around at both ends.
 * Without any, `current`.
 */
export function step(stops: Stops, current: number, { unit, forward }: Step): number {
  const wanted = wantedStops(stops, unit);
  const start = unit === "clause" ? startOfClause(stops, current) : current;
  const next = forward
    ? (wanted.find((index) => index > current) ?? wanted[0])
    : (wanted.findLast((index) => index < start) ?? wanted.at(-1));
  return next ?? current;
}

/** The index of the first stop at, inside or after an element; if there is none, `otherwise`. */
export function firstFrom(stops: readonly Stop[], element: Element, otherwise = 0): number {
  const isFrom = (stop: Stop): boolean => {
    const anchor = anchorOf(stop);
    const place = element.compareDocumentPosition(anchor);
    return anchor === element || (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const index = stops.findIndex(isFrom);
  return index === -1 ? otherwise : index;
}

/** The index of the first match; 0 if there is none. */
export function firstMatch(stops: readonly Stop[]): number {
  return Math.max(
    0,
    stops.findIndex(({ marks }) => marks.length > 0),
  );
}

/** The index of the first match below a line of the window, given in pixels from its top; without one, the first match. */
export function firstMatchBelow(stops: readonly Stop[], top: number): number {
  const below = stops.findIndex(
    ({ marks: [mark] }) => mark !== undefined && mark.getBoundingClientRect().top >= top,
  );
  return below === -1 ? firstMatch(stops) : below;
}

/**
 * Scrolls a stop into view below the bar, as little as possible. A mark out of view moves to the middle, a clause with
 * its beginning out of view to the top.
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
