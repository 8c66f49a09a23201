/** The words in which a sentence states the year or the period of an amount, where they stand before the amount's own phrase. */
import { partText, rangeIn, rangeInForm } from "../../model/target.ts";
import type { Annotation, Clause, Span } from "../../model/types.ts";
import { phraseAt } from "../../text/words/phrases.ts";
import { statedPeriod } from "./stated-periods.ts";
import { yearStatement } from "./stated-years.ts";

/** The phrase with the year or period of an amount, as a range of the source; null if there is none before the amount's phrase. */
export function timePhrase(
  clause: Pick<Clause, "source" | "forms">,
  { target, value }: Annotation<{ readonly year: number | null; readonly phrase: Span }>,
): Span | null {
  const text = partText(clause.forms["zh-Hans"], target.part);
  const at = rangeIn(clause, target, "zh-Hans").start;
  const time = value.year === null ? statedPeriod(text, at) : yearStatement(text, at);
  if (time === null) return null;
  const phrase = phraseAt(text, time.start, time.end);
  const found = rangeInForm(text, partText(clause.source, target.part), phrase);
  return found.start < value.phrase.start ? found : null;
}
