/** The values that stand for an indicator where there is room for few, and the panel of a promise. */
// @ts-nocheck

import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { indicatorFacts } from "../../corpus/indicators/facts.ts";
import type { IndicatorPromise } from "../../corpus/indicators/promises.ts";
import { STATEMENT_ROLES } from "../../model/indicators.ts";
import { corpus } from "../routes/collection.ts";
import { hasPath, type Panel, panelsOf } from "./panels.ts";

/** Of each role the value of the latest date, the whole before what is added or grown. */
export function latestValues(values: readonly StatedValue[]): StatedValue[] {
  const fair = values.filter(({ placed }) => placed.differs === null);
  return STATEMENT_ROLES.flatMap((role) => {
    const own = (fair.length === 0 ? values : fair).filter(({ placed }) => placed.role === role);
    const whole = own.filter(({ measure }) => measure === "whole");
    const sorted = (whole.length === 0 ? own : whole).toSorted((one, other) =>
      (one.date?.value ?? "").localeCompare(other.date?.value ?? "", "en"),
    );
    return sorted.at(-1) ?? [];
  });
}

/** The panel of a promise's area and measure; null if there is nothing to set beside the promise. */
export function promisePanel({ indicator, statements: [target] }: IndicatorPromise): Panel | null {
  const facts = corpus.derive(indicatorFacts).find((each) => each.indicator === indicator);
  const { placed, measure } = target;
  const own = panelsOf(facts?.values ?? []);
  return (
    own
      .filter(hasPath)
      .find((panel) => panel.scope === placed.scope && panel.measure === measure) ?? null
  );
}
