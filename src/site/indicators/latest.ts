/** The values that stand for an indicator where there is room for few, and the panel of a promise. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { indicatorFacts } from "../../corpus/indicators/facts.ts";
import type { IndicatorPromise } from "../../corpus/indicators/promises.ts";
import type { StatementRole } from "../../model/indicators.ts";
import { corpus } from "../routes/collection.ts";
import { hasPath, type Panel, panelsOf } from "./panels.ts";

/** The value of the latest date of a role, the whole before what is added or grown; null if there is none. */
export function latestValue(
  values: readonly StatedValue[],
  role: StatementRole,
): StatedValue | null {
  const fair = values.filter(({ placed }) => placed.differs === null);
  const own = (fair.length === 0 ? values : fair).filter(({ placed }) => placed.role === role);
  const whole = own.filter(({ measure }) => measure === "whole");
  const sorted = (whole.length === 0 ? own : whole).toSorted((one, other) =>
    (one.date?.value ?? "").localeCompare(other.date?.value ?? "", "en"),
  );
  return sorted.at(-1) ?? null;
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
