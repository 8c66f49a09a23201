/** The values of an indicator that one chart can show: those of one area and one measure, each date and number once. */
// @ts-nocheck

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
  /** In the order of time, at least two. */
  readonly points: readonly PanelPoint[];
}

/** The panels of an indicator, that of the whole first. Values that count something else stand in none. */
export function panelsOf(values: readonly StatedValue[]): Panel[] {
  const groups = Map.groupBy(
    values.filter(({ placed }) => placed.differs === null),
    ({ placed, measure }) => `${placed.scope} ${measure}`,
  );
  return [...groups.values()]
    .flatMap((own): Panel[] => {
      const [first] = own;
      const points = pointsOf(own);
      if (first === undefined || points.length < 2) return [];
      return [{ scope: first.placed.scope, measure: first.measure, points }];
    })
    .toSorted((one, other) => Number(other.measure === "whole") - Number(one.measure === "whole"));
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
