/** The values that stand for an indicator where there is room for few. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import type { Judgement } from "../../corpus/indicators/state.ts";
import type { StatementRole } from "../../model/indicators.ts";
import type { Panel } from "./panels.ts";

/**
 * The values of a role in the order of time: those that are drawn, the latest one, and the reports that states of promises
 * rest on. A number of one area and date is there once.
 *
 * @param drawn the panel beside them, if there is one
 * @param judgements those of the indicator's promises
 */
export function overviewValues(
  values: readonly StatedValue[],
  role: StatementRole,
  drawn: Panel | undefined,
  judgements: readonly Judgement[],
): StatedValue[] {
  const points = drawn?.points ?? [];
  const named = [
    ...points.map(({ values: [first] }) => first),
    latestValue(values, role),
    ...judgements.map(({ report }) => report),
  ].filter((value) => value !== null);
  const own = Map.groupBy(
    named.filter(({ placed }) => placed.role === role),
    ({ placed, measure, amount, to, date }) =>
      JSON.stringify([placed.scope, measure, amount, to, date?.value]),
  );
  return [...own.values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other), "en"));
}

function dayOf({ date }: StatedValue): string {
  return date?.value ?? "";
}

/** The value of the latest date of a role, the whole before what is added or grown; null if there is none. */
function latestValue(values: readonly StatedValue[], role: StatementRole): StatedValue | null {
  const fair = values.filter(({ placed }) => placed.differs === null);
  const own = (fair.length === 0 ? values : fair).filter(({ placed }) => placed.role === role);
  const whole = own.filter(({ measure }) => measure === "whole");
  const sorted = (whole.length === 0 ? own : whole).toSorted((one, other) =>
    (one.date?.value ?? "").localeCompare(other.date?.value ?? "", "en"),
  );
  return sorted.at(-1) ?? null;
}
