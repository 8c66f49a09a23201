/** The months in which duties are due. */
// @ts-nocheck

import { lastDay } from "../../annotate/duties/deadlines.ts";
import type { PlacedDuty } from "../../corpus/duties/placed-duties.ts";

/** A month with the number of duties of which something is due in it. */
export interface DutyMonth {
  /** ISO 8601: `2026-06`. */
  readonly month: string;
  readonly count: number;
}

/** The months in ascending order; a date that names only a year is due in December. */
export function dutyMonths(duties: readonly PlacedDuty[]): DutyMonth[] {
  const months = duties.flatMap(({ duty }) => [
    ...new Set(
      duty.deadlines.flatMap(({ date }) => (date === null ? [] : [lastDay(date).slice(0, 7)])),
    ),
  ]);
  return [...Map.groupBy(months, (month) => month)]
    .map(([month, { length: count }]) => ({ month, count }))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}
