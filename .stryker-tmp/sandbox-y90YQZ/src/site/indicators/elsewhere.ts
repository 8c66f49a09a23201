/** Indicators on pages about other things: those that a task, a document or a dated sentence states. */
// @ts-nocheck

import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { indicatorFacts, valuesIn } from "../../corpus/indicators/facts.ts";
import { type IndicatorPromise, promises } from "../../corpus/indicators/promises.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Indicator } from "../../model/indicators.ts";
import { addressOf } from "../../model/target.ts";
import type { PolicyDocument, Target } from "../../model/types.ts";

/** An indicator with its values in one place, and the promises that are among them. */
export interface IndicatorHere {
  readonly indicator: Indicator;
  readonly values: readonly StatedValue[];
  readonly promises: readonly IndicatorPromise[];
}

/** The indicators that have one of the amounts, in the order of the amounts. */
export function indicatorsOfAmounts(corpus: Corpus, amounts: readonly Target[]): IndicatorHere[] {
  const own = amounts.flatMap((amount) =>
    valuesIn(corpus, amount).filter(
      ({ statement: { target } }) => target.part === amount.part && target.start === amount.start,
    ),
  );
  const promised = corpus.derive(promises);
  return Array.from(
    Map.groupBy(own, ({ indicator }) => indicator),
    ([indicator, values]) => ({
      indicator,
      values,
      promises: promised.filter(({ statements }) =>
        statements.some((each) => values.includes(each)),
      ),
    }),
  );
}

/** The indicators that a sentence states for a year. */
export function indicatorsOfSentence(
  corpus: Corpus,
  { start, end, ...place }: Target,
  year: string,
): Indicator[] {
  const own = valuesIn(corpus, place).filter(
    ({ statement: { target }, date }) =>
      target.part === place.part &&
      target.start >= start &&
      target.end <= end &&
      date?.value.startsWith(year) === true,
  );
  return [...new Set(own.map(({ indicator }) => indicator))];
}

/** The numbers of targets and of other values that a document states, each place counted. */
export function countStated(
  corpus: Corpus,
  { id }: PolicyDocument,
): { readonly targets: number; readonly reports: number } {
  const places = corpus
    .derive(indicatorFacts)
    .flatMap(({ values }) => values)
    .filter(({ at }) => at.document.id === id)
    .map(({ statement, placed }) => ({
      place: `${addressOf(statement.target)} ${statement.target.part} ${statement.target.start}`,
      isTarget: placed.role === "target",
    }));
  const count = (isTarget: boolean) =>
    new Set(places.filter((each) => each.isTarget === isTarget).map(({ place }) => place)).size;
  return { targets: count(true), reports: count(false) };
}
