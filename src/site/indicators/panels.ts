/** The values of an indicator that one chart can show: those of one area and one measure, each date and number once. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import type { Measure, StatementRole } from "../../model/indicators.ts";

/** A mark of a chart. */
export interface PanelPoint {
  /** In years; a month is a part of its year, a year alone stands in its middle. */
  readonly time: number;
  readonly amount: number;
  readonly role: StatementRole;
  /** The places that state it, at least one. */
  readonly values: readonly [StatedValue, ...StatedValue[]];
}

/** The values of one area and measure. */
export interface Panel {
  readonly scope: string;
  readonly measure: Measure;
  /** In the order of time. */
  readonly points: readonly PanelPoint[];
}

/** What of an indicator no panel shows. */
export interface NotDrawn {
  /** The areas and measures of which there is but one value to draw. */
  readonly single: readonly Panel[];
  /** True if values count something else. */
  readonly hasDiffering: boolean;
  /** True if other values have no date or no exact number. */
  readonly hasNotPlaced: boolean;
}

/** Least number of points of a panel. */
const LEAST_POINTS = 2;

/** The panels of an indicator, that of the whole first. Values that count something else stand in none. */
export function panelsOf(values: readonly StatedValue[]): Panel[] {
  return groupsOf(values)
    .filter(({ points }) => points.length >= LEAST_POINTS)
    .toSorted((one, other) => Number(other.measure === "whole") - Number(one.measure === "whole"));
}

/** What no panel shows; null if they show every value. */
export function notDrawn(values: readonly StatedValue[]): NotDrawn | null {
  const single = groupsOf(values).filter(({ points }) => points.length < LEAST_POINTS);
  const hasDiffering = values.some(({ placed }) => placed.differs !== null);
  const hasNotPlaced = values.some((value) => value.placed.differs === null && !isPlaced(value));
  return single.length > 0 || hasDiffering || hasNotPlaced
    ? { single, hasDiffering, hasNotPlaced }
    : null;
}

/** The values of each area and measure that a panel could show, as points. */
function groupsOf(values: readonly StatedValue[]): Panel[] {
  const groups = Map.groupBy(
    values.filter((value) => value.placed.differs === null && isPlaced(value)),
    ({ placed, measure }) => `${placed.scope} ${measure}`,
  );
  return [...groups.values()].flatMap((own): Panel[] => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ scope: first.placed.scope, measure: first.measure, points: pointsOf(own) }];
  });
}

/** True if a value has a place in a chart. */
function isPlaced({ amount, date }: StatedValue): boolean {
  return amount !== null && date !== null;
}

/** True if the values of a panel are of several dates. */
export function hasPath({ points }: Panel): boolean {
  return points.some(({ time }) => time !== points[0]?.time);
}

function pointsOf(values: readonly StatedValue[]): PanelPoint[] {
  const marks = Map.groupBy(values, ({ placed, amount, date }) =>
    [placed.role, amount, date?.value].join(" "),
  );
  return [...marks.values()]
    .flatMap(([first, ...rest]): PanelPoint[] => {
      if (first?.amount == null || first.date === null) return [];
      const { amount, placed } = first;
      const time = timeOf(first.date.value);
      return [{ time, amount, role: placed.role, values: [first, ...rest] }];
    })
    .toSorted((one, other) => one.time - other.time);
}

/** A date as a number of years: 2024 for 2024, 2023.58 for the first days of February 2024. */
function timeOf(iso: string): number {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return Number(year);
  return Number(year) - 0.5 + (Number(month) - 1 + (Number(day ?? 15) - 1) / 31) / 12;
}
