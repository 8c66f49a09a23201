/** Every indicator of a corpus with its stated values. */
// @ts-nocheck

import { type StatedValue, statedValue } from "../../annotate/indicators/stated-values.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Indicator, IndicatorScope } from "../../model/indicators.ts";
import { addressOf } from "../../model/target.ts";
import type { ClauseAddress } from "../../model/types.ts";

/** An indicator with its values, those of older documents first. */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly values: readonly StatedValue[];
}

/** Position of the date of a document; documents without a date come last. */
export function madeAt({ at: { document } }: Pick<StatedValue, "at">): string {
  return document.date?.value ?? "9999";
}

/** The indicators in the order of the file. `corpus.derive(indicatorFacts)` caches them. */
export function indicatorFacts(corpus: Corpus): readonly IndicatorFacts[] {
  return corpus.indicators.indicators.map((indicator) => {
    const values = indicator.statements.flatMap(
      (placed) => statedValue(corpus, indicator, placed) ?? [],
    );
    values.sort((one, other) => compare(madeAt(one), madeAt(other)));
    return { indicator, values };
  });
}

/** The stated values by the address of their clause. */
function valuesByClause(corpus: Corpus): ReadonlyMap<string, readonly StatedValue[]> {
  const all = corpus.derive(indicatorFacts).flatMap(({ values }) => values);
  return Map.groupBy(all, ({ placed }) => addressOf(placed.target));
}

/** The stated values of a clause. */
export function valuesIn(corpus: Corpus, address: ClauseAddress): readonly StatedValue[] {
  return corpus.derive(valuesByClause).get(addressOf(address)) ?? [];
}

/** The scope of a value. */
export function scopeOf(corpus: Corpus, { placed }: StatedValue): IndicatorScope | undefined {
  return corpus.indicators.scopes.find(({ id }) => id === placed.scope);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
