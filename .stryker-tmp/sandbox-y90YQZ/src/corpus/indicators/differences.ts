/** Values of one indicator that stand against each other: other numbers for one date, another scope, something else. */
// @ts-nocheck

import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import type { IndicatorFacts } from "./facts.ts";

/**
 * targets: documents promise different values for one date. reports: they report different values for one date. scopes: values
 * count different areas. differs: a value counts something else, as the editor says.
 */
export type DifferenceKind = "targets" | "reports" | "scopes" | "differs";

export interface Difference {
  readonly kind: DifferenceKind;
  /** The values side by side, at least two, each number of a document once. */
  readonly values: readonly StatedValue[];
}

/** The differences of an indicator. */
export function differences({ values }: IndicatorFacts): Difference[] {
  const fair = values.filter(({ placed }) => placed.differs === null);
  const odd = values.filter(({ placed }) => placed.differs !== null);
  return [
    ...conflicts(
      "targets",
      fair.filter(({ placed }) => placed.role === "target"),
    ),
    ...conflicts(
      "reports",
      fair.filter(({ placed }) => placed.role !== "target"),
    ),
    ...acrossScopes(fair),
    ...(odd.length === 0 ? [] : [{ kind: "differs" as const, values: besideOdd(values, odd) }]),
  ];
}

/** The odd values with those of the same measure. */
function besideOdd(values: readonly StatedValue[], odd: readonly StatedValue[]): StatedValue[] {
  const measures = new Set(odd.map(({ measure }) => measure));
  return distinct(values.filter(({ measure }) => measures.has(measure)));
}

/** Groups of values for one scope, measure and date that do not agree. */
function conflicts(kind: DifferenceKind, values: readonly StatedValue[]): Difference[] {
  const groups = Map.groupBy(values, ({ placed, measure, date }) =>
    [placed.scope, measure, date?.value.slice(0, 4)].join(" "),
  );
  return [...groups.values()].flatMap((group) => {
    const isOne = group.every((one) => group.every((other) => agree(one, other)));
    return isOne ? [] : [{ kind, values: distinct(group) }];
  });
}

/** The values of a measure that are stated for several areas. */
function acrossScopes(values: readonly StatedValue[]): Difference[] {
  return [...Map.groupBy(values, ({ measure }) => measure).values()].flatMap((group) => {
    const scopes = new Set(group.map(({ placed }) => placed.scope));
    return scopes.size < 2 ? [] : [{ kind: "scopes" as const, values: distinct(group) }];
  });
}

/** True if two statements may be of one value: 4282.3 is more than 4000. */
function agree(one: StatedValue, other: StatedValue): boolean {
  const [here, there] = [one.amount, other.amount];
  if (here === null || there === null || here === there) return true;
  const [low, high] = here < there ? [one, other] : [other, one];
  const isAbove = ["least", "more", "about"].includes(low.statement.value.bound ?? "");
  const isBelow = ["most", "less", "nearly", "about"].includes(high.statement.value.bound ?? "");
  const isNear = Math.abs(here - there) <= 0.1 * Math.max(Math.abs(here), Math.abs(there));
  return (isAbove || isBelow) && (isNear || low.statement.value.bound === "least");
}

/** Each number of a document and scope once. */
function distinct(values: readonly StatedValue[]): StatedValue[] {
  const keys = new Set<string>();
  return values.filter(({ at, placed, amount, measure, date }) => {
    const key = [at.document.id, placed.scope, placed.role, amount, measure, date?.value].join(" ");
    return !keys.has(key) && keys.add(key);
  });
}
