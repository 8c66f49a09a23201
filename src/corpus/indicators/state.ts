/** The state of a promise by one rule: the latest comparable report of a later document, against the promised value. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { madeAt } from "./facts.ts";

export const PROMISE_STATES = [
  "met",
  "on-way",
  "missed",
  "not-comparable",
  "not-reported",
] as const;
/**
 * met: the report reaches the promised value. on-way: it does not, and is of a time before the promised date. missed: it does
 * not, and is of the promised date or later. not-comparable: later documents report only values of another scope or measure,
 * or of something else. not-reported: later documents report none.
 */
export type PromiseState = (typeof PROMISE_STATES)[number];

/** The reason why a report says nothing of a promise. */
export type Obstacle = "scope" | "measure" | "differs" | "number";

/** The state with the inputs of the rule. */
export interface Judgement {
  readonly state: PromiseState;
  /** The report that decided, or the latest one that is not comparable; null without a report. */
  readonly report: StatedValue | null;
  /** Why the report is not comparable; null if it is. */
  readonly obstacle: Obstacle | null;
  /** True if the report that decided is of a time after the promised date: it does not say whether the value was reached in time. */
  readonly isAfterDue: boolean;
}

/**
 * The state of a promise.
 * @param values every value of the indicator
 */
export function judge(promise: StatedValue, values: readonly StatedValue[]): Judgement {
  const reports = values
    .filter(({ placed: { role } }) => role === "reported")
    .filter((report) => madeAt(report) > madeAt(promise))
    .map((report) => ({ report, obstacles: obstacles(promise, report) }))
    .toSorted(
      (one, other) =>
        one.obstacles.length - other.obstacles.length ||
        Number(other.report.measure === "whole") - Number(one.report.measure === "whole") ||
        timeOf(other.report).localeCompare(timeOf(one.report), "en") ||
        madeAt(other.report).localeCompare(madeAt(one.report), "en"),
    );
  const [nearest] = reports;
  if (nearest === undefined) {
    return { state: "not-reported", report: null, obstacle: null, isAfterDue: false };
  }
  const { report, obstacles: found } = nearest;
  const [obstacle = null] = found;
  if (obstacle !== null) return { state: "not-comparable", report, obstacle, isAfterDue: false };
  const due = promise.date?.value;
  const isAfterDue = due !== undefined && timeOf(report).slice(0, due.length) > due;
  return { state: decide(promise, report), report, obstacle, isAfterDue };
}

/** The reasons why a report says nothing of a promise; none if they can be compared. */
export function obstacles(promise: StatedValue, report: StatedValue): Obstacle[] {
  const found: Obstacle[] = [];
  if (promise.placed.differs !== null || report.placed.differs !== null) found.push("differs");
  if (promise.placed.scope !== report.placed.scope) found.push("scope");
  if (promise.measure !== report.measure) found.push("measure");
  if (promise.amount === null || report.amount === null) found.push("number");
  return found;
}

/** The year, month or day of which a value is stated; empty without one. */
function timeOf({ date }: StatedValue): string {
  return date?.value ?? "";
}

function decide(promise: StatedValue, report: StatedValue): PromiseState {
  if (reaches(report, promise)) return "met";
  const due = promise.date?.value;
  const isBefore = due === undefined || timeOf(report).slice(0, due.length) < due;
  return isBefore ? "on-way" : "missed";
}

/** Bounds that put a value below its number: nearly a hundred is no hundred. */
const BELOW: readonly (string | null)[] = ["nearly", "less"];
/** Bounds that put it above. */
const ABOVE: readonly (string | null)[] = ["more"];

/** True if a reported value is at least (or, where less is better, at most) the promised one. Of a range the lower end counts. */
export function reaches(report: StatedValue, promise: StatedValue): boolean {
  if (report.amount === null || promise.amount === null) return false;
  const isUp = promise.indicator.direction === "up";
  const ahead = isUp ? report.amount - promise.amount : promise.amount - report.amount;
  if (ahead !== 0) return ahead > 0;
  return !(isUp ? BELOW : ABOVE).includes(report.statement.value.bound);
}
