/** The panel of a promise. */
import { indicatorFacts } from "../../corpus/indicators/facts.ts";
import type { IndicatorPromise } from "../../corpus/indicators/promises.ts";
import { corpus } from "../routes/collection.ts";
import { hasPath, type Panel, panelsOf } from "./panels.ts";

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
