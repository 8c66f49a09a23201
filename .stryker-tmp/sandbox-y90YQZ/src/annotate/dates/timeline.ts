/** The dates that documents state, in chronological order. */
// @ts-nocheck

import type { Corpus } from "../../model/corpus.ts";
import { CELL_SEPARATOR } from "../../model/table.ts";
import { partsOf, partText, rangeInForm } from "../../model/target.ts";
import type { Annotation, PolicyDocument, Span } from "../../model/types.ts";
import { sentenceAt } from "../../text/words/phrases.ts";
import type { Annotator } from "../annotator.ts";
import { type DateExpression, dateExpressions } from "./date-expressions.ts";

/** A date that a text states. */
export interface StatedDate extends Omit<DateExpression, "start" | "end" | "isNoTarget"> {
  /** The sentence or table row that states the date, as a range of the text. */
  readonly sentence: Span;
  /**
   * Relation of the date to the document's own date. A target is a later date, or a date of the same time that is a
   * limit or an aim. If the document has no date, a limit or an aim is a target and any other date is null. A date whose
   * words exclude a target is past or null.
   */
  readonly when: "past" | "target" | null;
}

/** The first and the last day of a date of any precision; a month is counted with 31 days. */
function days(iso: string): readonly [first: string, last: string] {
  const [year = "", month, day] = iso.split("-");
  return [`${year}-${month ?? "01"}-${day ?? "01"}`, `${year}-${month ?? "12"}-${day ?? "31"}`];
}

function whenOf(
  { date, to, mark, isNoTarget }: Omit<DateExpression, "start" | "end">,
  document: PolicyDocument,
): StatedDate["when"] {
  const made = document.date?.value;
  if (made === undefined) return mark === null ? null : "target";
  const [firstMade, lastMade] = days(made);
  const [first] = days(date);
  const [, last] = days(to ?? date);
  if (last < firstMade) return "past";
  if (isNoTarget) return first <= lastMade ? "past" : null;
  return last > lastMade || mark !== null ? "target" : "past";
}

/** The dates in headings and paragraphs. */
export const DATES: Annotator<StatedDate> = {
  name: "dates",
  requires: [],
  *run(corpus) {
    for (const { address, document, clause } of corpus.clauses()) {
      for (const [part, text] of partsOf(clause.forms["zh-Hans"])) {
        const source = partText(clause.source, part);
        for (const { start, end, isNoTarget, ...expression } of dateExpressions(text)) {
          const sentence = text.includes(CELL_SEPARATOR)
            ? { start: 0, end: text.length }
            : sentenceAt(text, start, end);
          yield {
            target: { ...address, part, ...rangeInForm(text, source, { start, end }) },
            value: {
              ...expression,
              sentence: rangeInForm(text, source, sentence),
              when: whenOf({ ...expression, isNoTarget }, document),
            },
          };
        }
      }
    }
  },
};

/** The sort key of a date; a range is sorted by its end. */
export function placeInTime({ date, to }: Pick<DateExpression, "date" | "to">): string {
  return to ?? date;
}

/** Every stated date of a corpus, earliest first. Coarser dates sort before finer ones: 2025, then 2025-03. */
export function timeline(corpus: Corpus): readonly Annotation<StatedDate>[] {
  return corpus.layer(DATES).all.toSorted((one, other) => {
    const [here, there] = [placeInTime(one.value), placeInTime(other.value)];
    return here < there ? -1 : here > there ? 1 : 0;
  });
}
