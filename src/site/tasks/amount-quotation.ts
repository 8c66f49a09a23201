/** The words of a clause that state an amount: its phrase, and before it the one that states its year or period. */
import { timePhrase } from "../../annotate/dates/time-phrase.ts";
import type { StatedAmount } from "../../corpus/tasks/task-facts.ts";
import { rangeIn, wordsAt } from "../../model/target.ts";
import type { Forms, Script, Span } from "../../model/types.ts";
import type { Range } from "../../search/excerpt/snippet.ts";

/** Most characters between the two phrases that are quoted with them. */
const NEAR = 24;
const LEFT_OUT = "……";

export interface AmountQuotation {
  /** What is shown: two phrases that are far apart have an ellipsis between them. */
  readonly words: Forms;
  /** The phrase of the year or period, if there is one, and that of the amount. */
  readonly phrases: readonly Forms[];
  /** The range of the number in the words shown. */
  amountIn(script: Script): Range;
}

export function amountQuotation({ clause, target, value }: StatedAmount): AmountQuotation {
  const { part } = target;
  const wordsOf = (span: Span): Forms => wordsAt(clause, { part, ...span });
  const time = timePhrase(clause, { target, value });
  const whole = { ...value.phrase, start: time?.start ?? value.phrase.start };
  const isApart = time !== null && value.phrase.start - time.end > NEAR;
  // The range that the number's place is counted from, and what is shown before it.
  const last = isApart ? value.phrase : whole;
  const before = isApart ? wordsOf(time) : null;
  const shown = wordsOf(last);
  const inScript = (script: Script): string =>
    before === null ? shown[script] : `${before[script]}${LEFT_OUT}${shown[script]}`;
  return {
    words: { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") },
    phrases: [...(time === null ? [] : [wordsOf(time)]), wordsOf(value.phrase)],
    amountIn(script) {
      const { start, end } = rangeIn(clause, target, script);
      const from = rangeIn(clause, { part, ...last }, script).start;
      const moved = inScript(script).length - shown[script].length - from;
      return [start + moved, end + moved];
    },
  };
}
